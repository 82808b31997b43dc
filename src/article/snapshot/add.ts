import { orderMark } from '../anchors';
import { nodeAfter } from '../walk';
import type { Budget } from './budget';

/** What of a copy is counted as it grows. */
interface Growing {
  budget: Budget;
  /** How many elements the copy has. */
  elements: number;
}

/** Adds the copy of an element. Its number tells later where it stood, once it has been taken out. */
export function add(copy: Element, into: Element, growing: Growing): void {
  copy.setAttribute(orderMark, String(growing.elements++));
  into.appendChild(copy);
}

/** Adds what does not stand so in the page. Its nodes count like those that do: a page could have any number made. */
export function addMade(made: Element, into: Element, growing: Growing): void {
  for (let node: Node | null = made; node; node = nodeAfter(node, made)) growing.budget.spend(0, 0);
  add(made, into, growing);
}

/** One space for any number of boxes that are left out: each node is looked at once for every box around it. */
export function partWords(into: Element): void {
  const last = into.lastChild;
  if (last?.nodeType !== 3 || !/\s$/.test((last as Text).data)) into.append(' ');
}
