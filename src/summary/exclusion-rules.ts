import { isUnspaced } from './words';

/** A sentence that a summary never takes, and why. */
export interface ExclusionRule {
  name: string;
  why: string;
  excludes: (sentence: { text: string; words: readonly string[] }) => boolean;
  /** Sentences, and whether the rule excludes them. */
  examples: [text: string, excluded: boolean][];
}

/** A phrase at the start of a sentence, whole words, in any of the languages listed. */
function opensWith(...phrases: string[]): ExclusionRule['excludes'] {
  const pattern = new RegExp(`^[^\\p{L}\\p{N}]*(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  return ({ text }) => pattern.test(text);
}

export const exclusionRules: ExclusionRule[] = [
  {
    name: 'length',
    why: 'A few words say nothing on their own; a run-on is no summary.',
    excludes: ({ text, words }) => words.length < (isUnspaced(text) ? 7 : 5) || words.length > 80,
    examples: [
      ['It was late.', true],
      ['The council voted for the new bridge.', false],
      ['会议结束了。', true],
      ['市议会昨天投票决定修建一座新的大桥。', false],
    ],
  },
  {
    name: 'question',
    why: 'A summary answers; it does not ask.',
    excludes: ({ text }) => /[?？؟;՞⸮][\p{Pe}\p{Pf}"'”’»\s]*$/u.test(text.slice(-8)),
    examples: [
      ['Why did the council vote for the bridge now?', true],
      ['« Pourquoi la ville a-t-elle choisi ce pont ? »', true],
      ['لماذا صوت المجلس لصالح الجسر الجديد الآن؟', true],
      ['Nobody asked why the council voted for it.', false],
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
    name: 'call-to-action',
    why: 'It asks something of the reader instead of telling.',
    excludes: opensWith(
      '(?:please )?(?:click|tap) (?:here|on|below)|(?:please )?(?:subscribe|sign up|follow us|share this|join us|contact us|get in touch|download (?:the|our)|donate|register now|buy now|learn more|stay tuned|let us know)',
      "cliquez|abonnez-vous|inscrivez-vous|suivez-nous|partagez|rejoignez-nous|contactez|téléchargez|découvrez (?:nos|notre|toutes?|tous)|n[’']hésitez pas|retrouvez",
      'klicken sie|abonnieren sie|melden sie sich|folgen sie|jetzt (?:abonnieren|anmelden|kaufen)|haga clic|haz clic|suscr[ií]b[ae](?:te|se)|síguenos|regístrate',
      'clicca|iscriviti|abbonati|seguici|clique|inscreva-se|assine|siga-nos|klik|schrijf je in|meld je aan|volg ons',
      'kliknij|zapisz się|subskrybuj|подписывайтесь|подпишитесь|нажмите|اشترك|انقر|اضغط|点击|點擊|订阅|訂閱|关注我们|구독|클릭',
    ),
    examples: [
      ['Subscribe to our newsletter and never miss a story.', true],
      ['Abonnez-vous à notre lettre pour ne rien manquer.', true],
      ['Suscríbete a nuestro boletín para no perderte nada.', true],
      ['Подписывайтесь на наш канал, чтобы не пропустить новости.', true],
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
      ['Updating the bridge will cost the town two million.', false],
    ],
  },
];

/**
 * Length of the dateline that a sentence begins with ("PARIS (AFP) – ", "LONDON, May 3 (Reuters) - "), else 0.
 * The place in capitals and the dash are what a dateline has in any language.
 */
export function datelineLength(text: string): number {
  return dateline.exec(text.slice(0, 100))?.[0].length ?? 0;
}

const dateline =
  /^\p{Lu}(?:\p{Lu}|\p{M}|[ .'’/-]){2,40}(?:,[\p{L}\p{N} .]{1,20}){0,2}(?:\([\p{L} .&/-]{2,30}\))?\s*[–—-]{1,2}\s+(?=[\p{Lu}\p{N}"“«„])/u;
