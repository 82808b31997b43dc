/**
 * A plain script for a page: counts what code asks of the DOM. Each call or property read of a node counts one; what
 * makes the browser go through a subtree counts its elements too, and what goes up counts the depth. So work is told
 * by numbers that are the same on every machine.
 */
export interface Work {
  /** Nodes visited. */
  visits: number;
  /** Characters of text or markup that were handed over. */
  characters: number;
}

declare global {
  var lisibleWork: { count(work: () => void): Work };
}

let visits = 0;
let characters = 0;

/** What goes through all that is in a node. */
const downward = new Set(
  'textContent innerHTML outerHTML innerText querySelectorAll getElementsByTagName getElementsByClassName normalize'.split(
    ' ',
  ),
);
/** What hands over text or markup. */
const spoken = new Set('textContent innerHTML outerHTML innerText data nodeValue'.split(' '));
/** What goes through all that is in a node where its argument says so. */
const copying = new Set(['cloneNode', 'importNode', 'adoptNode']);
const upward = new Set(['closest', 'contains', 'compareDocumentPosition', 'isConnected', 'matches']);

const { getElementsByTagName } = Element.prototype;
const parentOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;
const lengthOf = Object.getOwnPropertyDescriptor(HTMLCollection.prototype, 'length')?.get;

function elementsIn(node: unknown): number {
  return node instanceof Element ? Number(lengthOf?.call(getElementsByTagName.call(node, '*'))) : 0;
}

function depthOf(node: unknown): number {
  let depth = 0;
  for (let at = node; at instanceof Node; at = parentOf?.call(at)) depth++;
  return depth;
}

function charge(name: string, node: unknown, args: unknown[], result: unknown): void {
  visits++;
  if (downward.has(name)) visits += node instanceof Document ? elementsIn(rootOf(node)) : elementsIn(node);
  if (name === 'querySelector' && result === null) visits += elementsIn(node);
  if (copying.has(name)) visits += elementsIn(name === 'cloneNode' ? args[0] && node : args[0]);
  if (upward.has(name)) visits += depthOf(node);
  if (spoken.has(name) && typeof result === 'string') characters += result.length;
}

const documentElement = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get;
const rootOf = (page: Document): unknown => documentElement?.call(page);

/** The nodes' own interfaces, on which all is found that a node has. */
const interfaces = [Node, Element, HTMLElement, CharacterData, Text, Document, DocumentFragment];

function watch(prototype: object): void {
  for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (name === 'constructor' || !property.configurable) continue;
    const { get, set, value } = property;
    if (get)
      property.get = function (this: unknown) {
        const result = get.call(this);
        charge(name, this, [], result);
        return result;
      };
    if (set)
      property.set = function (this: unknown, to: unknown) {
        visits++;
        set.call(this, to);
      };
    if (typeof value === 'function')
      property.value = function (this: unknown, ...args: unknown[]) {
        const result = value.apply(this, args);
        charge(name, this, args, result);
        return result;
      };
    Object.defineProperty(prototype, name, property);
  }
}

for (const { prototype } of interfaces) watch(prototype);

globalThis.lisibleWork = {
  count(work) {
    visits = 0;
    characters = 0;
    work();
    return { visits, characters };
  },
};
