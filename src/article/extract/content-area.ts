import type { Strategy } from './strategy';

const landmarks = 'main, [role="main"], [itemprop="mainContentOfPage"]';

/** A landmark with less than this share of what the page says outside of links is not where its content is. */
const leastShare = 0.4;

/** By how the page marks what is its content: not at all, by its frame, by a landmark. */
const trustIn = { bare: 0.05, framed: 0.5, landmark: 0.6 };

/**
 * All that the page says once what frames it is gone: its main landmark, where that holds most of the text, else the
 * whole of the body. It loses nothing and keeps more noise than Readability, which is why it is trusted less; it is
 * right for pages of several sections, lists and cards, of which Readability keeps one.
 */
export const contentArea: Strategy = {
  name: 'content-area',
  find(page, { isFramed }) {
    const marked = [...page.root.querySelectorAll(landmarks)];
    const [largest] = marked.sort((one, other) => page.own(other) - page.own(one));
    const isMost = largest && page.own(largest) >= leastShare * page.own(page.root);
    if (isMost) return { element: largest, trust: trustIn.landmark };
    return { element: page.root, trust: isFramed ? trustIn.framed : trustIn.bare };
  },
};
