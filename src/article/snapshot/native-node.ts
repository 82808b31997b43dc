/**
 * A node's own properties, read past whatever the page puts in their way: a form control named `parentNode` hides its
 * form's property of that name, and code that walks the page by it never ends.
 */
export interface NativeNode {
  nodeType(node: Node): number;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  parentNode(node: Node): Node | null;
  localName(node: Node): string;
  namespace(node: Node): string | null;
  shadowRoot(node: Node): ShadowRoot | null;
  closest(element: Element, selector: string): Element | null;
  attribute(element: Element, name: string): string | null;
  attributeNames(element: Element): string[];
  checkVisibility(element: Element, options: CheckVisibilityOptions): boolean;
}

/** Readers of the properties, taken from the prototypes that a node of the page was made from. */
export function nativeNode(sample: Element): NativeNode {
  const getter = <Value>(name: string): ((node: Node) => Value) => {
    const get = inherited(sample, name)?.get;
    return get ? (node) => get.call(node) : (node) => Reflect.get(node, name);
  };
  const method = <Value>(name: string): ((node: Node, argument?: unknown) => Value) => {
    const call = inherited(sample, name)?.value;
    return (node, argument) => call.call(node, argument);
  };
  return {
    nodeType: getter('nodeType'),
    firstChild: getter('firstChild'),
    nextSibling: getter('nextSibling'),
    parentNode: getter('parentNode'),
    localName: getter('localName'),
    namespace: getter('namespaceURI'),
    shadowRoot: getter('shadowRoot'),
    closest: method('closest'),
    attribute: method('getAttribute'),
    attributeNames: method('getAttributeNames'),
    checkVisibility: method('checkVisibility'),
  };
}

function inherited(sample: object, name: string): PropertyDescriptor | undefined {
  for (let at = Object.getPrototypeOf(sample); at; at = Object.getPrototypeOf(at)) {
    const descriptor = Object.getOwnPropertyDescriptor(at, name);
    if (descriptor) return descriptor;
  }
  return undefined;
}

/** A property of a node's own kind, which other nodes have not; undefined where its kind has none of that name. */
export function nativeProperty<Value>(node: Node, name: string): Value | undefined {
  return inherited(node, name)?.get?.call(node);
}

/** A document's own property, read past an element of the page that has its name. */
export function ofDocument<Name extends 'body' | 'contentType' | 'defaultView' | 'documentElement'>(
  page: Document,
  name: Name,
): Document[Name] | null {
  const get = inherited(page, name)?.get;
  return get ? get.call(page) : page[name];
}

/** A method of a document, called past an element of the page that has its name. */
export function documentMethod<Given extends unknown[], Value>(
  page: Document,
  name: 'elementFromPoint',
): (...given: Given) => Value {
  const method = inherited(page, name)?.value ?? page[name];
  return (...given) => method.apply(page, given);
}
