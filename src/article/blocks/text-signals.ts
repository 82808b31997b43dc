import { wordsOf } from './context';
import type { Signal } from './signals';

/** A block of more words or characters is a text, whatever words of the title stand in it. */
const longestLabel = { words: 40, characters: 2_000 };

/** What a block's own text tells. */
export const textSignals: Signal[] = [
  { name: 'weight', of: ({ shape }) => shape.weight },
  { name: 'words', of: ({ shape }) => shape.words },
  { name: 'links', of: ({ links }) => links },
  { name: 'stops', of: ({ shape }) => shape.stops },
  { name: 'commas', of: ({ shape }) => shape.commas / shape.weight },
  { name: 'signs', of: ({ shape }) => shape.signs / shape.weight },
  { name: 'digits', of: ({ shape }) => shape.digits / shape.weight },
  { name: 'capitals', of: ({ shape }) => shape.capitals / Math.max(1, shape.letters) },
  { name: 'ends-sentence', of: ({ shape }) => Number(shape.endsSentence) },
  { name: 'copies-before', of: ({ copiesBefore }) => Math.min(5, copiesBefore) },
  {
    name: 'title-words',
    of: ({ shape, text }, { titleWords }) => {
      if (shape.words === 0 || shape.words > longestLabel.words) return 0;
      if (text.length > longestLabel.characters) return 0;
      const words = wordsOf(text);
      return words.filter((word) => titleWords.has(word)).length / Math.max(1, words.length);
    },
  },
  { name: 'nodes', of: ({ nodes }) => nodes.length },
];
