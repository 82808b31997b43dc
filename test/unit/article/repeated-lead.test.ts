import { expect, it } from 'vitest';
import { dropRepeatedLead } from '../../../src/article/polish/repeated-lead';
import { parseHtml } from './html';

const lead = 'The lamp above the harbour went out on Tuesday, said the keeper';
const text = '<p>Nobody had seen it go out.</p>';

it.each([
  ['in the same words', `<p>${lead}.</p><div><p>${lead}.</p></div>`],
  ['after a place and a day', `<div><p>${lead}.</p></div><p><b>HARBOUR, 4 Jan — Lamp News.</b> ${lead}.</p>`],
  ['with more', `<p>${lead}…</p><div><p>${lead}, who had been asleep.</p></div>`],
  ['below a line', `<p>Coast</p><p>${lead}.</p><div><p>By Ada</p><p>${lead}.</p></div>`],
  ['in signs', ...twice('灯塔在黎明时分熄灭了，没有人知道为什么，也没有人去问守塔人，他整夜都睡着了')],
])('a lead goes where the text says it %s', (_, html) => expect(taken(html + text)).toHaveLength(1));

it.each([
  [
    'says something else',
    `<p>${lead}.</p><div><p>The keeper of the lamp above the harbour had been asleep.</p></div>`,
  ],
  ['says it much later', `<p>${lead}.</p>${text.repeat(2)}<div><p>${lead}.</p></div>`],
  ['quotes it', `<p>${lead}.</p><blockquote><p>${lead}.</p></blockquote>`],
  ['says a few words twice', '<p>Round and round.</p><div><p>Round and round.</p></div>'],
  ['says it in the same box', `<p>${lead}.</p><p>${lead}.</p>`],
  ['says less', `<p>${lead}, who had been asleep.</p><div><p>${lead}.</p></div>`],
])('a lead stays where the text %s', (_, html) => expect(taken(html + text)).toEqual([]));

it('stays in a thread, where an answer quotes it', () => {
  expect(taken(`<p>${lead}.</p><div><p>${lead}.</p></div>`, true)).toEqual([]);
});

function twice(said: string): [string] {
  return [`<p>${said}。</p><div><p>${said}。</p></div>`];
}

function taken(html: string, isThread = false): string[] {
  const { body } = parseHtml(html);
  const found: string[] = [];
  dropRepeatedLead(body, { baseUrl: '', title: '', isThread }, (element) => {
    found.push(element.textContent ?? '');
    element.remove();
  });
  return found;
}
