import { proseOf, squash } from './evidence';

const headings = 'h1, h2, h3, h4, h5, h6';

/**
 * What a heading stands over: the box around it, as long as that holds nothing else of the article; else the heading
 * and what follows up to the next heading of its rank, at most `blocks` blocks.
 */
export function sectionOf(heading: Element, blocks = 6): Element[] {
  const box = boxOf(heading);
  return box ? [box] : [heading, ...following(heading, blocks)];
}

/** The outermost ancestor whose first words are the heading's and which holds no other heading of the same rank. */
function boxOf(heading: Element): Element | undefined {
  const title = squash(heading.textContent);
  let box: Element | undefined;
  for (let at = heading.parentElement; at && at.localName !== 'body'; at = at.parentElement) {
    if (/^(?:article|main)$/.test(at.localName)) break;
    if (!squash(at.textContent).startsWith(title) || holdsOtherSections(at, heading)) break;
    if (at.children.length > 1) box = at;
  }
  return box;
}

function holdsOtherSections(box: Element, heading: Element): boolean {
  const others = [...box.querySelectorAll(headings)].filter(
    (other) => other !== heading && rank(other) <= rank(heading),
  );
  const prose = proseOf(box);
  return others.some((other) => !other.closest('li, a, article')) || prose > 1500;
}

function following(heading: Element, blocks: number): Element[] {
  const found: Element[] = [];
  for (let at = heading.nextElementSibling; at && found.length < blocks; at = at.nextElementSibling) {
    if (at.matches(headings) && rank(at) <= rank(heading)) break;
    found.push(at);
  }
  return found;
}

function rank(heading: Element): number {
  return /^h[1-6]$/.test(heading.localName) ? Number(heading.localName[1]) : 7;
}
