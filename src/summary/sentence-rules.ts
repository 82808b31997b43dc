import { abbreviationsOf, ordinalStopLanguages, sentenceOpeners } from './abbreviations';

/** A place where the platform's segmenter would end a sentence. */
export interface Boundary {
  /** The end of the sentence before it, without trailing space; cut to some 80 characters. */
  before: string;
  /** The beginning of what follows, cut likewise. */
  after: string;
  /** Whether `before` is the whole sentence so far. */
  whole: boolean;
  /** Whether no space stands between the two. */
  glued: boolean;
  /** Language without region. */
  language: string;
}

/** A reason why a boundary does not end a sentence. */
export interface JoinRule {
  name: string;
  why: string;
  joins: (at: Boundary) => boolean;
  /** Language, and the sentences that a text of them joined by spaces must give. */
  examples: [language: string, sentences: string[]][];
}

/** A single letter, a capital behind an apostrophe ("Tourette'a" has an ending), or some letters after two such ("D.O.Ca."). */
const endsWithInitial = /(?:(?:^|[\s.(«"“„])\p{L}\p{M}*|['’-]\p{Lu}\p{M}*|(?<=(?:\p{L}\.){2})\p{L}{2,3})\.$/u;

/** A figure or a character that counts. */
const cjkFigure = /[\p{N}○一二三四五六七八九十百千万萬]/u;

export const joinRules: JoinRule[] = [
  {
    name: 'abbreviation',
    why: 'The full stop belongs to an abbreviation that stands before a name, a number or a noun.',
    joins: ({ before, language }) => abbreviationsOf(language).has(lastToken(before).toLowerCase()),
    examples: [
      ['en', ['Dr. Ames met Prof. Lund on St. Mary Street.', 'They spoke.']],
      ['en', ['The Rt. Hon. Jane Roe met the Ven. Paul Hall.', 'They spoke.']],
      ['fr', ['La loi de M. Durand, p. 12, fut votée.', 'Elle dure.']],
      ['es', ['Hola Srta. Ledo.', 'Es el Lic. Paz.']],
      ['ru', ['Об этом сказал проф. Орлов на ул. Мира.', 'Все слушали.']],
      ['pl', ['Ukazała się płyta pt. Cudowny świat.', 'Kosztuje sporo.']],
      ['el', ['Το είπε ο Σεβ. Μητροπολίτης στην πόλη.', 'Όλοι άκουγαν.']],
    ],
  },
  {
    name: 'initial',
    why: 'A single letter with a full stop is an initial ("J. Bach") or part of an abbreviation ("z. B.", "U.S.").',
    joins: ({ before, after, language }) =>
      endsWithInitial.test(before) &&
      /^\p{L}/u.test(after) &&
      !/\bI\.$/.test(before) &&
      !(/\p{L}\.[\s-]?\p{L}{1,3}\.$/u.test(before) && sentenceOpeners(language).test(after)),
    examples: [
      ['en', ['The works of J. S. Bach were lost.', 'They were found.']],
      ['en', ['There were 500 cases in the U.S.', 'The U.S. Senate met at 6 p.m.', 'It voted.']],
      ['fr', ['Rome fut prise en 52 av. J.-C.', 'Le sénat fuit.', 'J. R. R. Tolkien naît plus tard.']],
      ['de', ['Die Weine der D.O.Ca. Rioja reifen lange.', 'Sie sind rot.']],
      ['de', ['Das ist z. B. Wasser oder Saft.', 'Es schmeckt.']],
      ['ru', ['Роман написал Л. Н. Толстой в усадьбе.', 'Его читают.']],
      ['fr', ['La route d’A. Martin mène au pont.', 'Elle est neuve.']],
    ],
  },
  {
    name: 'ordinal',
    why: 'In these languages a number with a full stop is an ordinal ("am 3. Mai"); years have four digits.',
    joins: ({ before, language }) =>
      ordinalStopLanguages.has(language) && /(?:^|[^\p{N}.,])\p{N}{1,2}\.$/u.test(before),
    examples: [
      ['de', ['Die Wahl war am 12. Juni im 19. Bezirk.', 'Alle kamen im Jahr 1999.', 'Dann war Schluss.']],
    ],
  },
  {
    name: 'list-number',
    why: 'A number, letter or bullet at the start is the marker of what follows.',
    joins: ({ before, whole }) => whole && /^(?:[•·–-]\s*)?\(?(?:\p{N}{1,3}|\p{L})[.)]{1,2}$/u.test(before),
    examples: [['en', ['1. Mix the flour and the water.', 'Then wait.']]],
  },
  {
    name: 'number',
    why: 'A sign or letter for a number, section or page with its number goes on ("No. 5", "p. 12").',
    joins: ({ before, after }) =>
      /(?:№|[Nn][o°º]|§|(?<!\p{L})pp?)\.?$/u.test(before) && /^\p{N}/u.test(after),
    examples: [
      ['en', ['Please turn to p. 55, Part B, of the book.', 'Read it.']],
      ['es', ['Vive en el N°. 1026 B de la calle.', 'Es alto.']],
    ],
  },
  {
    name: 'full-width-point',
    why: 'Between the figures of Chinese and Japanese it is a decimal point ("十九．○六").',
    joins: ({ before, after }) =>
      cjkFigure.test(before.slice(-2, -1)) && before.endsWith('．') && cjkFigure.test(after.charAt(0)),
    examples: [['zh', ['每百萬人口十九．○六，比去年少。', '市民很高興。']]],
  },
  {
    name: 'lower-case',
    why: 'A sentence does not start with a small letter: speech goes on ("Stop!" she said) or a name has a mark (Yahoo!).',
    joins: ({ after }) => /^[\s"'”’»)\]–—-]*\p{Ll}/u.test(after),
    examples: [
      ['en', ['“Stop!” she cried at the door.', 'He stopped.']],
      ['fr', ['« Que faire ? » demanda le maire.', 'Nul ne répondit.']],
    ],
  },
  {
    name: 'mark-in-name',
    why: 'An exclamation or question mark with a letter right behind it is part of a name or an address (Y!J, ?q=A).',
    joins: ({ before, after, glued }) => glued && /[!?]$/.test(before) && /^(?:\p{Lu}|\p{Ll})/u.test(after),
    examples: [
      ['en', ['He works at Y!Mobile in the old town.', 'Where is it?']],
      ['zh', ['他说好!', '我们走吧。']],
    ],
  },
  {
    name: 'no-words',
    why: 'Closing marks, footnote numbers and lone punctuation belong to the sentence before.',
    joins: ({ after }) => /^(?:[^\p{L}\p{N}]|\[\p{N}{1,3}\])*$/u.test(after),
    examples: [['en', ['He left the town in 1912.[3]', 'Nobody knew.', 'Really?! …']]],
  },
  {
    name: 'particle',
    why: 'Japanese goes on after a quotation with a particle ("…" と言った).',
    joins: ({ before, after }) => /[」』]$/u.test(before) && /^\p{Script=Hiragana}/u.test(after),
    examples: [['ja', ['「はい。そうです。」と彼は言った。', '彼女は笑った。']]],
  },
];

/** The last word with its inner full stops, without its last one: `e.g` of "for example, e.g." */
function lastToken(before: string): string {
  const plain = before.replace(directionMarks, '');
  return /(?:^|[\s("'“„«[’/-])([\p{L}\p{M}\p{N}]+(?:\.[\p{L}\p{M}]+)*)\.$/u.exec(plain)?.[1] ?? '';
}

const directionMarks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
