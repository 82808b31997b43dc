import type { Random } from './random';

/** A way to break a page, or to make it unusual. */
export interface Mutation {
  name: string;
  apply(html: string, random: Random): string;
}

const tags =
  `a abbr article aside b blockquote body br button caption center code col dd details dialog div dl dt em
  fieldset figcaption figure font footer form frameset h1 h2 h6 head header hr html i iframe img input label legend li
  main map marquee math menu mglyph mi mtext nav noembed noframes noscript object ol optgroup option p picture plaintext
  pre q rb rt ruby script section select slot source span style sub summary svg table tbody td template textarea tfoot
  th thead title tr track u ul var video xmp x-unknown constructor __proto__`.split(/\s+/);
const attributes =
  `id class href src srcset style hidden role aria-hidden lang dir title alt name width height colspan
  rowspan start value datetime itemprop rel type data-src data-srcset slot is open content property constructor
  __proto__ on`.split(/\s+/);
const values = [
  '',
  ' ',
  '0',
  '-1',
  '1e309',
  '99999999999999999999',
  'NaN',
  'null',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '%',
  '%ff',
  '#',
  '#top',
  '//',
  'http://',
  'http://[',
  'javascript:0',
  'data:,',
  'about:blank',
  'x'.repeat(5_000),
  ' , , ,',
  'a 1x, , b 2w',
  '{"@graph":[[[]]]}',
  '\u0000',
  '\ud800',
  '\u202e',
  '🙂'.repeat(50),
  '(',
  '[',
  '*',
  '\\',
  'en-',
  'zz_ZZ',
  '2026-99-99',
  'comment share related',
  'display:none',
  'width:1px',
  'tabpanel',
  'articleBody',
]; // prettier-ignore
const entities = [
  '&nbsp;',
  '&#0;',
  '&#xD800;',
  '&#x110000;',
  '&lt',
  '&notit;',
  '&;',
  '&#',
  '&shy;',
  '&zwj;',
  '&#x202E;',
];
const characters = [
  '\u0000',
  '\ufffd',
  '\ufeff',
  '\ud800',
  '\udc00',
  '\u2028',
  '\u0085',
  '\u000c',
  '\r',
  '\u00ad',
  '\u200b',
];
const endings = [
  '<!--',
  '<![CDATA[',
  '<!',
  '</',
  '<',
  '<a href="',
  "<p class='",
  '<script>',
  '<textarea>',
  '<plaintext>',
];

/** The kinds of harm, each a rule of its own; a mutant has had several. */
export const mutations: readonly Mutation[] = [
  {
    name: 'a tag is another',
    apply: (html, random) =>
      atTag(html, random, (tag) => tag.replace(/^(<\/?)[\w-]+/, `$1${random.pick(tags)}`)),
  },
  { name: 'a tag is gone', apply: (html, random) => atTag(html, random, () => '') },
  { name: 'a tag stands twice', apply: (html, random) => atTag(html, random, (tag) => tag + tag) },
  {
    name: 'a tag has one more attribute',
    apply: (html, random) =>
      atTag(html, random, (tag) =>
        tag.replace(/\/?>$/, ` ${random.pick(attributes)}="${random.pick(values)}">`),
      ),
  },
  {
    name: 'a tag has lost its attributes',
    apply: (html, random) => atTag(html, random, (tag) => tag.replace(/^(<\/?[\w-]+).*$/s, '$1>')),
  },
  {
    name: 'a value is another',
    apply: (html, random) => replaceAt(html, random, /="[^"]{0,500}"/g, () => `="${random.pick(values)}"`),
  },
  { name: 'a quote is gone', apply: (html, random) => replaceAt(html, random, /["']/g, () => '') },
  {
    name: 'elements are nested',
    apply: (html, random) => insert(html, random, `<${random.pick(tags)}>`.repeat(1 + random.below(400))),
  },
  {
    name: 'an element holds the rest',
    apply: (html, random) =>
      insert(html, random, `<${random.pick(tags)} ${random.pick(attributes)}="${random.pick(values)}">`),
  },
  {
    name: 'elements end',
    apply: (html, random) => insert(html, random, `</${random.pick(tags)}>`.repeat(1 + random.below(40))),
  },
  { name: 'the page is cut', apply: (html, random) => html.slice(0, random.below(html.length + 1)) },
  {
    name: 'the page is cut within markup',
    apply: (html, random) => html.slice(0, random.below(html.length + 1)) + random.pick(endings),
  },
  { name: 'a part is gone', apply: (html, random) => withoutPart(html, random) },
  {
    name: 'a part stands again elsewhere',
    apply: (html, random) => insert(html, random, part(html, random)),
  },
  {
    name: 'a part stands many times',
    apply: (html, random) => insert(html, random, part(html, random, 500).repeat(1 + random.below(60))),
  },
  {
    name: 'an entity',
    apply: (html, random) => insert(html, random, random.pick(entities).repeat(1 + random.below(20))),
  },
  {
    name: 'a character that is none',
    apply: (html, random) => insert(html, random, random.pick(characters).repeat(1 + random.below(20))),
  },
  { name: 'bytes are read in a wrong encoding', apply: (html, random) => misread(html, random) },
  {
    name: 'letters are in upper case',
    apply: (html, random) => replaceAt(html, random, /<[\w-]+/g, (tag) => tag.toUpperCase()),
  },
  {
    name: 'no white space',
    apply: (html, random) => {
      const start = random.below(html.length + 1);
      return (
        html.slice(0, start) +
        html.slice(start, start + 20_000).replace(/\s+/g, '') +
        html.slice(start + 20_000)
      );
    },
  },
]; // prettier-ignore

/** A page after a few mutations; the names of them say what was done. */
export function mutate(html: string, random: Random): { html: string; done: string[] } {
  const done = Array.from({ length: 1 + random.below(12) }, () => random.pick(mutations));
  return {
    html: done.reduce((page, mutation) => mutation.apply(page, random), html),
    done: done.map(({ name }) => name),
  };
}

function atTag(html: string, random: Random, change: (tag: string) => string): string {
  return replaceAt(html, random, /<\/?[a-z][^<>]{0,2000}>/gi, change);
}

/** Changes the first match behind a random place. */
function replaceAt(html: string, random: Random, pattern: RegExp, change: (match: string) => string): string {
  pattern.lastIndex = random.below(html.length + 1);
  const match = pattern.exec(html);
  if (!match) return html;
  return html.slice(0, match.index) + change(match[0]) + html.slice(match.index + match[0].length);
}

function insert(html: string, random: Random, text: string): string {
  const at = random.below(html.length + 1);
  return html.slice(0, at) + text + html.slice(at);
}

function part(html: string, random: Random, most = 20_000): string {
  const start = random.below(html.length + 1);
  return html.slice(start, start + 1 + random.below(most));
}

function withoutPart(html: string, random: Random): string {
  const start = random.below(html.length + 1);
  return html.slice(0, start) + html.slice(start + 1 + random.below(20_000));
}

function misread(html: string, random: Random): string {
  const start = random.below(html.length + 1);
  const bytes = new TextEncoder().encode(html.slice(start, start + 5_000));
  const encoding = random.pick(['windows-1252', 'utf-16le', 'shift_jis', 'euc-kr', 'gb18030', 'koi8-r']);
  return html.slice(0, start) + new TextDecoder(encoding).decode(bytes) + html.slice(start + 5_000);
}
