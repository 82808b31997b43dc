/**
 * A node's own properties, read past whatever the page puts in their way: a form control named `parentNode` hides its
 * form's property of that name, and code that walks the page by it never ends.
 */
export interface NativeNode {
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  parentNode(node: Node): Node | null;
  localName(node: Node): string;
  attribute(element: Element, name: string): string | null;
  attributeNames(element: Element): string[];
}

/** Readers of the properties, taken from the prototypes that a node of the page was made from. */
export function nativeNode(sample: Element): NativeNode {
  const getter = <Value>(name: string): ((node: Node) => Value) => {
    const get = inherited(sample, name)?.get;
    return (node) => (get ? get.call(node) : Reflect.get(node, name));
  };
  const method = <Value>(name: string): ((node: Node, ...args: unknown[]) => Value) => {
    const call = inherited(sample, name)?.value;
    return (node, ...args) => call.apply(node, args);
  };
  const getAttribute = method<string | null>('getAttribute');
  return {
    firstChild: getter('firstChild'),
    nextSibling: getter('nextSibling'),
    parentNode: getter('parentNode'),
    localName: getter('localName'),
    attribute: (element, name) => getAttribute(element, name),
    attributeNames: method('getAttributeNames'),
  };
}

function inherited(sample: object, name: string): PropertyDescriptor | undefined {
  for (let at = Object.getPrototypeOf(sample); at; at = Object.getPrototypeOf(at)) {
    const descriptor = Object.getOwnPropertyDescriptor(at, name);
    if (descriptor) return descriptor;
  }
  return undefined;
}

/** The root element, read past an element named `documentElement`. */
export function rootElement(page: Document): Element | null {
  const get = inherited(page, 'documentElement')?.get;
  return get ? get.call(page) : page.documentElement;
}
