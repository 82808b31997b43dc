import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import { LinearReadability } from '../../../src/article/extract/linear-readability';
import { SquashedTexts } from '../../../src/article/extract/squashed-texts';
import { takeSnapshot } from '../../../src/article/snapshot/snapshot';
import { slugs, sourceOf } from '../../pages/fixture';
import { parseHtml } from './html';

const options = { charThreshold: 300, keepClasses: true, disableJSONLD: true };

describe('Readability in less work', () => {
  it.each(slugs)('decides on %s as Readability does', async (slug) => {
    // What becomes of links that run scripts is decided later here, where links are polished; underlined words stay in
    // their line, as Readability has it for others.
    const html = (await sourceOf(slug))
      .replaceAll('href="javascript:', 'href="#')
      .replaceAll(/<(\/?)u>/g, '<$1em>');
    const snapshot = (): Document =>
      takeSnapshot(parseHtml(html), { url: 'https://page.test/', parseHtml, live: false }).document;
    const theirs = new Readability(snapshot(), options).parse();
    expect(new LinearReadability(snapshot(), options).parse()).toEqual(theirs);
  });
});

describe('parts of a line that Readability takes for blocks', () => {
  it.each(['u', 's', 'tt'])('stay in their line: %s', (name) => {
    const line = `It is about the <${name}>macabre</${name}>, at dusk, by the river.`;
    const page = parseHtml(`<div><div>${line}</div><p>${'She counts, and we listen. '.repeat(30)}</p></div>`);
    const { body } = takeSnapshot(page, { url: 'https://page.test/', parseHtml, live: false }).document;
    const found = new LinearReadability(body.ownerDocument, options).parse();
    expect(parseHtml(String(found?.content ?? '')).querySelector(name)?.parentElement?.textContent).toContain(
      'It is about',
    );
  });
});

describe('the texts of elements', () => {
  const page = parseHtml(
    '<p>  A <b> lamp </b>\n<i>\t</i> , that\u00a0\u00a0<em>goes </em>out<br>\n<b></b><i> \n</i>.</p><p> \n</p><p></p><p>a<i> </i>b<i>\n</i></p>'.repeat(
      2,
    ),
  );
  const elements = [page.body, ...page.querySelectorAll('body *')];

  it('are those of Readability', () => {
    const texts = new SquashedTexts();
    for (const element of elements) expect(texts.of(element)).toBe(squashed(element));
  });

  it('have their commas counted', () => {
    expect(new SquashedTexts().commas(page.body)).toBe(2);
  });

  it('are added up by the elements that they are in, once for each', () => {
    const { body } = parseHtml('<div>a<b>bc<i><b>d</b></i></b><b> </b></div>');
    const inBold = new SquashedTexts().lengthIn(body, 'bold', (one) => (one.localName === 'b' ? 2 : 0));
    expect(inBold).toBe(2 * 'bcd'.length + 2 * 'd'.length);
  });

  it('are read anew around what is taken out', () => {
    const { body } = parseHtml('<div>one <p>two, <b>three</b></p></div>');
    const texts = new SquashedTexts();
    const length = (): number => texts.lengthIn(body, 'all', () => 1);
    expect(texts.of(body)).toBe('one two, three');
    const before = length();
    const taken = body.querySelector('b') as Element;
    texts.forget(taken);
    taken.remove();
    expect(texts.of(body)).toBe('one two,');
    expect(before - length()).toBe('three'.length + 2 * ' three'.length);
  });
});

function squashed(element: Element): string {
  return (element.textContent ?? '').trim().replace(/\s{2,}/g, ' ');
}
