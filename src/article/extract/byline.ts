/** The words before a name that say whose it is, in the languages of the word lists; case does not matter. */
const by = new RegExp(
  `^(?:(?:written|posted|published|story|words|text|review|reviewed|created|authored|asked|edited) by|by|author|authors|
rédigé par|écrit par|publié par|proposé par|propos recueillis par|par|auteur|auteure|autrice|von|ein artikel von|geschrieben von|autor|autorin|por|escrito por|
di|a cura di|scritto da|intervista di|door|geschreven door|tekst|autorka|oprac|opracował|opracowała|автор|текст|από|συντάκτης|بقلم|كتب|كتبت|الكاتب|
作者|记者|記者|文|撰文|責任編輯|责任编辑|著者|執筆|執筆者|글|기자|글쓴이|yazan|yazar|מאת|oleh|af|av|kirjoittanut)(?:\\s*[:：.／/]\\s*|\\s+)`.replaceAll(
    '\n',
    '',
  ),
  'iu',
);

/** The word that follows a name in some languages. */
const after = /\s*(?:기자|記者|记者|특파원|さん|氏)$/u;

/** What follows the names in a byline: a date, a time, a place of publication, a way to reach them. */
const rest =
  /\s*(?:[|·•—–,/]?\s*(?:\d{1,4}[./-]\d{1,2}|\d{1,2}\.?\s+\p{L}{3,}\.?,?\s+\d{4}|\p{L}{3,}\.?\s+\d{1,2},?\s+\d{4}|\d+\s(?:min|days?|hours?)\b|publié|published|posted|updated|last updated|reviewed|mis à jour|le \d|on \d|am \d|at \d|joined)|\||·|•|©|\S+@\S+|\bin\s+\p{Lu}).*$/iu;

/** Words that no name is made of. */
const noName =
  /^(?:(?:the |about the |post )?authors?|admin|administrator|webmaster|editor|editors|staff|written by|posted by|guest|anonymous|unknown|none|n\/a|user|team|contributors?|share|subscribe|read more|by|autor|auteur|redaktion|rédaction|redacción)$|©|\d{4}|[{}<>=]|^--/iu;

/** No name is longer; what is, is a sentence that names nobody or everybody. */
const mostCharacters = 90;

/** True where a line begins with the word that leads to a name. */
export function isByline(text: string): boolean {
  return by.test(text) || after.test(text);
}

/** The names of a byline without the words around them; empty where it names nobody. */
export function bylineNames(text: string): string {
  const names = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(by, '')
    .replace(rest, '')
    .replace(after, '')
    .replace(/^@|[,;:.\s]+$/g, '')
    .trim();
  const isName = names.length <= mostCharacters && /\p{L}{2}/u.test(names) && !/^https?:/.test(names);
  return isName && !noName.test(names) ? names : '';
}
