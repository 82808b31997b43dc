import { noteMark } from './note-marks';
import { segmenter } from './words';

/** UTF-16 units that the platform's segmenter gets at a time: some copy their whole text for every segment. */
const window = 4096;

/** Ends that the platform does not see. */
export const missedEnds: { name: string; why: string; ends: RegExp; examples: [string, string[]][] }[] = [
  {
    name: 'note-in-brackets',
    why: 'Notes in brackets stand between the full stop and the space.',
    ends: new RegExp(String.raw`[.!?…]["'”’»)]*(?:${noteMark})+(?::\s?\p{N}{1,4})?\s+(?=\p{Lu})`, 'gu'),
    examples: [
      ['en', ['The saint died in the year 250.[1][2]', 'The emperor wrote a decree.']],
      ['en', ['Time goes in a loop.[n 1]: 207', 'The list names films.']],
    ],
  },
  {
    name: 'raised-note',
    why: 'The number of a raised note stands there too once the text is plain.',
    ends: /[.!?](?<=(?:\p{Ll}{2}["'”’»)]?|\)).)\p{N}{1,2}(?: \p{N}{1,2})*\s+(?=\p{Lu})/gu,
    examples: [
      ['en', ['They can create a gap in a consultation.11 12', 'Take the common cold.']],
      ['fr', ['Le texte date du siècle dernier.3', 'Il fut traduit.']],
    ],
  },
  {
    name: 'number',
    why: 'The platform takes a full stop before a number and a small letter for that of an abbreviation, which is short.',
    ends: /(?<=\p{Ll}{5})\.\s+(?=\p{N}{1,4}\s\p{Ll})/gu,
    examples: [
      ['de', ['Der Hof ist mit dem Schloss verbunden.', '1278 war die Burg bewohnt.']],
      ['nl', ['Het kasteel kwam later.', '1540 was een droog jaar.']],
      ['pl', ['Zespół pracował w Zabrzu.', '6 lat później powstała fundacja.']],
      ['de', ['Die Stadt hat insg. 1278 neue Häuser.', 'Alle sind bewohnt.']],
    ],
  },
  {
    name: 'spaced-guillemet',
    why: 'French writes a space before the closing mark, after which the platform no longer takes it for one.',
    ends: /[.!?…]\s[»”]\s+(?=\p{Lu})/gu,
    examples: [['fr', ['« Nous partirons demain. »', 'Le maire n’a rien ajouté.']]],
  },
  {
    name: 'ellipsis',
    why: 'The sign of three dots is no full stop to the platform, the three dots are.',
    ends: /…["'”’»)]*\s+(?=["'“‘«(]?\p{Lu})/gu,
    examples: [['fr', ['Il hésite…', 'Elle sourit.', 'Il attend… puis il part.']]],
  },
  {
    name: 'opening-bracket',
    why: 'Without a space, the platform takes the mark that opens the next sentence to this one.',
    ends: /[。！？](?=[「『（《“])/gu,
    examples: [['ja', ['それは何ですか？', '「川です」と彼は答えた。']]],
  },
  {
    name: 'full-width-stop',
    why: 'Some East Asian texts end sentences with it and write no space.',
    ends: /．(?=[\p{L}])/gu,
    examples: [['ja', ['これは山です．', 'それは川です．']]],
  },
];

/**
 * Offsets at which the platform ends a sentence (UAX 29) or should, in order, the end of the text among them. The text is read
 * through a window that moves on to the last sentence begun in it, so that time is linear in the length of the text; a
 * sentence longer than the window is cut there.
 */
export function* sentenceBoundaries(text: string, lang: string): Generator<number> {
  const sentences = segmenter(lang, 'sentence');
  let at = 0;
  while (at < text.length) {
    const ends = endsIn(text.slice(at, at + window), sentences).map((end) => at + end);
    const isEnd = at + window >= text.length;
    const whole = isEnd || ends.length === 1 ? ends : ends.slice(0, -1);
    yield* whole;
    at = whole.at(-1) ?? text.length;
  }
}

function endsIn(text: string, sentences: Intl.Segmenter): number[] {
  const ends = new Set<number>();
  for (const { index, segment } of sentences.segment(text)) ends.add(index + segment.length);
  for (const { ends: missed } of missedEnds) {
    for (const match of text.matchAll(missed)) ends.add(match.index + match[0].length);
  }
  return [...ends].sort((one, other) => one - other);
}
