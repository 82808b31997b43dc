import type { TextBlock } from './article';

/** A text block together with the text nodes that it is made of, in order. */
export interface PlacedBlock extends TextBlock {
  /** Nearest block-level ancestor of the text. */
  element: Element;
  nodes: Text[];
}

/** Elements that end a line of text: two texts with the edge of one of them between never share a block. */
const blockTags = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre
  search section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);

/** Their text is never shown, or is not the article's. */
const silentTags = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'title',
  'textarea',
  'select',
  // The source of a formula, which stands there drawn.
  'annotation',
]);

const kindByTag = new Map<string, TextBlock['kind']>([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'item'],
  ['blockquote', 'quote'],
  ['pre', 'code'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['dt', 'term'],
  ['dd', 'item'],
]);

/**
 * Splits rendered markup into its blocks of visible text, in reading order; blocks without text are left out.
 * One pass, without recursion, so that neither size nor depth of the tree matters.
 */
export function textBlocks(root: Element | DocumentFragment): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  const kindOf = kindsIn(root);
  forEachBlock(root, (text, nodes, first) => {
    const element = blockElement(first, root);
    blocks.push({ kind: kindOf(element), text, element, nodes });
  });
  return blocks;
}

/** Which of the text is read. */
export interface ReadText {
  /** Characters after which no more blocks are read. */
  most?: number;
  /** Elements whose text is left out, as a selector. */
  without?: string;
}

/** The texts of the same blocks alone. */
export function blockTexts(root: Element | DocumentFragment, read: ReadText = {}): string[] {
  const texts: string[] = [];
  forEachBlock(root, (text) => texts.push(text), read);
  return texts;
}

/** The visible text of rendered markup, a line break between blocks. */
export function visibleText(root: Element | DocumentFragment): string {
  return blockTexts(root).join('\n');
}

/** A text with each run of white space as one space, and none at its edges. */
export function squash(text: string | null): string {
  return (text ?? '').replace(/ \s+|[^\S ]\s*/g, ' ').trim();
}

function forEachBlock(
  root: Element | DocumentFragment,
  tell: (text: string, nodes: Text[], first: Text) => void,
  { most = Number.POSITIVE_INFINITY, without }: ReadText = {},
): void {
  /** Names of the elements that the walk is in, and how many of them are code. */
  const open: string[] = [];
  let codes = Number('closest' in root && root.closest('pre') !== null);
  let nodes: Text[] = [];
  let raw = '';
  let told = 0;

  const endBlock = (): void => {
    const first = nodes[0];
    if (first) {
      const text = codes > 0 ? raw.trimEnd().replace(/^\s*\n/, '') : squash(raw);
      if (text) tell(text, nodes, first);
      told += text.length;
      nodes = [];
    }
    raw = '';
  };
  const enter = (name: string): void => {
    open.push(name);
    if (name === 'pre') codes++;
  };
  const leave = (): void => {
    const name = open.pop() ?? '';
    if (blockTags.has(name)) endBlock();
    if (name === 'pre') codes--;
  };

  let node: Node | null = root.firstChild;
  while (node && told < most) {
    const type = node.nodeType;
    if (type === 3) {
      nodes.push(node as Text);
      raw += (node as Text).data;
    } else if (type === 1) {
      const name = (node as Element).localName;
      if (name === 'br') raw += '\n';
      else if (blockTags.has(name)) endBlock();
      const isLeftOut = silentTags.has(name) || (without && (node as Element).matches(without));
      const child: Node | null = isLeftOut ? null : node.firstChild;
      if (child) {
        enter(name);
        node = child;
        continue;
      }
    }
    while (node && !node.nextSibling) {
      node = node.parentNode === root ? null : node.parentNode;
      if (node) leave();
    }
    node = node?.nextSibling ?? null;
  }
  endBlock();
}

function blockElement(text: Text, root: Element | DocumentFragment): Element {
  let element = text.parentElement;
  while (element?.parentElement && element !== root && !isBlock(element)) element = element.parentElement;
  return element ?? (root as Element);
}

/** Tells the kind of a block by the nearest element that has one; those around many blocks are asked once. */
function kindsIn(root: Element | DocumentFragment): (element: Element) => TextBlock['kind'] {
  const known = new Map<Element, TextBlock['kind']>();
  return (element) => {
    const path: Element[] = [];
    let kind: TextBlock['kind'] | undefined;
    for (let at: Element | null = element; at && at !== root && !kind; at = at.parentElement) {
      kind = known.get(at) ?? kindByTag.get(at.localName);
      path.push(at);
    }
    for (const one of path) known.set(one, kind ?? 'paragraph');
    return kind ?? 'paragraph';
  };
}

/** True for elements that end a line of text. */
export function isBlock(node: Node): boolean {
  return blockTags.has((node as Element).localName);
}

const anyBlock = [...blockTags].join();

/** True for elements in which such an element stands, however deep: the first one answers. */
export function holdsBlock(element: Element): boolean {
  return element.querySelector(anyBlock) !== null;
}

/** True for elements whose content is never shown as text. */
export function isSilent(node: Node): boolean {
  return silentTags.has((node as Element).localName);
}
