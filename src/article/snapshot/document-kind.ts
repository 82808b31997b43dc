import type { RefusalReason } from '../article';
import { ofDocument } from './native-node';

/** Types of document that hold no article, in the order in which they are tried. */
const kinds: [RegExp, RefusalReason][] = [
  [/^image\//i, 'image'],
  [/^(?:video|audio)\//i, 'media'],
  [/^application\/pdf$/i, 'pdf'],
  [/[/+]json$/i, 'json'],
  [/[/+]xml$/i, 'xml'],
];

/** Why a document can hold no article by its type alone; undefined where it can. */
export function documentKind(page: Document): RefusalReason | undefined {
  const type = ofDocument(page, 'contentType') || 'text/html';
  if (type === 'application/xhtml+xml') return undefined;
  return kinds.find(([pattern]) => pattern.test(type))?.[1];
}
