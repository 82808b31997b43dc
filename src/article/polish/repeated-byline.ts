import { bylineNames, leadsToName } from '../bylines';
import { bareText } from '../file-names';
import { squash } from '../text-blocks';
import type { PolishOptions, TakeOut } from './polish';

/** Lines above the text among which the names of its authors are looked for. */
const mostAbove = 3;
/** Characters of a line that stands above the text, with a date or a place after the names. */
const longestLine = 120;
const apart = 'figure, blockquote, li, table, dl';

/**
 * The authors stand under the title: a line above the text that says no more than their names goes, and when that was, if
 * the day stands there too. So does the word that leads to them, where it is all that is left above the text.
 */
export function dropRepeatedByline(
  article: Element,
  { byline, hasDate }: PolishOptions,
  takeOut: TakeOut,
): void {
  const names = bareText(byline ?? '');
  if (!names) return;
  const isNames = (text: string): boolean =>
    bareText(bylineNames(text)) === names && (hasDate === true || !/\d/.test(text));
  const lines = linesAbove(article).map((line) => ({ line, text: squash(line.textContent) }));
  for (const [at, { line, text }] of lines.entries()) {
    const next = lines[at + 1]?.text;
    if (isNames(text) || (leadsToName(text) && (next === undefined || isNames(next))))
      takeOut(line, 'byline-repeated', 'It repeats the author, who stands under the title.');
  }
}

/** The first paragraphs, up to one of the text. */
function linesAbove(article: Element): Element[] {
  const first: Element[] = [];
  for (const line of article.querySelectorAll('p')) {
    if (line.closest(apart)) continue;
    if (first.length >= mostAbove || squash(line.textContent).length > longestLine) break;
    first.push(line);
  }
  return first;
}
