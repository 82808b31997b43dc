/** The node that follows another in the order of the page, within a root; what is in it comes first. */
export function nodeAfter(node: Node, root: Element): Node | null {
  return node.firstChild ?? nodeBehind(node, root);
}

/** The node that follows another and all that is in it, within a root. */
export function nodeBehind(node: Node, root: Element): Node | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode)
    if (at.nextSibling) return at.nextSibling;
  return null;
}

/** The node that ends last before another begins, within a root: what stands around it does not count. */
export function nodeBefore(node: Node, root: Element): Node | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode)
    if (at.previousSibling) return lastWithin(at.previousSibling);
  return null;
}

function lastWithin(node: Node): Node {
  let last = node;
  while (last.lastChild) last = last.lastChild;
  return last;
}

/** What is more than white space; characters without width are none either. */
const written = /[^\s\u200b-\u200d\u2060\ufeff]/;

/** Whether anything but white space is written in an element: the first written character answers. */
export function hasText(element: Element): boolean {
  return firstText(element) !== '';
}

/** The first text in an element that is more than white space; empty where there is none. */
export function firstText(element: Element): string {
  for (let node: Node | null = element.firstChild; node; node = nodeAfter(node, element)) {
    const text = node.nodeType === 3 ? (node as Text).data : '';
    if (written.test(text)) return text;
  }
  return '';
}

/** Whether a node itself is something to read or see: a text that is more than white space, a picture, a formula. */
export function isShown(node: Node): boolean {
  return node.nodeType === 3
    ? written.test((node as Text).data)
    : /^(?:img|math)$/.test((node as Element).localName);
}
