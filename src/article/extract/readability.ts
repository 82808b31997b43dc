import { LinearReadability } from './linear-readability';
import type { Hints, Strategy } from './strategy';

/** What is shorter is found by Readability's looser passes too, which is what it does where it must. */
const enoughCharacters = 300;

/** Mozilla's algorithm, on which Firefox's Reader View is built: scores paragraphs and takes the block that holds most. */
export const readability: Strategy = {
  name: 'readability',
  find({ root }, { parseHtml }) {
    const found = new LinearReadability(copyOf(root, parseHtml), {
      charThreshold: enoughCharacters,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node as Element,
    }).parse();
    if (!found?.content) return undefined;
    return { element: found.content, trust: 1, title: found.title ?? '' };
  },
};

/** Readability changes the document that it reads. */
function copyOf(body: Element, parseHtml: Hints['parseHtml']): Document {
  const copy = parseHtml('<!doctype html><html><head></head><body></body></html>');
  copy.body.replaceWith(copy.importNode(body, true));
  return copy;
}
