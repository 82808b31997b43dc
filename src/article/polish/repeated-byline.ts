import { bylineNames, leadsToName } from '../bylines';
import { bareText } from '../file-names';
import { squash } from '../text-blocks';
import { linesAbove } from './lines-above';
import type { PolishOptions, TakeOut } from './polish';

/**
 * The authors stand under the title: a line above the text that says no more than their names goes, and when that was, if
 * the day stands there too. So does the word that leads to them, where it is all that is left above the text.
 */
export function dropRepeatedByline(
  article: Element,
  { byline, date }: PolishOptions,
  takeOut: TakeOut,
): void {
  const names = bareText(byline ?? '');
  if (!names) return;
  const isNames = (text: string): boolean =>
    bareText(bylineNames(text)) === names && (Boolean(date) || !/\d/.test(text));
  const lines = linesAbove(article).map((line) => ({ line, text: squash(line.textContent) }));
  for (const [at, { line, text }] of lines.entries()) {
    const next = lines[at + 1]?.text;
    if (isNames(text) || (leadsToName(text) && (next === undefined || isNames(next))))
      takeOut(line, 'byline-repeated', 'It repeats the author, who stands under the title.');
  }
}
