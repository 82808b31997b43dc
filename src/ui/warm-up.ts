import { toSafeFragment } from '../article/sanitize/to-safe-fragment';
import { textBlocks } from '../article/text-blocks';
import { readingMinutes } from '../summary/reading-time';
import { readForSummary } from '../summary/summarize';
import type { Ui } from './ui';

/** The sample text is repeated: shorter texts are not summarised. */
const paragraphs = 4;

/**
 * Sanitizes and summarises the sample text of the settings while a page is read elsewhere. Browsers compile code, make
 * expressions and load the rules of a language when they are first needed, which takes several times as long as the
 * work itself; what is shown of it is nothing.
 */
export function warmUp({ document, t }: Ui): void {
  const html = `<p>${t('previewText')}</p>`.repeat(paragraphs);
  const blocks = textBlocks(toSafeFragment(html, document, { baseUrl: document.baseURI }));
  const lang = t('languageTag');
  readingMinutes(t('previewText'), lang);
  const read = readForSummary(blocks, { lang, title: t('previewTitle'), description: '', form: 'article' });
  if (typeof read === 'string') return;
  read.sentences({ sentences: 3 });
  read.terms();
}
