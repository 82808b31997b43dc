import type { Taken } from '../anchors';
import { polishCaptions } from './captions';
import { polishCode } from './code';
import { polishEmoji } from './emoji';
import { partCredits, partFacts, partSentencesAtPictures } from './glue';
import { paragraphLongHeadings, polishHeadings } from './headings';
import { dropIconSigns } from './icon-signs';
import { polishImages } from './images';
import { polishLinks } from './links';
import { polishLists } from './lists';
import { polishMath } from './math';
import { polishParagraphs } from './paragraphs';
import { dropRepeatedByline } from './repeated-byline';
import { dropRepeatedDay } from './repeated-day';
import { dropRepeatedHeadings } from './repeated-headings';
import { dropRepeatedLead } from './repeated-lead';
import { dropTitleLine } from './repeated-title';
import { polishRules } from './rules';
import { polishTables } from './tables';

export interface PolishOptions {
  /** Address that relative addresses start from. */
  baseUrl: string;
  /** Title of the article, which the view shows above the text. */
  title: string;
  /** Names of its authors and its day, as ISO has it, where the view shows them. */
  byline?: string;
  date?: string;
  isThread?: boolean;
}

/** A block that a polisher takes out, with its reason. */
export type TakeOut = (element: Element, rule: string, why: string) => void;

type Polisher = (article: Element, options: PolishOptions, takeOut: TakeOut) => void;

/** One for each kind of element, in the order in which they are applied. */
const polishers: readonly Polisher[] = [
  dropIconSigns,
  polishMath,
  polishCode,
  polishTables,
  polishLists,
  polishPictures,
  polishLinks,
  polishHeadings,
  dropRepeatedHeadings,
  paragraphLongHeadings,
  partFacts,
  partCredits,
  polishRules,
  polishParagraphs,
  dropTitleLine,
  dropRepeatedByline,
  dropRepeatedDay,
  dropRepeatedLead,
];

/** Searched once: many articles have none. */
function polishPictures(article: Element, options: PolishOptions, takeOut: TakeOut): void {
  if (!article.querySelector('img, [srcset]')) return;
  polishEmoji(article);
  polishCaptions(article, options, takeOut);
  polishImages(article, options, takeOut);
  partSentencesAtPictures(article);
}

/** Sets an article's elements right, in place; gives what it took out. */
export function polish(article: Element, options: PolishOptions): Taken[] {
  const removed: Taken[] = [];
  const takeOut: TakeOut = (element, rule, why) => {
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text)
      removed.push({
        step: 'polish',
        rule,
        why,
        text,
        element,
        place: element.parentElement ?? element,
      });
    element.remove();
  };
  for (const polisher of polishers) polisher(article, options, takeOut);
  return removed;
}
