import type { Measures } from '../measures';
import { isBlock } from '../text-blocks';
import { firstText, hasText, nodeBehind } from '../walk';
import { isOneOf } from './evidence';

/** Words beside it that make a sentence, in characters outside of links; what is shorter joins labels. */
const leastBeside = 5;
/** A sentence goes on in small letters or ends; signs for words stand close. A label is followed by another. */
const goesOn = /^(?:\s*[\p{Ll}.,;!?)…”"»]|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}])/u;
/** Nodes behind an element among which words are looked for, and characters of them. */
const reach = 10;

/** Whether an element holds some of the words of a sentence, as what is named or said in passing. */
export function isInSentence(element: Element, page: Measures): boolean {
  if (isBlock(element)) return false;
  let line = element.parentElement;
  while (line && !isBlock(line)) line = line.parentElement;
  if (!line || page.own(line) - page.own(element) < leastBeside) return false;
  return goesOn.test(wordsBehind(element, line));
}

/** Texts are set in these as a whole, with a link in the middle. */
const isEmphasis = isOneOf('b strong i em');

/** What is said next in the line, outside of elements of its own; nothing where the line ends or another label follows. */
function wordsBehind(element: Element, line: Element): string {
  let node = nodeBehind(element, line);
  for (let step = 0; node && step < reach; step++, node = nodeBehind(node, line)) {
    if (node.nodeType === 3 && /\S/.test((node as Text).data)) return (node as Text).data.slice(0, reach);
    if (node.nodeType === 1 && isEmphasis(node as Element) && hasText(node as Element))
      return firstText(node as Element).slice(0, reach);
    if (node.nodeType === 1 && isEnd(node as Element)) return '';
  }
  return '';
}

function isEnd(element: Element): boolean {
  return element.localName === 'br' || isBlock(element) || hasText(element);
}
