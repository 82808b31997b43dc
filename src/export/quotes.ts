/** Opening and closing marks of a quotation, and of one within another. */
type Quotes = readonly [string, string, string, string];

const english: Quotes = ['“', '”', '‘', '’'];
const german: Quotes = ['„', '“', '‚', '‘'];
const swiss: Quotes = ['«', '»', '‹', '›'];
const russian: Quotes = ['«', '»', '„', '“'];
const italian: Quotes = ['«', '»', '“', '”'];
const nordic: Quotes = ['”', '”', '’', '’'];
const norwegian: Quotes = ['«', '»', '‘', '’'];
const corners: Quotes = ['「', '」', '『', '』'];

/**
 * Languages whose marks are not the English ones, as browsers draw them around `q`: the delimiters of the Unicode
 * Common Locale Data Repository, https://cldr.unicode.org.
 */
const quotes = new Map<string, Quotes>([
  ['ar', ['”', '“', '’', '‘']],
  ['be', russian],
  ['ca', italian],
  ['cs', german],
  ['de', german],
  ['de-ch', swiss],
  ['de-li', swiss],
  ['el', italian],
  ['et', ['„', '“', '«', '»']],
  ['fa', swiss],
  ['fi', nordic],
  ['fr', ['«', '»', '«', '»']],
  ['fr-ch', swiss],
  ['he', nordic],
  ['hr', german],
  ['hu', ['„', '”', '»', '«']],
  ['hy', ['«', '»', '«', '»']],
  ['is', german],
  ['it', italian],
  ['it-ch', swiss],
  ['ja', corners],
  ['lt', ['„', '“', '„', '“']],
  ['nb', norwegian],
  ['nn', norwegian],
  ['no', norwegian],
  ['pl', ['„', '”', '«', '»']],
  ['pt-pt', italian],
  ['ro', ['„', '”', '«', '»']],
  ['ru', russian],
  ['sk', german],
  ['sl', german],
  ['sv', nordic],
  ['uk', russian],
  ['zh-hant', corners],
  ['zh-hk', corners],
  ['zh-tw', corners],
]);

/** A quotation between the marks of its language. */
export function quoted(content: string, element: Element): string {
  const [open, close, openInner, closeInner] = quotesOf(
    element.closest('[lang]')?.getAttribute('lang') ?? '',
  );
  const isInner = element.parentElement?.closest('q') != null;
  return isInner ? openInner + content + closeInner : open + content + close;
}

function quotesOf(lang: string): Quotes {
  const [language = '', ...parts] = lang.toLowerCase().split(/[-_]/);
  const known = parts.map((part) => quotes.get(`${language}-${part}`)).find(Boolean);
  return known ?? quotes.get(language) ?? english;
}
