import type { Measures } from '../../measures';
import { isOneOf, squash } from '../evidence';
import type { Rule } from '../rule';
import { isEntry, isTeaser } from '../teaser';

/** Fewer beside each other may be what the text speaks of. */
const fewest = 3;

const teaserItems = ['Soups', 'Pies', 'Cakes']
  .map(
    (name) =>
      `<li><a href="/${name}">${name} for a week</a><p>We have cooked all that there are, night after night, and nobody in the whole house has asked us…</p></li>`,
  )
  .join('');

const besideText = {
  why: 'The beginnings of other articles.',
  tags: ['ul', 'ol', 'div', 'section', 'td'],
  isNoise: (box: Element, page: Measures) => teasersIn(box, page).length > 0,
  extend: (box: Element, page: Measures) => teasersIn(box, page),
};

/** What is said under a title that leads elsewhere, again and again, is of other articles. Of use in articles alone: a list is made of it. */
export const teaserRules: Rule[] = [
  {
    ...besideText,
    name: 'teasers',
    mostShare: 0.7,
    examples: [
      [
        `<main><p>Текст.</p></main><div>${['Фонарь', 'Свеча', 'Лучина'].map((name) => `<div><h3><a href="/${name}">${name} горит в порту</a></h3><div>11:07 16.05.2011</div><div>${name} горит всю ночь, и утром никто не знает, кто должен её погасить.</div></div>`).join('')}</div>`,
        'Текст.',
      ],
      [
        `<main><p>${'A sentence of the article. '.repeat(20)}</p></main><div>${['Soups', 'Pies', 'Cakes', 'Breads'].map((name, index) => `<div><h3><a href="/${name}">${name} for a week</a></h3><p>We have cooked all that there are, night after night, and nobody has asked us for another.</p>${index < 3 ? '<span class="card-date">2 May</span>' : ''}</div>`).join('')}</div>`,
        'A sentence of the article. '.repeat(20).trim(),
      ],
      [
        `<main><p>Text.</p></main><ul>${['Soups', 'Pies', 'Cakes'].map((name) => `<li><a href="/${name}">${name} for a week</a> We have tried all that there are… <a href="/${name}">Read more</a></li>`).join('')}</ul>`,
        'Text.',
      ],
      [
        `<div><p>${'These are the suppers that we liked the most. '.repeat(3)}</p>${['Soups', 'Pies', 'Cakes'].map((name) => `<div><h3><a href="/${name}">${name} for a week</a></h3>We have tried all that there are. <a href="/${name}">Get the recipe</a></div>`).join('')}</div>`,
        `${'These are the suppers that we liked the most. '.repeat(3)}${['Soups', 'Pies', 'Cakes'].map((name) => `${name} for a week We have tried all that there are. Get the recipe`).join(' ')}`,
      ],
      [
        `<ul>${['Soups', 'Pies', 'Cakes'].map((name) => `<li><a href="/${name}">${name} for a week</a> take no more than a kettle and an hour.</li>`).join('')}</ul>`,
        ['Soups', 'Pies', 'Cakes']
          .map((name) => `${name} for a week take no more than a kettle and an hour.`)
          .join(' '),
      ],
    ],
  },
];

/** On a dated page that does not say what it is, they are others beside its text where they are less than that; else what it lists. */
export const sideTeaserRules: Rule[] = [
  {
    ...besideText,
    name: 'side-teasers',
    mostShare: 0.4,
    examples: [
      [
        `<main><p>${'A sentence of the article. '.repeat(40)}</p></main><ul>${teaserItems}</ul>`,
        'A sentence of the article. '.repeat(40).trim(),
      ],
      [
        `<main><p>${'All that we have to say. '.repeat(10)}</p></main><ul>${teaserItems}</ul>`,
        squash(
          `${'All that we have to say. '.repeat(10)} Soups for a week We have cooked all that there are, night after night, and nobody in the whole house has asked us… Pies for a week We have cooked all that there are, night after night, and nobody in the whole house has asked us… Cakes for a week We have cooked all that there are, night after night, and nobody in the whole house has asked us…`,
        ),
      ],
    ],
  },
];

const isItem = isOneOf('li div article section');

/** The children of a box that are teasers of one template, where no text stands among them: some tell no day. */
function teasersIn(box: Element, page: Measures): Element[] {
  if (box.childElementCount < fewest) return [];
  const teasers = [...box.children].filter((child) => isItem(child) && isTeaser(child, page));
  const [first] = teasers;
  const isAlike = (one: Element): boolean => one.localName === first?.localName;
  if (teasers.filter(isAlike).length < fewest || isAmongText(box, page) || box.querySelector('h1')) return [];
  const alike = [...box.children].filter((child) => isAlike(child) && isEntry(child, page));
  const prose = alike.reduce((sum, one) => sum + page.prose(one), 0);
  return page.prose(box) - prose < mostBeside ? alike : [];
}

/** A line that says what they are, in characters: with more, the text tells of them. */
const mostBeside = 100;

function isAmongText(box: Element, page: Measures): boolean {
  return [...(box.parentElement?.children ?? [])].some(
    (beside) => beside.localName === 'p' && page.prose(beside) > 0,
  );
}
