import { formulaTags, htmlAttributes, htmlTags, mathAttributes } from '../../src/article/sanitize/policy';

/** An element as plain data, so that a browser can look and a test can judge. */
export interface Piece {
  tag: string;
  parent: string;
  attributes: [name: string, value: string][];
}

const allowedTags = new Set([...htmlTags, ...formulaTags]);
const forcedAttributes = ['target', 'rel', 'referrerpolicy', 'loading', 'decoding'];
const allowedAttributes = new Set([...htmlAttributes, ...mathAttributes, ...forcedAttributes]);

/** Written down apart from the policy, so that an entry too many there is noticed. */
const neverTags =
  /^(?:script|style|link|meta|base|i?frame|frameset|object|embed|applet|portal|form|input|button|select|option|textarea|label|template|slot|noscript|noembed|noframes|svg|image|video|audio|track|canvas|map|area|dialog|annotation-xml|mglyph|malignmark|title|xmp|plaintext|.*-.*)$/;
const neverAttributes =
  /^(?:on.*|style|name|srcdoc|action|formaction|ping|poster|background|is|slot|part|for|xlink:.*|xmlns.*|data-.*|aria-.*|role|tabindex|popover.*|contenteditable|autofocus|http-equiv|attributionsrc|actiontype)$/;

export function piecesIn(root: ParentNode): Piece[] {
  return [...root.querySelectorAll('*')].map(pieceOf);
}

export function pieceOf(element: Element): Piece {
  return {
    tag: element.localName,
    parent: element.parentElement?.localName ?? '',
    attributes: [...element.attributes].map(({ name, value }): [string, string] => [name, value]),
  };
}

/** What of an element of a sanitized article must not stand there, in words; empty for a harmless one. */
export function violationsOf({ tag, parent, attributes }: Piece): string[] {
  const wrongTag = !allowedTags.has(tag) || neverTags.test(tag) || (tag === 'source' && parent !== 'picture');
  const wrong = attributes.filter(([name, value]) => !isSafe(tag, name, value));
  const attribute = (wanted: string): string | undefined => attributes.find(([name]) => name === wanted)?.[1];
  const leaves = attribute('target') !== undefined;
  const opens = leaves && attribute('rel') !== 'noopener noreferrer';
  const tells = (leaves || tag === 'img') && attribute('referrerpolicy') !== 'no-referrer';
  return [
    ...(wrongTag ? [`<${tag}> in <${parent}>`] : []),
    ...wrong.map(([name, value]) => `<${tag} ${name}="${value}">`),
    ...(opens ? [`<${tag}> opens a tab that can reach back`] : []),
    // No browser sends an address of an extension, so that no request would show it.
    ...(tells ? [`<${tag}> may tell where it stands`] : []),
  ];
}

function isSafe(tag: string, name: string, value: string): boolean {
  if (!allowedAttributes.has(name) || neverAttributes.test(name)) return false;
  if (name === 'id') return value.startsWith('user-content-');
  if (name === 'class') return /^(?:code|pre)$/.test(tag) && /^lang(?:uage)?-\S+$/.test(value);
  if (name === 'href') return tag === 'a' && /^(?:https?:\/\/|mailto:|tel:|#user-content-)/.test(value);
  if (name === 'src')
    return tag === 'img' && /^(?:https?:\/\/|data:image\/(?:png|jpe?g|gif|webp|avif);)/.test(value);
  if (name === 'cite') return /^https?:\/\//.test(value);
  if (name === 'srcset') return value.split(', ').every((candidate) => /^https?:\/\//.test(candidate));
  return true;
}
