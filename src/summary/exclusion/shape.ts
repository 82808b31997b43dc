import { asks, endsAsSentence } from '../sentence-ends';
import { isUnspaced } from '../words';
import type { ExclusionRule } from './rule';

/** Words of a quotation that say little without what follows them. */
const mostSpoken = 15;

/** Sentences whose form shows that they do not tell: too short, a question, a label, the rest of something. */
export const shapeRules: ExclusionRule[] = [
  {
    name: 'length',
    why: 'A few words say nothing on their own; a run-on is no summary.',
    excludes: ({ text, words }) =>
      words.length < 6 || words.length > 80 || (words.length < 7 && isUnspaced(text)),
    examples: [
      ['It was late.', true],
      ['Non c’è più tempo.', true],
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
    name: 'speech',
    isWeak: true,
    why: 'It is the first words of a quotation that goes on behind it: they say little, and nobody is named for them.',
    excludes: ({ text, words }) =>
      words.length <= mostSpoken &&
      /^(?:"[^"]*|“[^”"]*|„[^“”"]*|«[^»]*|»[^«]*|「[^」]*|『[^』]*)$/u.test(text),
    examples: [
      ['“The bridge will be opened to everybody in the spring.', true],
      ['"The bridge will be opened to everybody in the spring.', true],
      ['« Le pont sera ouvert à tous les habitants au printemps.', true],
      ['„Die Brücke wird im Frühling für alle geöffnet.', true],
      ['«Мост откроют весной для всех жителей города.', true],
      ['「この橋は来年の春にすべての市民に開かれる。', true],
      ['“The bridge will be opened in spring,” said the mayor.', false],
      ['The mayor said that “the bridge will be opened in the spring.', false],
      ['"The bridge will be opened in the spring", said the mayor."', false],
      ['« Le pont sera ouvert », a déclaré le maire de la ville.', false],
      [
        '“The bridge will be opened to everybody in the spring, after ten years of work and two floods on the Orme.',
        false,
      ],
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
    name: 'aside',
    why: 'What stands in brackets as a whole is a remark on what was said.',
    excludes: ({ text }) => /^[([（［][^()[\]（）［］]*[)\]）］][.。]?$/u.test(text),
    examples: [
      ['(The bridge of Varne was already closed for a week in May.)', true],
      ['(Une salle est déjà réservée à la mairie de la ville.)', true],
      ['(Die Zeitung berichtete bereits über die Brücke der Stadt).', true],
      ['（市议会已经在五月讨论过这座大桥。）', true],
      ['(Almost) all of the bridge of the old town is open.', false],
      ['The bridge is open to all (but not at night).', false],
      ['(A) bridge and ferry cross the river (B).', false],
    ],
  },
  {
    name: 'cut-off',
    why: 'A link to the rest shows that it was cut: it announces another text.',
    excludes: ({ text }) =>
      /(?:weiterlesen|mehr lesen|read (?:more|on)|continue reading|lire (?:la suite|plus)|en savoir plus|leer más|seguir leyendo|leggi (?:tutto|di più)|continua a leggere|leia mais|lees (?:meer|verder)|czytaj (?:dalej|więcej)|читать (?:далее|дальше|полностью)|läs mer|(?:…|\.{3}) ?\(?more\)?) ?(?:…|\.{1,3}|»|›|→)?$|\[(?:…|\.{3})\]$/iu.test(
        text.slice(-40),
      ),
    examples: [
      ['The town has a new bridge over the river that Read more …', true],
      ['The town has a new bridge over the river and […]', true],
      ['La ville ouvre un nouveau pont sur le fleuve, lire la suite', true],
      ['Der Durchbruch weitet sich aus und Eigentum Weiterlesen …', true],
      ['La ciudad abre un nuevo puente sobre el río leer más →', true],
      ['Город открыл новый мост через реку Читать далее', true],
      ['Children should read more of the bridges of the world.', false],
      ['The mayor said he would not wait for the bridge…', false],
    ],
  },
  {
    name: 'label',
    why: 'A bar parts labels; what is mostly figures is a date, a score or a price.',
    excludes: ({ text, words }) =>
      /\s[|¦•]\s/.test(text) ||
      (/\p{N}/u.test(text) && words.filter((word) => /^\p{N}/u.test(word)).length * 5 > words.length * 2),
    examples: [
      ['Home | Bridges of the world | The new bridge of Varne.', true],
      ['2012, 11:20 | Τελευταία ενημέρωση: 05 Ιαν. 2012.', true],
      ['Accueil | Les ponts du monde | Le nouveau pont de Varne.', true],
      ['Startseite • Brücken der Welt • Die neue Brücke von Varne.', true],
      ['Varne 3, Orme 2, after 90 minutes, 1,200 seats sold.', true],
      ['The bridge of 1912 is 120 metres long and 14 metres wide.', false],
    ],
  },
];
