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

/** Whether anything but white space is written in an element: the first written character answers. */
export function hasText(element: Element): boolean {
  for (let node: Node | null = element.firstChild; node; node = nodeAfter(node, element))
    if (node.nodeType === 3 && /\S/.test((node as Text).data)) return true;
  return false;
}
