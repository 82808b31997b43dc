import { expect, it } from 'vitest';
import { dropRepeatedDay } from '../../../src/article/polish/repeated-day';
import { parseHtml } from './html';

const date = '2012-01-17T18:26:00Z';
const text = `<p>${'The lamp goes round and round above the sea at night. '.repeat(3)}</p>`;

it.each([
  'January 17, 2012, 6:26pm',
  'Published at 11:27, Tuesday, 17 January 2012',
  '17.01.2012 Leuchten',
  'le 17 janvier 2012 à 18h26',
  'Обновлено 17 января 2012, 14:32',
  '2012年01月17日 18:26 灯塔报',
  '2012년 1월 17일',
  '2012年1月17日 18:26 ZOL中国',
  'Tuesday, January 17, 2012',
])('a line above the text that says its day goes: %s', (line) => {
  expect(taken(`<p>${line}</p>${text}`)).toEqual([line]);
});

it.each([
  'January 18, 2012',
  'It opened on 17 January 2012.',
  'The lamp that we lit on 17 January 2012',
  '2012年1月17日灯塔在黎明熄灭了',
  'Room 4, 17 January 2012',
  'January 2012',
  'Ada Lovelace 17.01.2012',
  'Ada Lovelace Tuesday, January 17, 2012 3:27 PM',
  'मीनल सोलंकी 17 जनवरी 2012, 7:30 PM',
  'Lampenverband Küste 17.01.2012',
  '17',
])('any other line stays: %s', (line) => expect(taken(`<p>${line}</p>${text}`)).toEqual([]));

it.each([
  ['below the text', `${text}<p>17.01.2012</p>`],
  ['on a list', `<ul><li><p>17.01.2012</p></li></ul>${text}`],
  ['with a picture', `<p>17.01.2012<img src="/a"></p>${text}`],
])('a day stays %s', (_, html) => expect(taken(html)).toEqual([]));

it('stays where the view shows none', () => expect(taken(`<p>17.01.2012</p>${text}`, '')).toEqual([]));

function taken(html: string, day = date): string[] {
  const { body } = parseHtml(html);
  const found: string[] = [];
  dropRepeatedDay(body, { baseUrl: '', title: '', date: day }, (element) => {
    found.push(element.textContent ?? '');
    element.remove();
  });
  return found;
}
