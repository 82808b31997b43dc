import type { Measures } from '../../measures';
import { squash } from '../evidence';
import type { Rule } from '../rule';
import { says } from '../words';

/** So many comments, and so many characters of prose beside them, make them comments on a text. */
const fewest = 3;
const leastProse = 400;
/** No label of a button says more, in characters. */
const longestLabel = 30;

export const replyRules: Rule[] = [
  {
    name: 'comments-by-reply',
    why: 'Comments of readers.',
    says: ['reply'],
    isNoise: (label, page) => commentsAround(label, page) !== undefined,
    extend: (label, page) => [commentsAround(label, page) ?? label],
    mostShare: 0.85,
    examples: [
      [
        `<p>${'Zdanie artykułu o lampie. '.repeat(20)}</p><div>${['Ada', 'Ewa', 'Jan'].map((name) => `<div><b>${name}</b><p>Świeci.</p><a href="#">odpowiedz</a></div>`).join('')}</div>`,
        'Zdanie artykułu o lampie. '.repeat(20).trim(),
      ],
      [
        `<p>${'Предложение о лампе. '.repeat(25)}</p><table><tbody>${['Ада', 'Ева', 'Ян'].map((name) => `<tr><td>${name}</td><td>Горит.</td><td><span>Ответить</span></td></tr>`).join('')}</tbody></table>`,
        'Предложение о лампе. '.repeat(25).trim(),
      ],
      [
        `<div>${['Ada', 'Ewa', 'Jan'].map((name) => `<div><b>${name}</b><p>${'What I say of the lamp. '.repeat(20)}</p><a href="#">Reply</a></div>`).join('')}</div>`,
        ['Ada', 'Ewa', 'Jan']
          .map((name) => `${name} ${'What I say of the lamp. '.repeat(20)}Reply`)
          .join(' '),
      ],
    ],
  },
];

/** The innermost box with all comments that bear such a label, where it holds neither the title nor most of the text. */
function commentsAround(label: Element, page: Measures): Element | undefined {
  const labels = labelsIn(page);
  const all = labels.get(page.root) ?? 0;
  if (all < fewest) return undefined;
  let box: Element | null = label;
  while (box && (labels.get(box) ?? 1) < all) box = box.parentElement;
  if (!box || box === page.root || box.querySelector('article h1, main h1')) return undefined;
  return page.prose(page.root) - page.prose(box) >= leastProse ? box : undefined;
}

const known = new WeakMap<Measures, Map<Element, number>>();

/** How many labels stand in each element, counted once for a page. */
function labelsIn(page: Measures): Map<Element, number> {
  const before = known.get(page);
  if (before) return before;
  const counts = new Map<Element, number>();
  for (const element of page.elements()) {
    if (!isLabel(element, page)) continue;
    for (let at: Element | null = element; at; at = at === page.root ? null : at.parentElement)
      counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  known.set(page, counts);
  return counts;
}

function isLabel(element: Element, page: Measures): boolean {
  const length = page.text(element);
  return (
    element.childElementCount === 0 &&
    length > 0 &&
    length <= longestLabel &&
    says(squash(element.textContent), 'reply')
  );
}
