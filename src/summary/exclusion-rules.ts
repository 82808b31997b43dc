import { isUnspaced, writesNoFullStop } from './words';

/** A sentence that a summary never takes, and why. */
export interface ExclusionRule {
  name: string;
  why: string;
  excludes: (sentence: { text: string; words: readonly string[] }) => boolean;
  /** Such sentences will do where a text has no others, as verse and notes do not. */
  isWeak?: boolean;
  /** Sentences, and whether the rule excludes them. */
  examples: [text: string, excluded: boolean][];
}

/** Where a phrase ends: at the end of a word, behind a colon and in scripts without spaces anywhere. */
const phraseEnd =
  '(?:(?<=[:：\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}])|(?![\\p{L}\\p{N}]))';

/**
 * A phrase at the start of a sentence, whole words, in any of the languages listed; in lower case, as the text is put for
 * it: to leave case to a pattern with classes of Unicode takes browsers several times as long to make.
 */
function opensWith(...phrases: string[]): ExclusionRule['excludes'] {
  const pattern = new RegExp(`^[^\\p{L}\\p{N}]*(?:${phrases.join('|')})${phraseEnd}`, 'u');
  return ({ text }) => pattern.test(text.toLowerCase());
}

function either(...rules: ExclusionRule['excludes'][]): ExclusionRule['excludes'] {
  return (sentence) => rules.some((excludes) => excludes(sentence));
}

/** A full stop, an exclamation mark or an ellipsis of any script, and what may close after it. */
export function endsAsSentence(text: string): boolean {
  return /[.!…。！．।॥۔։።။។][\p{Pe}\p{Pf}"'”’»」』\s]*$/u.test(text.slice(-12)) || writesNoFullStop(text);
}

/** True for a sentence that ends with a question mark of any script; Greek writes it as a semicolon. */
export function asks(text: string): boolean {
  const end = text.slice(-8);
  return (
    /[?？؟\u037E՞⸮][\p{Pe}\p{Pf}"'”’»\s]*$/u.test(end) ||
    (/;[»”)\s]*$/.test(end) && /\p{Script=Greek}/u.test(end))
  );
}

export const exclusionRules: ExclusionRule[] = [
  {
    name: 'length',
    why: 'A few words say nothing on their own; a run-on is no summary.',
    excludes: ({ text, words }) => words.length < (isUnspaced(text) ? 7 : 5) || words.length > 80,
    examples: [
      ['It was late.', true],
      ['Il était tard.', true],
      ['Было поздно.', true],
      ['The council voted for the new bridge.', false],
      ['会议结束了。', true],
      ['市议会昨天投票决定修建一座新的大桥。', false],
    ],
  },
  {
    name: 'question',
    why: 'A summary answers; it does not ask.',
    excludes: ({ text }) => asks(text),
    examples: [
      ['Why did the council vote for the bridge now?', true],
      ['« Pourquoi la ville a-t-elle choisi ce pont ? »', true],
      ['لماذا صوت المجلس لصالح الجسر الجديد الآن؟', true],
      ['Γιατί ψήφισε το συμβούλιο τη νέα γέφυρα τώρα;', true],
      ['Nobody asked why the council voted for it.', false],
      ['The council of the town voted for the bridge;', false],
    ],
  },
  {
    name: 'no-end',
    isWeak: true,
    why: 'What ends without a mark is a heading, a label or cut off. Thai and Lao write none.',
    excludes: ({ text }) => !endsAsSentence(text),
    examples: [
      ['The ten bridges that changed the old town', true],
      ['The mayor gave three reasons for the new bridge:', true],
      ['The mayor gave three reasons for the new bridge.', false],
      ['« Le pont est ouvert à tous les habitants. »', false],
      ['市议会昨天投票决定修建一座新的大桥。', false],
      ['यह पुल नदी के ऊपर शहर के बीच में है।', false],
      ['เมืองนี้เปิดสะพานใหม่ข้ามแม่น้ำเมื่อวันจันทร์', false],
    ],
  },
  {
    name: 'cheer',
    isWeak: true,
    why: 'It calls out; what happened is told without.',
    excludes: ({ text }) => /[!！](?:\s*[!！])*$/u.test(text.slice(-8)),
    examples: [
      ['If your room has a bridge to the old town, bingo!', true],
      ['Quelle journée pour les habitants de la vieille ville !', true],
      ['我们终于可以走过这座美丽的新大桥了！', true],
      ['“We have waited for ten years!” said the mayor of Varne.', false],
      ['The mayor said: “We have waited for ten years!”', false],
    ],
  },
  {
    name: 'fragment',
    isWeak: true,
    why: 'What begins with a small letter or the number of a note is the rest of something.',
    excludes: ({ text }) => /^(?:[^\p{L}\p{N}]{0,4}\p{Ll}[\p{Ll} ’']|\[\p{N}+\])/u.test(text),
    examples: [
      ['listen to your kids when they do not like the bridge.', true],
      ['à tous les habitants de la vieille ville de Varne.', true],
      ['und über die neue Brücke der alten Stadt Varne.', true],
      ['и через новый мост старого города Варне.', true],
      ['... and then the bridge was closed to all the cars.', true],
      ['[1] This is how all of the bridges are built there.', true],
      ['17-year-olds may cross the new bridge of the town.', false],
      ['iPhones are not allowed on the new bridge of the town.', false],
      ['«Мост» открыли для всех жителей старого города.', false],
    ],
  },
  {
    name: 'read-also',
    why: 'It leads to another article.',
    excludes: opensWith(
      'read (?:also|more|next|on|our|the full)|see also|also read|related(?: articles?)? ?:|more on this|find out more',
      '(?:à )?lire (?:aussi|également|la suite|notre)|voir (?:aussi|également)|à (?:lire|voir|écouter|découvrir)',
      'lesen sie|mehr (?:zum thema|dazu)|siehe auch|lee (?:también|más)|leer más|te puede interesar|ver también',
      'leggi anche|per approfondire|leia (?:também|mais)|veja também|lees (?:ook|verder)|zie ook',
      'czytaj (?:też|także|więcej)|zobacz (?:też|także)|läs (?:också|även|mer)|читайте (?:также|ещё|еще)|смотрите также',
      'читать далее|διαβάστε (?:επίσης|ακόμη)|ayrıca okuyun|اقرأ (?:أيضا|أيضًا|ايضا|المزيد)|延伸阅读|相关阅读|関連記事|あわせて読みたい|관련 기사',
    ),
    examples: [
      ['Read also: the ten bridges that changed the town.', true],
      ['À lire aussi : les dix ponts qui ont changé la ville.', true],
      ['Lesen Sie hier, wie die Brücke gebaut wurde.', true],
      ['Читайте также: десять мостов, изменивших город.', true],
      ['Reading on screens is slower than reading on paper.', false],
      ['Lire un roman demande plus de temps que de le feuilleter.', false],
    ],
  },
  {
    name: 'refers',
    why: 'It leads to another place, or to a list that the summary does not have.',
    excludes: either(
      opensWith(
        'refer to|see (?:(?:the |our )?(?:section|chapter|figure|table|appendix|documentation|reference|guide|manual)|below|above)|(?:for|to get) (?:more|further|additional) (?:details|information|help),? (?:please |see|refer|visit|consult|read|check|contact)',
        "(?:se référer|reportez-vous|référez-vous) |voir (?:(?:(?:le|la|notre) )?(?:chapitre|section|tableau|figure|annexe|documentation|guide)|ci-dessous|ci-dessus|plus (?:haut|bas))|pour (?:plus|davantage|de plus amples) (?:d[’']informations?|de (?:détails|renseignements)|d[’']infos)",
        'siehe|(?:weitere|mehr|nähere) (?:informationen|infos|details|angaben) (?:finden|gibt|zu|unter|erhalten)|consulte|véase|ver (?:la|el|las|los) (?:sección|tabla|figura)|para (?:más|obtener más|mayor) información',
        'per (?:maggiori|ulteriori) informazioni|si veda|para mais informações|voor meer informatie|meer informatie|więcej informacji|подробнее|см\\.|дополнительную информацию|更多信息|详情请|詳しくは|자세한 내용은',
      ),
      ({ text }) =>
        /\b(?:the following(?: (?!days?|weeks?|months?|years?|mornings?|evenings?|nights?|seasons?)[\p{L}-]+){0,4}|as follows|(?:est|sont) les? suivante?s?|comme suit|folgende[nrs]? \p{Lu}[\p{L}-]+|wie folgt|(?:es|son) (?:el|la|los|las) siguientes?|como sigue) ?[.:]$/iu.test(
          text.slice(-80),
        ),
    ),
    examples: [
      ['Refer to the plan of the bridge for its exact length.', true],
      ['For more information, see the plan of the bridge.', true],
      ['The plan of the bridge has the following five parts.', true],
      ['Pour plus d’informations, consultez le plan du pont.', true],
      ['Les piliers du pont sont les suivants :', true],
      ['Weitere Informationen finden Sie im Plan der Brücke.', true],
      ['Der Plan der Brücke hat folgende Teile.', true],
      ['Para más información, consulte el plano del puente.', true],
      ['Los pilares del puente son los siguientes:', true],
      ['Подробнее о плане моста читайте на сайте города.', true],
      ['更多信息请参阅这座大桥的详细建设规划图。', true],
      ['See the bridge of Varne once and you will not forget it.', false],
      ['Referring to the plan, the mayor called the bridge too short.', false],
      ['The bridge was closed on Monday and opened the following day.', false],
      ['Voir Naples et mourir, disait-on du pont de la ville.', false],
    ],
  },
  {
    name: 'call-to-action',
    why: 'It asks something of the reader instead of telling.',
    excludes: opensWith(
      '(?:for|to) [^.]{0,80}, (?:please|visit|contact|call|click)',
      "please|(?:click|tap) (?:here|on|below)|(?:subscribe|sign up|follow us|share this|join us|contact us|get in touch|download (?:the|our)|donate|register now|buy now|learn more|stay tuned|let us know|visit (?:our|us)|check out|don[’']t (?:miss|forget)|feel free|leave a comment)",
      "cliquez|abonnez-vous|inscrivez-vous|suivez-nous|partagez|rejoignez-nous|contactez|téléchargez|découvrez (?:nos|notre|toutes?|tous)|n[’']hésitez pas|retrouvez",
      'klicken sie|abonnieren sie|melden sie sich|folgen sie|jetzt (?:abonnieren|anmelden|kaufen)|haga clic|haz clic|suscr[ií]b[ae](?:te|se)|síguenos|regístrate',
      'clicca|iscriviti|abbonati|seguici|clique|inscreva-se|assine|siga-nos|klik|schrijf je in|meld je aan|volg ons',
      'kliknij|zapisz się|subskrybuj|подписывайтесь|подпишитесь|нажмите|اشترك|انقر|اضغط|点击|點擊|订阅|訂閱|关注我们|구독|클릭',
    ),
    examples: [
      ['Subscribe to our newsletter and never miss a story.', true],
      ['For the opening hours of the bridge, visit the page of the town.', true],
      ['Abonnez-vous à notre lettre pour ne rien manquer.', true],
      ['Suscríbete a nuestro boletín para no perderte nada.', true],
      ['Подписывайтесь на наш канал, чтобы не пропустить новости.', true],
      ['点击这里订阅我们的每周新闻通讯。', true],
      ['Subscribers pay nine euros a month for the service.', false],
      ['Contact with the spacecraft was lost on Monday.', false],
    ],
  },
  {
    name: 'credit',
    why: 'It names who made a picture, who wrote, or who owns the text.',
    excludes: opensWith(
      '©|copyright|all rights reserved|tous droits réservés|alle rechte vorbehalten|todos los derechos reservados',
      '(?:photos?|images?|pictures?|illustration|crédits?(?: photos?)?|credits?|source|foto|bild|quelle|fuente|imagen|fonte|immagine|zdjęcie|фото|источник|图片|来源|写真|출처|사진|صورة|المصدر) ?[:：©/]',
    ),
    examples: [
      ['© 2024 The Daily Paper and its licensors, London.', true],
      ['Photo: the bridge at night, seen from the port.', true],
      ['Crédit photo : Jeanne Martin pour la ville de Lyon.', true],
      ['Foto: Die Brücke bei Nacht, vom Hafen aus gesehen.', true],
      ['Fuente: elaboración propia con datos de la ciudad.', true],
      ['Фото: мост ночью, вид со стороны старого порта.', true],
      ['图片：从港口眺望夜幕下的城市新大桥全景。', true],
      ['Photos of the bridge were shared thousands of times.', false],
    ],
  },
  {
    name: 'publication',
    why: 'It tells when the article was written, not what it says.',
    excludes: opensWith(
      '(?:(?:first |originally )?published|(?:last )?updated|posted|last modified) (?:on|at|in|by|:)|this (?:article|post|story|piece) (?:was|is|has been|originally|first|appeared)',
      '(?:publié|mis à jour|modifié|posté) (?:le|par|à|:)|cet article (?:a été|est) (?:publié|paru|mis)|veröffentlicht (?:am|von)|aktualisiert am|publicado (?:el|en|por|em)|actualizado el|pubblicato (?:il|da)|aggiornato il|опубликовано|обновлено',
    ),
    examples: [
      ['Updated on 3 May with a statement from the mayor.', true],
      ['Publié le 3 mai 2024 par la rédaction de la revue.', true],
      ['Veröffentlicht am 3. Mai 2024 von der Redaktion.', true],
      ['Publicado el 3 de mayo de 2024 por la redacción.', true],
      ['Опубликовано 3 мая 2024 года редакцией журнала.', true],
      ['Updating the bridge will cost the town two million.', false],
    ],
  },
  {
    name: 'byline',
    why: 'It names who wrote, not what is told.',
    excludes: ({ text }) => byline.test(text),
    examples: [
      ['By Jane Roe and Martin Hall, Associated Press.', true],
      ['Par Jeanne Martin avec Agence France-Presse.', true],
      ['Von Klaus Berger, Redakteur in Berlin.', true],
      ['Reporting by Jane Roe; editing by Martin Hall.', true],
      ['By Monday the town had opened the bridge again.', false],
      ['By Jane Roe’s account the bridge was never closed.', false],
      ['Von Hamburg nach Berlin fährt der Zug zwei Stunden.', false],
    ],
  },
  {
    name: 'caption',
    why: 'It tells what a picture shows that the summary does not have.',
    excludes: opensWith(
      '(?:pictured|pictured (?:above|below|here|left|right)|(?:above|below|left|right|top|bottom|inset)(?: (?:left|right))?|file photo) ?[:,]|(?:watch|video|gallery) ?:',
      '(?:en photo|ci-dessus|ci-dessous|à gauche|à droite|photo d’archives|vidéo|regardez) ?[:,]|(?:im bild|symbolbild|archivbild|video) ?[:,]',
      '(?:en la (?:foto|imagen)|arriba|abajo|vídeo|nella foto|na foto|op de foto|na zdjęciu|на фото|ảnh|fotoğraf) ?[:,]|图为|（图）',
    ),
    examples: [
      ['Pictured: the bridge on the day of its opening in May.', true],
      ['Above, the bridge on the day of its opening in May.', true],
      ['En photo : le pont le jour de son ouverture en mai.', true],
      ['Im Bild: die Brücke am Tag ihrer Eröffnung im Mai.', true],
      ['На фото: мост в день открытия в мае этого года.', true],
      ['图为市民在大桥开通当天走过新桥。', true],
      ['Above the river stands the bridge that opened in May.', false],
      ['Video of the opening was seen by half of the town.', false],
    ],
  },
  {
    name: 'label',
    why: 'A bar parts labels; what is mostly figures is a date, a score or a price.',
    excludes: ({ text, words }) =>
      /\s[|¦•]\s/.test(text) || words.filter((word) => /^\p{N}/u.test(word)).length * 5 > words.length * 2,
    examples: [
      ['Home | Bridges of the world | The new bridge of Varne.', true],
      ['2012, 11:20 | Τελευταία ενημέρωση: 05 Ιαν. 2012.', true],
      ['Accueil | Les ponts du monde | Le nouveau pont de Varne.', true],
      ['Startseite • Brücken der Welt • Die neue Brücke von Varne.', true],
      ['Varne 3, Orme 2, after 90 minutes, 1,200 seats sold.', true],
      ['The bridge of 1912 is 120 metres long and 14 metres wide.', false],
    ],
  },
  {
    name: 'about-this-page',
    why: 'It tells what the text will do instead of doing it.',
    excludes: opensWith(
      '(?:in|on) this (?:article|post|page|guide|tutorial|section|chapter|episode|video),? (?:we|you|i)|(?:here|below) (?:are|is) (?:a|the|some|our|\\p{N}+)|we use cookies|this (?:site|website|page) uses',
      'dans cet article,? (?:nous|vous|on|je)|voici (?:les|nos|quelques)|nous utilisons des cookies|ce site utilise|in diesem (?:artikel|beitrag)|wir verwenden cookies|diese (?:seite|website) (?:verwendet|nutzt)',
      'en este artículo,? (?:te|vamos|veremos)|utilizamos cookies|in questo articolo|neste artigo|in dit artikel|w tym artykule|в этой статье|trong bài viết này|bu yazıda|本文将|この記事では',
    ),
    examples: [
      ['In this article, we look at ten bridges of the world.', true],
      ['Here are the ten bridges that changed the town.', true],
      ['Voici les dix ponts qui ont changé la ville.', true],
      ['In diesem Artikel zeigen wir zehn Brücken der Welt.', true],
      ['В этой статье мы расскажем о десяти мостах мира.', true],
      ['Here the river is at its widest and the bridge at its longest.', false],
      ['In this town nobody remembers the old bridge.', false],
    ],
  },
];

/**
 * Length of the dateline that a sentence begins with ("PARIS (AFP) – ", "LONDON, May 3 (Reuters) - "), else 0.
 * The place in capitals and the dash are what a dateline has in any language.
 */
export function datelineLength(text: string): number {
  if (!mayBeDateline(text)) return 0;
  const beginning = text.slice(0, 100);
  return (dateline.exec(beginning) ?? chineseDateline.exec(beginning))?.[0].length ?? 0;
}

/** A bracket, capitals or signs without case begin one. Asked first: the patterns take browsers some milliseconds to make. */
function mayBeDateline(text: string): boolean {
  const start = text.slice(0, 3);
  return start.startsWith('(') || start === start.toUpperCase();
}

const dateline =
  /^(?:\p{Lu}(?:\p{Lu}|\p{M}|[ .'’/-]){2,40}(?:,[\p{L}\p{N} .]{1,20}){0,2}(?:\([\p{L} .&/-]{2,30}\))?\s*[–—-]{1,2}\s+|\(\p{Lu}[\p{L} .&/-]{1,30}\)\s*[–—-]{1,2}\s*|\((?:CNN|AP|AFP|Reuters|dpa|EFE|ANSA|PAP|Xinhua)\)\s*)(?=[\p{Lu}\p{N}"“«„])/u;

/** As Chinese agencies write it: agency, place, day, the character for a wire, the reporter in brackets. */
const chineseDateline =
  /^(?:\p{Script=Han}{2,12}\d{1,2}月\d{1,2}日[电電讯訊]|本[报報]讯|[（(]\p{Script=Han}{2,6}[）)])\s*(?:[（(][^（()）]{1,20}[)）])?[,，:：]?\s*/u;

/** By and one or two names, perhaps with an office; or who reported for an agency. */
const byline =
  /^(?:(?:By|Par|Von|Por|Di|Door|Przez) (?:\p{Lu}[\p{L}.'’-]+ ){1,2}\p{Lu}[\p{L}.'’-]+(?:(?:,| and| et| und| y| e| en| avec| mit| with)\P{Ll}{0,3}[^.]{0,60})?\.?|\(?(?:Additional )?(?:[Rr]eporting|[Ee]diting|[Ww]riting) by .*)$/u;
