import { toSafeFragment } from '../article/sanitize/to-safe-fragment';
import { textBlocks } from '../article/text-blocks';
import { readingMinutes } from '../summary/reading-time';
import { readForSummary } from '../summary/summarize';
import { inSlices } from './in-slices';
import type { Ui } from './ui';

/** The sample text is repeated: shorter texts are not summarised, and an expression is compiled once it was asked ten times. */
const paragraphs = 6;

/** Expressions are compiled once for texts of Latin letters and once for those with any other sign, such as this space. */
const otherSign = '\u2002';

/**
 * Sanitizes and summarises the sample text of the settings while a page is read elsewhere. Browsers compile code, make
 * expressions and load the rules of a language when they are first needed, which takes several times as long as the
 * work itself; what is shown of it is nothing.
 * @param isWaiting asked between the parts of it; false gives up what is left
 */
export function warmUp(ui: Ui, isWaiting: () => boolean): void {
  inSlices(steps(ui), isWaiting);
}

function* steps({ document, t }: Ui): Generator<void> {
  const lang = t('languageTag');
  const html = `<p>${t('previewText')}</p>`.repeat(paragraphs);
  const blocks = textBlocks(toSafeFragment(html, document, { baseUrl: document.baseURI }));
  readingMinutes(t('previewText'), lang);
  const summarise = (change: (text: string) => string): void => {
    const texts = blocks.map((block) => ({ ...block, text: change(block.text) }));
    const read = readForSummary(texts, { lang, title: t('previewTitle'), description: '', form: 'article' });
    if (typeof read === 'string') return;
    read.sentences({ sentences: 3 });
    read.terms();
  };
  summarise((text) => text);
  yield;
  summarise((text) => text.replace(' ', otherSign));
}
