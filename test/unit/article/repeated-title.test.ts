import { expect, it } from 'vitest';
import { dropTitleLine } from '../../../src/article/polish/repeated-title';
import { parseHtml } from './html';

const title = 'The lamp goes out';
const text = `<p>${'It goes round and round above the sea at night. '.repeat(3)}</p>`;

it.each([
  ['alone', `<p>${title}</p>`],
  ['in large letters', `<p><b>THE LAMP GOES OUT.</b></p>`],
  ['outside of a paragraph', `<div><span><b>${title}</b></span>${text}</div>`],
  ['below the name of its section', `<p>Coast</p><p>${title}</p>`],
])('a line above the text that says the title goes: %s', (_, html) => {
  expect(taken(html + text)).toHaveLength(1);
});

it.each([
  ['below it', `${text}<p>${title}</p>`],
  ['as the beginning of a sentence', `<p><em>${title}</em> is what they sing at sea.</p>${text}`],
  ['with more in it', `<p>${title}, and nobody knows why</p>${text}`],
  ['under a picture', `<figure><img src="/a"><figcaption><p>${title}</p></figcaption></figure>${text}`],
  ['where nothing else is said', `<p>${title}</p>`],
])('and stays %s', (_, html) => expect(taken(html)).toEqual([]));

it('goes above a picture', () => {
  expect(taken(`<p>${title}</p><img src="/a">`)).toEqual([title]);
});

it('is no title where the page has none', () => expect(taken(`<p>…</p>${text}`, '')).toEqual([]));

function taken(html: string, said = title): string[] {
  const { body } = parseHtml(html);
  const found: string[] = [];
  dropTitleLine(body, { baseUrl: '', title: said }, (element) => {
    found.push(element.textContent ?? '');
    element.remove();
  });
  return found;
}
