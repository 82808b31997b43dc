import { nameWords } from '../names';

/** A kind of element that tells something of the text in it, known by its tag, its role, or a word of its class or id. */
interface Kind {
  name: string;
  tags?: string;
  roles?: string;
  /** Values of `itemprop`. */
  data?: string;
  words?: string;
}

/** Words are those that programs name boxes with, English in whatever language the page is. */
export const kinds: readonly Kind[] = [
  { name: 'nav', tags: 'nav', roles: 'navigation menu menubar tablist' },
  { name: 'aside', tags: 'aside', roles: 'complementary' },
  { name: 'footer', tags: 'footer', roles: 'contentinfo' },
  { name: 'main', tags: 'main', roles: 'main' },
  { name: 'article', tags: 'article', roles: 'article' },
  { name: 'section', tags: 'section' },
  { name: 'table', tags: 'table' },
  { name: 'list', tags: 'ul ol', roles: 'list' },
  { name: 'item', tags: 'li', roles: 'listitem' },
  { name: 'figure', tags: 'figure figcaption' },
  { name: 'paragraph', tags: 'p' },
  { name: 'heading', tags: 'h1 h2 h3 h4 h5 h6', roles: 'heading' },
  { name: 'button', tags: 'button summary', roles: 'button tab', words: 'btn button cta' },
  {
    name: 'body',
    data: 'articleBody text description reviewBody recipeInstructions recipeIngredient',
    words:
      'content body text entry story prose markdown description cooked postbody copy richtext rte wysiwyg',
  },
  { name: 'post', words: 'post article message answer question topic thread blog news page' },
  { name: 'comment', data: 'comment', words: 'comment comments reply replies response disqus respond' },
  {
    name: 'related',
    words:
      'related recommend recommended recommendations recommendation popular trending latest recent similar more also next prev previous readmore suggested suggestions',
  },
  {
    name: 'meta',
    data: 'author datePublished dateModified',
    words:
      'meta byline author date time posted info details credit credits bio avatar profile user tags tag category categories',
  },
  {
    name: 'frame',
    words:
      'sidebar widget widgets menu nav navbar navigation breadcrumb breadcrumbs footer header banner toolbar pagination pager copyright legal toc',
  },
  {
    name: 'promotion',
    words:
      'promo promotion newsletter subscribe signup subscription advert ad ads sponsor sponsored social share sharing follow cookie consent popup modal alert notice disclaimer donate offer',
  },
  {
    name: 'card',
    words: 'card cards tile teaser grid carousel slider slide swiper gallery thumbnail thumb item col column',
  },
  {
    name: 'title',
    words: 'title heading headline subtitle hero intro lead lede excerpt summary dek standfirst',
  },
  {
    name: 'shop',
    data: 'price offers',
    words:
      'price product products cart shop sku stock shipping variant variants buy rating stars review reviews',
  },
  {
    name: 'panel',
    tags: 'details dialog',
    roles: 'tabpanel region',
    words: 'tab tabs panel accordion faq collapse collapsible toggle expand',
  },
];

/** Farther than any ancestor is told apart. */
export const farthest = 12;

const byTag = indexOf('tags');
const byRole = indexOf('roles');
const byData = indexOf('data');
const byWord = indexOf('words');

function indexOf(key: 'tags' | 'roles' | 'data' | 'words'): Map<string, number> {
  return new Map(kinds.flatMap((kind, index) => (kind[key]?.split(' ') ?? []).map((word) => [word, index])));
}

/** How many elements up the nearest of each kind is: 0 for the element itself, `farthest` where there is none. */
export function distancesTo(element: Element, tag: string, around: Uint8Array | undefined): Uint8Array {
  const near = new Uint8Array(kinds.length);
  for (let kind = 0; kind < near.length; kind++)
    near[kind] = Math.min(farthest, (around?.[kind] ?? farthest) + 1);
  const set = (kind: number | undefined): void => {
    if (kind !== undefined) near[kind] = 0;
  };
  set(byTag.get(tag));
  set(byRole.get(element.getAttribute('role') ?? ''));
  set(byData.get(element.getAttribute('itemprop') ?? ''));
  for (const name of ['class', 'id'])
    for (const word of nameWords(element.getAttribute(name)).list) set(byWord.get(word));
  return near;
}
