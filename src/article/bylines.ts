/** The words before a name that say whose it is, in the languages of the word lists; case does not matter. */
const by = new RegExp(
  `^(?:(?:written|posted|published|story|words|text|article|guest post|contributed|review|reviewed|created|authored|asked|edited) by|by|author|authors|
rédigé par|écrit par|publié par|proposé par|propos recueillis par|par|auteur|auteure|autrice|von|ein artikel von|geschrieben von|autor|autorin|por|escrito por|
di|a cura di|scritto da|intervista di|door|geschreven door|tekst|autorka|oprac|opracował|opracowała|автор|текст|από|συντάκτης|بقلم|كتب|كتبت|الكاتب|
αναρτήθηκε από|δημοσιεύτηκε από|γράφει ο|γράφει η|publicado por|postado por|pubblicato da|geplaatst door|verfasst von|
eingestellt von|napisał|napisała|dodał|dodała|опубликовал|опубликовала|投稿者|подготовил|подготовила|tác giả|إعداد|تأليف|
作者|记者|記者|本报记者|文|撰文|撰稿|責任編輯|责任编辑|著者|執筆|執筆者|글|기자|글쓴이|yazan|yazar|מאת|oleh|af|av|kirjoittanut|scris de|írta)(?:\\s*[:：.／/]\\s*|\\s+)`.replaceAll(
    '\n',
    '',
  ),
  'iu',
);

/** The Romanian `by`, which in Spanish, French and Portuguese is a part of names, and hardly ever their beginning. */
const romanianBy = /^de\s+(?=\p{Lu}\S*\s+\p{Lu})/u;

/** The word that follows a name in some languages. */
const after = /\s*(?:기자|記者|记者|특파원|さん|氏)$/u;

/** What follows the names in a byline: a date, a time, a place of publication, a way to reach them. */
const rest = restWith(String.raw`\d+\s(?:min|days?|hours?)\b`);
/** … where a year stands in it. Its letters, whose case is not to matter, take browsers some milliseconds. */
const restWithYear = restWith(
  String.raw`\d{1,2}\.?\s+\p{L}{3,}\.?,?\s+\d{4}|\p{L}{3,}\.?\s+\d{1,2},?\s+\d{4}|\d+\s(?:min|days?|hours?)\b`,
);

function restWith(date: string): RegExp {
  return new RegExp(
    String.raw`\s*(?:[|·•—–,/]?\s*(?:\d{1,4}\s?[./年년-]\s?\d{1,2}|${date}|publié|published|posted|updated|last updated|reviewed|mis à jour|le \d|on \d|am \d|at \d|joined)|\||·|•|©|»|\s(?:on behalf of|for the)\s|\S+@\S+).*$`,
    'iu',
  );
}

/** `Ada Lovelace in London`. */
const place = /\s+in\s+\p{Lu}.*$/u;

/** Words that no name is made of. */
const noName =
  /^(?:(?:the |about the |post )?authors?|admin|administrator|webmaster|editor|editors|staff|written by|posted by|guest|anonymous|unknown|none|n\/a|user|team|contributors?|share|subscribe|read more|by|autor|auteur|redaktion|rédaction|redacción|view more posts|view all posts|(?:no|leave a|add a|\d+) comments?|0 comments|keine kommentare|aucun commentaire|sin comentarios|nessun commento|sem comentários|brak komentarzy|follow us|read bio|about|contributors to .*|about the author|à propos de l['’]auteure?|über (?:den autor|die autorin)|sobre (?:el autor|la autora|o autor|a autora)|(?:sull['’]|l['’])autore|over de auteur|o autorze|об авторе|σχετικά με τον συντάκτη|על הכותבת?|关于作者|關於作者|著者について|この記事を書いた人|저자 소개|عن الكاتبة?)$|©|\d{4}|[{}<>=]|^--/iu;

/** Who took the pictures wrote nothing. */
const ofPictures =
  /^(?:photos?|photograph(?:s|y|ie)?|fotos?|fotografía|fotografie|bild(?:er)?|images?|imagen|immagin[ei]|zdjęci[ae]|фото|φωτο(?:γραφί(?:α|ες))?|图|圖|摄影|攝影|写真|사진|صور(?:ة)?)(?: by| von| par| de| di| door)?\s*[:：/|]/iu;

/** Signs around names; the stop after an initial, as in `Ada L.`, belongs to it. */
const ends = /^@|(?:[,;:\s–—-]|(?<!(?:^|[\s.])(?:\p{Lu}|[JS]r))\.)+$/gu;

/** No name is longer; what is, is a sentence that names nobody or everybody. */
const mostCharacters = 90;

/** No byline is longer, with all that follows the names. */
const longestLine = 300;

/** True where a line begins with the word that leads to a name. */
export function isByline(text: string): boolean {
  return by.test(text) || romanianBy.test(text) || after.test(text);
}

/** True where a line is no more than the word that leads to a name, which stands elsewhere. */
export function leadsToName(text: string): boolean {
  return `${text.replace(/[:：]$/, '')} Ada`.replace(by, '') === 'Ada';
}

/** The names of a byline without the words around them; empty where it names nobody. */
export function bylineNames(text: string): string {
  const names = text
    .slice(0, longestLine)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(by, '')
    .replace(romanianBy, '')
    .replace(/\d{4}/.test(text) ? restWithYear : rest, '')
    .replace(place, '')
    .replace(after, '')
    .replace(ends, '')
    .trim();
  const isName = names.length <= mostCharacters && /\p{L}{2}/u.test(names) && !/^https?:/.test(names);
  return isName && !noName.test(names) && !ofPictures.test(names) ? names : '';
}
