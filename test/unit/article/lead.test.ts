import { describe, expect, it } from 'vitest';
import { leadOf } from '../../../src/article/extract/lead';
import { Measures } from '../../../src/article/measures';
import { takeSnapshot } from '../../../src/article/snapshot/snapshot';
import { parseHtml } from './html';

const standfirst =
  'Nobody had asked the keeper of the lighthouse what she thought of the new lamp, and she had thought a good deal.';
const text = `<div id="text"><p>${'The lamp was lit at nine, and the boats came in by it. '.repeat(12)}</p></div>`;
const figure =
  '<figure><img src="/lamp.jpg" alt=""><figcaption>The lamp, before the storm.</figcaption></figure>';

const points = '<li>The lamp is lit an hour later.</li><li>Two boats came in by it last night.</li>';
const plainPoints = 'The lamp is lit an hour later.Two boats came in by it last night.';

describe('the lead of an article', () => {
  it.each([
    ['a standfirst', `<p>${standfirst}</p>`, [standfirst]],
    ['one in boxes of their own', `<div><div><div>${standfirst}</div></div></div>`, [standfirst]],
    ['a figure with its caption', figure, ['The lamp, before the storm.']],
    ['a large image', '<div><a href="/x"><img src="/lamp.jpg" width="1200"></a></div>', ['']],
    [
      'an image and its caption in a box',
      '<div><img src="/lamp.jpg"><div>The lamp, before the storm.</div></div>',
      ['The lamp, before the storm.'],
    ],
    ['the key points', `<ul>${points}</ul>`, [plainPoints]],
    [
      'them under a heading',
      `<section><h2>In short</h2><ul>${points}</ul></section>`,
      [`In short${plainPoints}`],
    ],
    ['both, in their order', `${figure}<p>${standfirst}</p>`, ['The lamp, before the storm.', standfirst]],
  ])('holds %s between heading and text', (_, between, lead) => {
    expect(leadIn(`<h1>The new lamp</h1>${between}${text}`)).toEqual(lead);
  });

  it.each([
    ['a line of links', `<p><a href="/a">${standfirst}</a></p>`],
    ['labels and dates', '<p>By Ada Lovelace</p><p>12 March 2026</p>'],
    ['author and portrait', '<div><img src="/ada.png"><a href="/ada">Ada Lovelace</a><p>Engineer</p></div>'],
    [
      'a list of links',
      `<ul>${points.replaceAll('<li>', '<li><a href="/a">').replaceAll('</li>', '</a></li>')}</ul>`,
    ],
    ['a list of labels', '<ul><li>Home</li><li>Garden</li></ul>'],
    ['several lists', `<ul>${points}</ul><ul>${points.replaceAll('lamp', 'horn')}</ul>`],
    [
      'a list longer than half of the text',
      `<ul>${points.replaceAll('lit', 'lit again and again '.repeat(20))}</ul>`,
    ],
    ['an ornament', '<img src="/star.png" width="20">'],
    ['a list of other texts', `<ul>${`<li><p>${standfirst}</p></li>`.repeat(3)}</ul>`],
    ['more than a lead can be', `<p>${standfirst}</p>`.repeat(8)],
  ])('holds no %s', (_, between) => {
    expect(leadIn(`<h1>The new lamp</h1>${between}${text}`)).toEqual([]);
  });

  it.each([
    ['an image', '<img src="/lamp.jpg" width="702">', ['']],
    [
      'an image in a link to itself',
      '<div><a href="/lamp.jpg"><img src="/lamp.jpg" width="702"></a></div>',
      [''],
    ],
    ['a figure', figure.replace('alt=""', 'width="702"'), ['The lamp, before the storm.']],
    ['the name of the site', '<a href="https://daily.example/"><img src="/name.png" width="702"></a>', []],
    ['an icon', '<img src="/icon.png" width="64">', []],
    ['an image and a line after it', '<img src="/lamp.jpg" width="702"><p>Home and garden</p>', []],
  ])('of what stands above the heading: %s', (_, above, lead) => {
    expect(leadIn(`${above}<h1>The new lamp</h1>${text}`)).toEqual(lead);
  });

  it('holds no text from before the heading, and nothing twice', () => {
    expect(leadIn(`<p>${standfirst}</p><h1>The new lamp</h1>${text}`)).toEqual([]);
    const repeated = text.replace('<p>', `<p>${standfirst}</p><p>`);
    expect(leadIn(`<h1>The new lamp</h1><p>${standfirst}</p>${repeated}`)).toEqual([]);
    const copies = `<p>${standfirst}</p>`.repeat(2);
    expect(leadIn(`<h1>The new lamp</h1>${copies}${text}`)).toEqual([standfirst]);
  });
});

function leadIn(body: string): string[] {
  const { document } = takeSnapshot(parseHtml(`<header><p>The Daily</p></header><main>${body}</main>`), {
    url: 'https://page.test/',
    parseHtml,
    live: false,
  });
  const heading = document.querySelector('h1');
  const article = document.querySelector('#text')?.cloneNode(true);
  if (!heading || !article) throw new Error('The page has no heading or no text.');
  return leadOf(new Measures(document.body), heading, article as Element).map(
    ({ textContent }) => textContent,
  );
}
