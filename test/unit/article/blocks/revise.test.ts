import { describe, expect, it } from 'vitest';
import { dropMarks } from '../../../../src/article/anchors';
import { type Judge, reviseBlocks } from '../../../../src/article/blocks/block-model';
import { visibleText } from '../../../../src/article/text-blocks';
import { about, draftOf, prose } from './draft';

/** What a draft becomes where the blocks with these words score low and those with others high; the rest as they are. */
function revised(
  body: string,
  article: string,
  { low = /^$/, high = /^$/ }: { low?: RegExp; high?: RegExp },
) {
  const draft = draftOf(body, article);
  const judge: Judge = ({ blocks }) =>
    blocks.map(({ text, isHeld }) => (low.test(text) ? 0.02 : high.test(text) || isHeld ? 0.98 : 0.02));
  const { told: taken, untold } = reviseBlocks({ ...about, ...draft, readability: undefined }, judge);
  dropMarks(draft.article);
  return { html: draft.article.innerHTML, taken, untold, text: visibleText(draft.article) };
}

const text = `<p>${prose('oil')}</p>`;

describe('blocks that the model drops', () => {
  it('go with the elements that they leave empty, and are told', () => {
    const { html, taken } = revised(`<div id="a">${text}<div><p>Buy now</p></div></div>`, '#a', {
      low: /Buy/,
    });
    expect(html).toBe(`<div id="a">${text}</div>`);
    expect(taken).toMatchObject([{ rule: 'block-model', text: 'Buy now' }]);
    expect(taken[0]?.element.outerHTML).toContain('<p');
  });

  it('leave the picture that stands beside them', () => {
    const { html } = revised(`<div id="a">${text}<div><img src="/l.jpg">Foto</div></div>`, '#a', {
      low: /Foto/,
    });
    expect(html).toContain('<img src="/l.jpg">');
    expect(html).not.toContain('Foto');
  });

  it('may be bare text among others', () => {
    const { html, taken } = revised(`<div id="a">${text}Bare words<p>Kept</p></div>`, '#a', { low: /Bare/ });
    expect(html).toBe(`<div id="a">${text}<p>Kept</p></div>`);
    expect(taken.map(({ element }) => element.outerHTML)).toEqual(['<p>Bare words</p>']);
  });
});

describe('a part that the page has twice', () => {
  it('stands once, and its copy is told as what is said already', () => {
    const part = `<p>${prose('oil')}</p><p>${prose('wicks')}</p>`;
    const { html, taken } = revised(`<div id="a">${part}<p>Kept</p><div>${part}</div></div>`, '#a', {});
    expect(html).toBe(`<div id="a">${part}<p>Kept</p></div>`);
    expect(taken.map(({ rule, text }) => [rule, text])).toEqual([
      ['text-repeated', `${prose('oil')} ${prose('wicks')}`],
    ]);
  });
});

describe('blocks that the model adds', () => {
  it.each([
    [
      'before',
      `<p>Lead of it</p><div id="a">${text}</div>`,
      '#a',
      `<p>Lead of it</p><div id="a">${text}</div>`,
    ],
    [
      'after',
      `<div id="a">${text}</div><p>Lead of it</p>`,
      '#a',
      `<div id="a">${text}</div><p>Lead of it</p>`,
    ],
    [
      'between',
      `<i-a>${text}</i-a><p>Lead of it</p><i-b><p>${prose('wicks')}</p></i-b>`,
      'i-a, i-b',
      `<i-a>${text}</i-a><p>Lead of it</p><i-b><p>${prose('wicks')}</p></i-b>`,
    ],
    [
      'as a whole section',
      `<div id="a">${text}</div><section><h2>Lead</h2><p>Lead too</p></section>`,
      '#a',
      `<div id="a">${text}</div><section><h2>Lead</h2><p>Lead too</p></section>`,
    ],
    [
      'as bare text',
      `<div>Lead bare<p>Not it</p></div><div id="a">${text}</div>`,
      '#a',
      `<p>Lead bare</p><div id="a">${text}</div>`,
    ],
  ])('stand %s', (_, body, article, expected) => {
    expect(revised(body, article, { high: /Lead/ }).html).toBe(expected);
  });

  it('bring no others along that stand in the same line of the markup', () => {
    const { text: found } = revised(
      `<div><div id="a">${text}</div><span>Bare words<div><p>Other words</p></div></span></div>`,
      '#a',
      { high: /Bare/ },
    );
    expect(found.split('\n').slice(1)).toEqual(['Bare words']);
  });

  it('make one list of items that stand in one', () => {
    const list = '<ul><li>Not it, this one</li><li>Lead one</li><li>Lead two</li></ul>';
    const { html } = revised(`<div id="a">${text}</div><div><div>${list}</div></div>`, '#a', {
      high: /Lead/,
    });
    expect(html).toContain('<ul><li>Lead one</li><li>Lead two</li></ul>');
  });

  it('go into the list that the article has', () => {
    const draft = draftOf(
      `<div id="a">${text}<ul><li>One</li><li>Lead two</li><li>Three</li></ul></div>`,
      '#a',
    );
    draft.article.querySelectorAll('li')[1]?.remove();
    reviseBlocks({ ...about, ...draft, readability: undefined }, ({ blocks }) => blocks.map(() => 0.98));
    expect([...draft.article.querySelectorAll('ul > li')].map(({ textContent }) => textContent)).toEqual([
      'One',
      'Lead two',
      'Three',
    ]);
  });
});

describe('what is left out of an article', () => {
  it('is told as far as it stands in it, however much stands around it, which is counted', () => {
    const around = Array.from({ length: 450 }, (_, at) => `<p>A teaser of the lamp number ${at}</p>`).join(
      '',
    );
    const { taken, untold } = revised(`${around}<div id="a">${text}<p>Buy now</p>${text}</div>`, '#a', {
      low: /Buy/,
    });
    expect(taken.at(-1)?.text).toBe('Buy now');
    expect([taken.length, untold]).toEqual([401, 50]);
  });

  it('is told by the largest elements of one reason, labels around the article not', () => {
    const { taken, text: kept } = revised(
      `<nav><p>Menu</p></nav><div id="b"><p>Something else of the site</p><p>And something more of it</p></div>
       <div id="a">${text}<p>Buy now</p></div>`,
      '#a',
      { low: /Buy/ },
    );
    expect(taken.map(({ rule, text }) => [rule, text])).toEqual([
      ['outside-article', 'Something else of the site And something more of it'],
      ['block-model', 'Buy now'],
    ]);
    expect(kept).toBe(prose('oil'));
  });
});
