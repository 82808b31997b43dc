import { describe, expect, it } from 'vitest';
import { services } from '../../../src/article/snapshot/embeds/embed-card';
import { servicePage } from '../../../src/article/snapshot/embeds/service';
import { takeSnapshot } from '../../../src/article/snapshot/snapshot';
import { parseHtml } from './html';

describe('the frame of a service', () => {
  it.each(services.flatMap(({ examples }) => examples))('%s shows %s', (frame, page) => {
    expect(servicePage(frame, services)).toBe(page);
    expect(servicePage(frame.replace('https:', ''), services)).toBe(page);
  });

  it.each([
    'https://ads.example/embed/1',
    'https://w.soundcloud.com/player/?url=javascript%3Aalert(1)',
    'https://w.soundcloud.com/player/?url=%E0%A4%A',
    'about:blank',
    '',
    'https://vk.com/video_ext.php?oid=1',
    'https://vk.com/video_ext.php?hd=1#&oid=1&id=2',
  ])('is none of %s', (address) => expect(servicePage(address, services)).toBe(''));

  it('has its parameters in any order', () => {
    expect(servicePage('https://vk.com/video_ext.php?id=2&hd=1&oid=-1', services)).toBe(
      'https://vk.com/video-1_2',
    );
  });

  it.each(services)('$page is found in one pass', ({ frame, parameters = [] }) => {
    const expressions = [frame, ...parameters.map(([, value]) => value)];
    // What may stand behind anything is looked for anew from each place.
    for (const { source } of expressions) expect(source).not.toContain('.*');
  });
});

describe('what a page plays', () => {
  it.each([
    [
      '<iframe src="//player.vimeo.com/video/1" title="The lamp"></iframe>',
      'https://vimeo.com/1',
      'The lamp',
    ],
    ['<iframe data-src="https://player.vimeo.com/video/1"></iframe>', 'https://vimeo.com/1', 'vimeo.com'],
    ['<video src="/lamp.mp4"></video>', '/lamp.mp4', 'lamp.mp4'],
    [
      '<video><source src="https://cdn.example/lamp.webm"></video>',
      'https://cdn.example/lamp.webm',
      'cdn.example',
    ],
    ['<audio aria-label="The horn" src="horn.ogg"></audio>', 'horn.ogg', 'The horn'],
    ['<iframe src="/log.pdf#page=2" title="The log"></iframe>', '/log.pdf#page=2', 'The log'],
    ['<object data="/log.pdf" type="application/pdf"><p>No viewer.</p></object>', '/log.pdf', 'log.pdf'],
    [
      '<embed src="http://www.youtube.com/v/abc123XYZ00&hl=en">',
      'https://www.youtube.com/watch?v=abc123XYZ00',
      'youtube.com',
    ],
    [
      '<object><param name="movie" value="/x"><embed src="//www.youtube.com/v/abc123XYZ00"></object>',
      'https://www.youtube.com/watch?v=abc123XYZ00',
      'youtube.com',
    ],
    [
      '<lite-youtube videoid="abc123XYZ00" title="The lamp"><a href="/x">Play</a></lite-youtube>',
      'https://www.youtube.com/watch?v=abc123XYZ00',
      'The lamp',
    ],
    ['<amp-vimeo data-videoid="12"></amp-vimeo>', 'https://vimeo.com/12', 'vimeo.com'],
  ])('%s is a link in its place', (markup, href, text) => {
    const [before, card, after] = snapshotOf(`<p>Before.</p>${markup}<p>After.</p>`);
    const link = card?.querySelector('a');
    expect([before?.textContent, link?.getAttribute('href'), link?.textContent, after?.textContent]).toEqual([
      'Before.',
      href,
      text,
      'After.',
    ]);
  });

  it('shows the picture that stands for a film', () => {
    const [, card] = snapshotOf('<p>Before.</p><video src="/lamp.mp4" poster="/lamp.jpg"></video>');
    expect(card?.innerHTML).toBe('<a href="/lamp.mp4"><img src="/lamp.jpg"> lamp.mp4</a>');
  });

  it('finds a frame that its address leads to later', () => {
    const [card] = snapshotOf(
      '<iframe src="about:blank" data-src="https://codepen.io/ada/embed/xYz"></iframe>',
    );
    expect(card?.textContent).toBe('codepen.io');
  });

  it.each([
    '<video autoplay muted loop src="/waves.mp4"></video>',
    '<video src="blob:https://daily.example/1"></video>',
    '<iframe src="https://ads.example/"></iframe>',
    '<audio></audio>',
    '<audio src="javascript:alert(1)"></audio>',
    `<audio src="/${'a'.repeat(5_000)}.mp3"></audio>`,
  ])('%s is left out', (markup) => {
    expect(snapshotOf(`<p>Before.</p>${markup}<p>After.</p>`)).toHaveLength(2);
  });
});

function snapshotOf(body: string): Element[] {
  return [
    ...takeSnapshot(parseHtml(body), { url: 'https://page.test/', parseHtml, live: false }).document.body
      .children,
  ];
}
