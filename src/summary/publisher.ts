import type { TextBlock } from '../article/article';
import { words } from './words';

/** Words of the article in which a description counts as a copy of the opening. */
const openingWords = 150;

/** A description of fewer words says nothing ("Read more"). */
const leastWords = 6;

/** The part of its pairs of words that a description may share with the opening. */
const mostCopied = 0.6;

/**
 * The publisher's description where it says something of its own: empty where it is a copy of the opening or of the title,
 * or where it is cut off right in it.
 */
export function publisherNote(
  blocks: readonly TextBlock[],
  { description, title, lang }: { description: string; title: string; lang: string },
): string {
  const text = description.replace(/\s+/g, ' ').trim();
  const own = words(text.toLowerCase(), lang);
  if (own.length < leastWords) return '';
  const opening = `${title} ${blocks
    .slice(0, 20)
    .map((block) => block.text)
    .join(' ')}`;
  const known = new Set(pairs(words(opening.toLowerCase(), lang).slice(0, openingWords)));
  const said = pairs(own);
  return said.filter((pair) => known.has(pair)).length / said.length > mostCopied ? '' : text;
}

function pairs(spoken: readonly string[]): string[] {
  return spoken.slice(1).map((word, index) => `${spoken[index]} ${word}`);
}
