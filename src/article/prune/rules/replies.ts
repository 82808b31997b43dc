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
    isNoise: (_, page) => commentsIn(page) !== undefined,
    extend: (label, page) => [commentsIn(page) ?? label],
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

const known = new WeakMap<Measures, Element | 'none'>();

/** The innermost box with all comments that bear such a label, the same for each of them, found once for a page. */
function commentsIn(page: Measures): Element | undefined {
  const before = known.get(page) ?? findComments(page) ?? 'none';
  known.set(page, before);
  return before === 'none' ? undefined : before;
}

/** Where that holds neither the title nor most of the text. */
function findComments(page: Measures): Element | undefined {
  const labels = [...page.elements()].filter((element) => isLabel(element, page));
  const [first, last] = [labels[0], labels.at(-1)];
  if (!first || !last || labels.length < fewest) return undefined;
  let box: Element | null = first;
  while (box && !box.contains(last)) box = box.parentElement;
  if (!box || box === page.root || box.querySelector('article h1, main h1')) return undefined;
  return page.prose(page.root) - page.prose(box) >= leastProse ? box : undefined;
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
