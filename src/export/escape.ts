/**
 * What reads as a tag, an address in angle brackets or the name of a character in the text of an article would be one in
 * its Markdown. A `<` at the end of a piece of text may become one by what follows.
 */
const opensHtml = /<(?![\s\d=])|&(?=#?\w{1,32};)/g;

/**
 * Keeps text in Markdown from being HTML too. The signs are named: a backslash before them would count as the end of a
 * web address that stands before it, and say nothing.
 */
export function withoutHtml(text: string): string {
  return text.replace(opensHtml, (sign) => (sign === '<' ? '&lt;' : '&amp;'));
}

/** A formula in TeX that holds neither HTML nor a link for readers of Markdown that know no formulas: spaces say nothing in TeX. */
export function plainTex(tex: string): string {
  return tex.replace(/<(?![\s\d=])/g, '< ').replace(/\](?=[([:])/g, '] ');
}

/** A sign with the backslash before it; the home of somebody in an address, which strikes out nothing; a tilde. */
const tilde = /\\.|\/~(?=[\p{L}\p{N}])|~/gsu;
/** What would be the number of an item at the beginning of a line. */
const itemNumber = /^(\d{1,9})([.)])(?=\s|$)/;

/** Takes their meaning from signs that the converter leaves as they are: strokes through text, numbers of lists. */
export function plainSigns(text: string): string {
  return text.replace(tilde, (sign) => (sign === '~' ? '\\~' : sign)).replace(itemNumber, '$1\\$2');
}
