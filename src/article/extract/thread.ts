import { bylineMark, orderMark } from '../anchors';
import { bylineNames } from '../bylines';
import type { Measures } from '../measures';
import { isBlock, squash } from '../text-blocks';
import { openingOf, proseOf } from './opening';
import { authorOf, bodiesOf, dateOf } from './post-parts';
import { findPosts } from './posts';
import type { Strategy } from './strategy';

/** All posts of a thread, or a question and its answers, in order, each with its author and date where it names them. */
export const thread: Strategy = {
  name: 'thread',
  find(page, { isThread }) {
    if (!isThread) return undefined;
    const posts = findPosts(page);
    if (posts.length === 0) return undefined;
    const element = page.root.ownerDocument.createElement('div');
    const opening = openingOf(posts, page);
    if (opening) element.append(postOf(opening, proseOf(opening, page), page));
    const bodies = bodiesOf(posts, page);
    element.append(...posts.map((post, at) => postOf(post, bodies[at] ?? post, page)));
    const first = opening ?? posts[0];
    const author = first && authorOf(first, page);
    const posted = first && dateOf(first, page);
    return {
      element,
      trust: 1,
      isSure: true,
      byline: bylineNames(author?.textContent ?? ''),
      date: posted?.getAttribute('datetime') || posted?.textContent || '',
    };
  },
};

/** Characters of a post in which a program may say once more who wrote it, and when. */
const openingLength = 160;

function postOf(post: Element, body: Element, page: Measures): Element {
  const document = post.ownerDocument;
  const section = document.createElement('section');
  const opening = squash(body.textContent).slice(0, openingLength);
  for (const part of [authorOf(post, page), dateOf(post, page)]) {
    part?.setAttribute(bylineMark, '');
    if (!part || body.contains(part) || opening.includes(squash(part.textContent))) continue;
    const line = document.createElement('p');
    line.append(part.cloneNode(true));
    section.append(line);
  }
  section.append(contentOf(body, page));
  return section;
}

/** Some programs set every post as a quote: one that holds all that a post says is taken for the post itself. */
function contentOf(body: Element, page: Measures): Node {
  const whole = [body, ...body.children].find(
    (element) => element.localName === 'blockquote' && page.text(element) === page.text(body),
  );
  if (!whole && isBlock(body)) return body.cloneNode(true);
  const box = body.ownerDocument.createElement('div');
  box.setAttribute(orderMark, (whole ?? body).getAttribute(orderMark) ?? '');
  box.append(...(whole ?? body).cloneNode(true).childNodes);
  return box;
}
