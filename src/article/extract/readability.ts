import { Readability } from '@mozilla/readability';
import type { Strategy } from './strategy';

/** What is shorter is found by Readability's looser passes too, which is what it does where it must. */
const enoughCharacters = 300;

/** Mozilla's algorithm, on which Firefox's Reader View is built: scores paragraphs and takes the block that holds most. */
export const readability: Strategy = {
  name: 'readability',
  find(document) {
    const found = new Readability(document, {
      charThreshold: enoughCharacters,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node: Node) => node as Element,
    }).parse();
    if (!found?.content) return undefined;
    return {
      strategy: this.name,
      element: found.content,
      title: found.title ?? '',
      byline: found.byline ?? '',
    };
  },
};
