import type { Measures } from '../measures';
import { nameWords } from '../names';

/** Names of posts that answer another. */
const answerWords = /^(?:comment|comments|comtr|reply|replies|answer|response|antwort|kommentar)$/;

/** With a larger part of its text in links, what stands before the answers leads elsewhere. */
const mostLinked = 0.5;

/**
 * What the answers of a thread answer, where it has another name than they: the box of text before the first of them,
 * the nearest in the page. Undefined where the first post opens the thread itself.
 */
export function openingOf([first]: readonly Element[], page: Measures): Element | undefined {
  if (!first || !isAnswer(first)) return undefined;
  for (let at: Element | null = first; at && at !== page.root; at = at.parentElement)
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling)
      if (page.prose(before) > 0 && page.linkDensity(before) < mostLinked) return before;
  return undefined;
}

function isAnswer(post: Element): boolean {
  const type = post.getAttribute('itemtype') ?? '';
  const { list } = nameWords(post.getAttribute('class'));
  return /schema\.org\/(?:Comment|Answer)$/.test(type) || list.some((word) => answerWords.test(word));
}

/** The innermost element of an opening that holds all of its prose. */
export function proseOf(opening: Element, page: Measures): Element {
  const all = page.prose(opening);
  let at = opening;
  for (let next = at.firstElementChild; next; )
    if (page.prose(next) === all) {
      at = next;
      next = at.firstElementChild;
    } else next = next.nextElementSibling;
  return at;
}
