import { describe, expect, it } from 'vitest';
import { decide, isArticleLike } from '../../../../src/article/blocks/decide';
import { blocksOf, prose } from './draft';

/** The texts, shortened to their first five words, that are kept where each block that a word names has this score. */
function keptOf(
  body: string,
  article: string,
  scoreOf: (text: string) => number,
  strategy = 'readability',
): string[] {
  const { context } = blocksOf(body, article);
  const scores = context.blocks.map(({ text }) => scoreOf(text));
  const kept = decide({ ...context, strategy }, scores);
  return context.blocks
    .filter(({ index }) => kept[index])
    .map(({ text }) => text.split(' ').slice(0, 4).join(' '));
}

const article = `<div id="a"><p>${prose('oil')}</p><p>${prose('wicks')}</p><p>${prose('glass')}</p></div>`;
const kept = ['A sentence about oil,', 'A sentence about wicks,', 'A sentence about glass,'];

describe('what an article is made of', () => {
  it('is what scores well', () => {
    const scores = (text: string): number => (text.includes('oil') || text.includes('Else') ? 0.1 : 0.9);
    expect(keptOf(`${article}<p>Else</p>`, '#a', scores)).toEqual(kept.slice(1));
  });

  it('lacks no paragraph between two others for a middling score', () => {
    expect(keptOf(article, '#a', (text) => (text.includes('wicks') ? 0.2 : 0.9))).toEqual(kept);
    expect(keptOf(article, '#a', (text) => (text.includes('wicks') ? 0.1 : 0.9))).toEqual([kept[0], kept[2]]);
  });

  it('is left as it was found where the scores would drop most of its prose', () => {
    expect(keptOf(article, '#a', (text) => (text.includes('oil') ? 0.9 : 0.1))).toEqual(kept);
  });

  it('is what scores fairly where all that was found on a page that is no article scores low', () => {
    const page = `<div id="a"><p>${prose('shipping')}</p><p>${prose('returns')}</p><p>${prose('prices')}</p></div><main><div><div><section><p>Choose your wick</p></section></div></div></main>`;
    const { context } = blocksOf(page, '#a');
    const scores = context.blocks.map(({ text }) => (text.includes('wick') ? 0.55 : 0.1));
    const kept = decide({ ...context, hasDate: false }, scores);
    expect(context.blocks.filter(({ index }) => kept[index]).map(({ text }) => text)).toEqual([
      'Choose your wick',
    ]);
  });

  it('has the properties of a product, but no record of its colours for programs', () => {
    const tableOf = (...names: string[]) =>
      `<table>${names.map((name) => `<tr><th>${name}</th><td>of ${name}</td></tr>`).join('')}</table>`;
    const page = `${article}${tableOf('Height', 'Weight', 'Oil')}${tableOf('sku_red', 'sku_blue', 'sku_green')}${tableOf('Page', 'Link')}`;
    const { context } = blocksOf(page, '#a');
    const scores = context.blocks.map(({ text }) => (text.includes('sentence') ? 0.9 : 0.1));
    const namesKept = (saysProduct: boolean): string[] => {
      const kept = decide({ ...context, saysProduct }, scores);
      return context.blocks
        .filter(({ index, text }) => kept[index] && !text.includes('sentence'))
        .map(({ text }) => text);
    };
    expect(namesKept(true)).toEqual(['Height', 'of Height', 'Weight', 'of Weight', 'Oil', 'of Oil']);
    expect(namesKept(false)).toEqual([]);
  });

  it('gets labels and what stands apart from it only where that is nearly sure', () => {
    const page = `${article}<section><div><ul><li>Teaser of another</li></ul></div></section><div><p>${prose('lights')}</p></div><p>Label</p>`;
    const scores = (teaser: number) => (text: string) => (text.includes('Teaser') ? teaser : 0.8);
    expect(keptOf(page, '#a', scores(0.8))).toEqual([...kept, 'A sentence about lights,']);
    expect(keptOf(page, '#a', scores(0.86))).toEqual([
      ...kept,
      'Teaser of another',
      'A sentence about lights,',
    ]);
  });

  it('gets prose that only the boxes of a page builder part from it, but none of the foot of the page', () => {
    const boxed = (subject: string) => `<div><div><div><p>${prose(subject)}</p></div></div></div>`;
    const page = `<div>${article}${boxed('lights')}</div><footer>${boxed('keepers')}</footer>`;
    expect(keptOf(page, '#a', (text) => (text.includes('lights') ? 0.7 : 0.8))).toEqual([
      ...kept,
      'A sentence about lights,',
    ]);
  });

  it('begins with the prose between its title and what was found, for a fair score', () => {
    const apart = (subject: string) =>
      `<div><section><p>Label</p><p>${prose(subject)}</p></section><p>Other</p></div>`;
    const page = `<div><h1>Lamps</h1>${apart('lights')}</div>${article}${apart('keepers')}`;
    const scores = (text: string): number =>
      /lights|keepers/.test(text) ? 0.55 : kept.some((one) => text.startsWith(one)) ? 0.9 : 0.1;
    expect(keptOf(page, '#a', scores)).toEqual(['A sentence about lights,', ...kept]);
  });

  it('keeps a label in the midst of it for a middling score, a caption for a low one, and a formula for any', () => {
    const midst = `<div id="a"><p>${prose('oil')}</p><p>3 May</p><p>${prose('wicks')}</p><figure><img src="/a.jpg"><figcaption>A lamp</figcaption></figure><div><math><mi>x</mi></math></div></div>`;
    const scores = (label: number, caption: number) => (text: string) =>
      ({ '3 May': label, 'A lamp': caption, x: 0.01 })[text] ?? 0.9;
    expect(keptOf(midst, '#a', scores(0.35, 0.16))).toEqual([kept[0], '3 May', kept[1], 'A lamp', 'x']);
    expect(keptOf(midst, '#a', scores(0.2, 0.14))).toEqual([kept[0], kept[1], 'x']);
  });

  it('keeps the links below it, with their heading, unless all are most unlikely', () => {
    const below = `<div id="a"><p>${prose('oil')}</p><h2>Sources</h2><ul><li>One</li><li>Two</li></ul></div>`;
    const scores = (one: number, two: number) => (text: string) =>
      text === 'One' ? one : text === 'Two' ? two : 0.3;
    expect(keptOf(below, '#a', (text) => (text.includes('oil') ? 0.9 : scores(0.08, 0.28)(text)))).toEqual([
      kept[0],
      'Sources',
      'One',
      'Two',
    ]);
    expect(keptOf(below, '#a', (text) => (text.includes('oil') ? 0.9 : scores(0.02, 0.1)(text)))).toEqual([
      kept[0],
    ]);
  });

  it('gets the heading right above a paragraph that it has, in the midst of it', () => {
    const page = `<div><h2>Lamps</h2><p class="a">${prose('oil')}</p><h2>Wicks</h2><p class="a">${prose('wicks')}</p><h2>Other lamps</h2></div>`;
    expect(keptOf(page, '.a', () => 0.4)).toEqual([kept[0], 'Wicks', kept[1]]);
  });

  it('gets the heading that stands in a box between two parts of it, but none above it', () => {
    const boxed = (text: string) => `<div><h2>${text}</h2><a href="#a"></a></div>`;
    const page = `<main>${boxed('Lamps')}<p class="a">${prose('oil')}</p>${boxed('Wicks')}<pre class="a">trim --wick</pre></main>`;
    expect(keptOf(page, '.a', (text) => (/^(Lamps|Wicks)$/.test(text) ? 0.3 : 0.9))).toEqual([
      kept[0],
      'Wicks',
      'trim --wick',
    ]);
  });

  it('does not end with a heading whose text was dropped', () => {
    const page = `<div id="a"><p>${prose('oil')}</p><h2>Wicks</h2><p>${prose('wicks')}</p><div><h2>Try it</h2><p>No card needed</p></div></div>`;
    const scores = (offer: number) => (text: string) => (text === 'No card needed' ? offer : 0.7);
    expect(keptOf(page, '#a', scores(0.1))).toEqual([kept[0], 'Wicks', kept[1]]);
    expect(keptOf(page, '#a', scores(0.7)).slice(3)).toEqual(['Try it', 'No card needed']);
  });

  it('keeps the label of what it shows on a click', () => {
    const labels = `<details><summary>More of it</summary><p>${prose('oil')}</p></details><p data-lisible-label><b>Tab</b></p><div><p>${prose('wicks')}</p></div><p>3 May</p><p>${prose('glass')}</p>`;
    const scores = (text: string): number => (text.startsWith('A sentence') ? 0.9 : 0.05);
    expect(keptOf(`<div id="a">${labels}</div>`, '#a', scores)).toEqual([
      'More of it',
      kept[0],
      'Tab',
      kept[1],
      kept[2],
    ]);
  });

  it('keeps the last of what one template made where it keeps the others', () => {
    const prices = ['1 €', '2 €', '3 €'].map(
      (price) => `<p>${prose('lamps')}</p><div class="price">${price}</div>`,
    );
    const scores = (text: string): number => (text === '3 €' ? 0.35 : 0.6);
    expect(keptOf(`<div id="a">${prices.join('')}</div>`, '#a', scores)).toContain('3 €');
  });

  it('has no label that is like others that it drops, for a middling score', () => {
    const answers = ['oil', 'wicks', 'glass'].map(
      (subject) => `<div class="answer">Answer ${subject}</div><p>${prose(subject)}</p>`,
    );
    const scores = (text: string): number =>
      ({ 'Answer oil': 0.1, 'Answer wicks': 0.1, 'Answer glass': 0.5 })[text] ?? 0.9;
    expect(keptOf(`<div id="a">${answers.join('')}</div>`, '#a', scores)).toEqual(kept);
  });

  it('neither begins nor ends with a label alone in its box, unless that is likely', () => {
    const page = `<div id="a"><header><div>4 min</div></header>${['oil', 'wicks', 'glass'].map((one) => `<p>${prose(one)}</p>`).join('')}<section><p>Edited by Ada</p></section></div>`;
    const scores = (label: number) => (text: string) => (text.startsWith('A sentence') ? 0.9 : label);
    expect(keptOf(page, '#a', scores(0.5))).toEqual(kept);
    expect(keptOf(page, '#a', scores(0.7))).toEqual(['4 min', ...kept, 'Edited by Ada']);
  });

  it('keeps the only text in the box of a picture, which is its caption', () => {
    const boxOf = (inner: string) =>
      `<div id="a"><div>${inner}</div>${['oil', 'wicks'].map((one) => `<p>${prose(one)}</p>`).join('')}</div>`;
    const picture = '<img src="/a.jpg">';
    const scores = (text: string): number => (text.startsWith('A sentence') ? 0.9 : 0.2);
    expect(keptOf(boxOf(`${picture}<div>A lamp at dawn</div>`), '#a', scores)).toContain('A lamp at dawn');
    expect(keptOf(boxOf('<div>A lamp at dawn</div>'), '#a', scores)).not.toContain('A lamp at dawn');
    expect(keptOf(boxOf(`${picture}<div>A lamp at dawn</div><div>Share</div>`), '#a', scores)).not.toContain(
      'A lamp at dawn',
    );
  });

  it('does not get what it says already', () => {
    const twice = `${article}<div><p>${prose('wicks')}</p></div>`;
    expect(keptOf(twice, '#a', () => 0.9)).toEqual(kept);
  });

  it('has once a part that the page has copies of, though most of it be copies', () => {
    const copies = `<div id="a">${[1, 2, 3].map(() => `<p>${prose('oil')}</p><p>${prose('wicks')}</p><p>Yes</p>`).join('')}</div>`;
    expect(keptOf(copies, '#a', () => 0.9)).toEqual([kept[0], kept[1], 'Yes', 'Yes', 'Yes']);
  });

  it('says one statement again where it alone is repeated', () => {
    const again = `<div id="a"><p>${prose('oil')}</p><p>${prose('wicks')}</p><p>${prose('oil')}</p></div>`;
    expect(keptOf(again, '#a', () => 0.9)).toEqual([kept[0], kept[1], kept[0]]);
  });

  it('says again of several things what is said of each', () => {
    const cards = `<div id="a">${['A', 'B', 'C'].map((name) => `<h3>${name}</h3><p>${prose('oil')}</p>`).join('')}</div>`;
    expect(keptOf(cards, '#a', () => 0.9)).toEqual(['A', kept[0], 'B', kept[0], 'C', kept[0]]);
  });

  it('says again in a thread what an answer quotes', () => {
    const posts = `<div id="a"><p>${prose('oil')}</p><p>${prose('wicks')}</p><p>${prose('oil')}</p><p>${prose('wicks')}</p></div>`;
    expect(keptOf(posts, '#a', () => 0.9, 'thread')).toEqual([kept[0], kept[1], kept[0], kept[1]]);
    expect(keptOf(posts, '#a', () => 0.9)).toEqual([kept[0], kept[1]]);
  });

  it('gets in a thread no labels from above its first post', () => {
    const page = `<p>Forum › Lamps</p><div id="a"><p>${prose('oil')}</p></div><p>Solved</p>`;
    expect(keptOf(page, '#a', () => 0.9, 'thread')).toEqual([kept[0], 'Solved']);
    expect(keptOf(page, '#a', () => 0.9, 'content')).toHaveLength(3);
  });

  it('keeps code below the text that it belongs to, whether it was found or not, and none below another', () => {
    const program = '<div><pre><code>lamp --oil 3</code></pre></div>';
    const page = `<div><div id="a"><p>${prose('oil')}</p></div>${program}</div><section><p>${prose('adverts')}</p>${program}</section>`;
    const scores = (text: string): number => (text.includes('oil,') ? 0.9 : 0.01);
    expect(keptOf(page, '#a', scores)).toEqual([kept[0], 'lamp --oil 3']);
    expect(keptOf(page, 'div', scores)).toEqual([kept[0], 'lamp --oil 3']);
  });

  it('keeps of each card what it keeps of most, on pages of text alone', () => {
    const cards = ['oil', 'wicks', 'glass', 'brass'].map(
      (name) => `<div class="card"><h3>The book of ${name} and of lamps</h3><p>${prose(name)}</p></div>`,
    );
    const page = `<div id="a">${cards.join('')}</div>`;
    const scores = (share: number) => (text: string) =>
      text.includes('book')
        ? 0.9
        : ['oil', 'wicks', 'glass'].slice(0, share).some((name) => text.includes(name))
          ? 0.6
          : 0.01;
    expect(keptOf(page, '#a', scores(2), 'content')).toHaveLength(8);
    expect(keptOf(page, '#a', scores(1), 'content')).toHaveLength(5);
    expect(keptOf(page, '#a', scores(2), 'thread')).toHaveLength(6);
    const seen = new Set<string>();
    const once = (text: string): number => {
      const score = seen.has(text) ? 0.01 : 0.9;
      seen.add(text);
      return score;
    };
    expect(keptOf(`<div id="a">${[...cards, ...cards].join('')}</div>`, '#a', once, 'content')).toHaveLength(
      8,
    );
  });

  it('says again what lists and code say again', () => {
    const list = `<div id="a"><p>${prose('oil')}</p><ul>${`<li>${prose('wicks')}</li>`.repeat(3)}</ul></div>`;
    expect(keptOf(list, '#a', () => 0.9)).toEqual([kept[0], kept[1], kept[1], kept[1]]);
  });

  it('is all of a page without noise that holds hardly anything else', () => {
    const { context } = blocksOf(article, '#a');
    expect(decide({ ...context, hasNoise: false }, [0, 0, 0])).toEqual(Uint8Array.of(1, 1, 1));
  });

  it('gets nothing more where all that scores well would be more than half as much again', () => {
    const others = ['lamps', 'lights', 'fires'].map((subject) => `<p>${prose(subject)}</p>`).join('');
    expect(keptOf(`${article}<div>${others}</div>`, '#a', () => 0.8)).toEqual(kept);
    expect(keptOf(`${article}<div>${others}</div>`, '#a', () => 0.95)).toHaveLength(6);
  });

  it('gets what stands apart from it sooner on a page that says it is something else, though it bears a day', () => {
    const { context } = blocksOf(
      `<div id="a">${`<p>${prose('oil')}</p>`.repeat(3)}</div><section><div><ul><li>An entry of it</li></ul></div></section>`,
      '#a',
    );
    const scores = context.blocks.map(() => 0.7);
    expect(isArticleLike(context)).toBe(true);
    expect(decide(context, scores).at(-1)).toBe(0);
    expect(decide({ ...context, saysOther: true }, scores).at(-1)).toBe(1);
  });

  it('gets what is added with the heading over it, which is not the title of the page', () => {
    const low = (text: string): number => (/heading/.test(text) ? 0.1 : 0.95);
    const added = (name: string): string =>
      `${article}<section><${name}>A heading</${name}><p>${prose('stone')}</p></section>`;
    expect(keptOf(added('h3'), '#a', low)).toEqual([...kept, 'A heading', 'A sentence about stone,']);
    expect(keptOf(added('h1'), '#a', low)).toEqual([...kept, 'A sentence about stone,']);
  });

  it('gets it sooner on a page that is no article', () => {
    const page =
      '<div id="a"><p>Little text</p></div><section><div><ul><li>An entry of it</li></ul></div></section>';
    expect(isArticleLike(blocksOf(page, '#a').context)).toBe(false);
    expect(keptOf(page, '#a', () => 0.6)).toEqual(['Little text', 'An entry of it']);
  });

  it.each([
    [
      'a list of which most is kept, whole',
      '<ul><li>One</li><li>Two</li><li>Three</li></ul>',
      ['One', 'Two', 'Three'],
    ],
    [
      'a table of which most is kept, whole',
      '<table><tr><td>One</td><td>Two</td><td>Three</td></tr></table>',
      ['One', 'Two', 'Three'],
    ],
    [
      'of a table of which little is kept, nothing',
      '<table><tr><td>One</td><td>Two two two two</td></tr></table>',
      [],
    ],
  ])('has %s', (_, markup, expected) => {
    const scores = (text: string): number => (/Two/.test(text) ? 0.1 : 0.9);
    expect(keptOf(`${article}<div id="b">${markup}</div>`, '#a, #b', scores)).toEqual([...kept, ...expected]);
  });
});

describe('a post of a thread', () => {
  const post = (name: string, said: string): string =>
    `<div class="post"><p data-lisible-byline>${name}</p><div class="said">${said}</div><p class="rank">Keeper</p></div>`;
  const low = (text: string): number => (/umbrella|Keeper|Ida|Ulla/.test(text) ? 0.05 : 0.9);
  const thread = (posts: string): string[] => keptOf(`<div id="a">${posts}</div>`, '#a', low, 'thread');

  it('keeps what it says as others do, however short', () => {
    const posts = post('Ada', prose('oil')) + post('Ida', 'An umbrella?');
    expect(thread(posts)).toEqual(['Ada', kept[0], 'Ida', 'An umbrella?']);
  });

  it('goes with its name where nothing is known of what it says', () => {
    const other = '<div class="post"><p data-lisible-byline>Ulla</p><p class="rank">Keeper</p></div>';
    expect(thread(post('Ada', prose('oil')) + other)).toEqual(['Ada', kept[0]]);
  });

  it('keeps a name that stands below all it says', () => {
    expect(thread(`<p>${prose('oil')}</p><p data-lisible-byline>Ida</p>`)).toEqual([kept[0], 'Ida']);
  });
});
