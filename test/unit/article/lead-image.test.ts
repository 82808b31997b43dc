import { describe, expect, it } from 'vitest';
import { readMetadata } from './read-metadata';

const url = 'https://daily.example/news/lamp';
const lamp = 'https://daily.example/p/lamp.jpg';
const og = (address: string): string => `<meta property="og:image" content="${address}">`;
const graph = (...things: object[]): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@graph': things })}</script>`;
const article = (more: object): string => graph({ '@type': 'NewsArticle', ...more });
const signed = (logo: object): string =>
  article({ image: '/p/mark.png', publisher: { '@type': 'Organization', logo } });
const imageOf = (html: string): string => readMetadata(html, url).image;

describe('the lead image', () => {
  it.each([
    ['the picture of the data', article({ image: lamp }) + og('/other.jpg')],
    ['the first of several', article({ image: [lamp, '/other.jpg'] })],
    ['an object', article({ image: { '@type': 'ImageObject', url: lamp, width: '1200 px', height: 630 } })],
    ['an object in a list', article({ image: [{ '@type': 'ImageObject', contentUrl: lamp }] })],
    [
      'one that stands elsewhere in the data',
      graph({ '@type': 'NewsArticle', image: { '@id': '#lamp' } }, { '@id': '#lamp', url: lamp }),
    ],
    [
      'that of the page, where its article names none',
      graph({ '@type': 'NewsArticle' }, { '@type': 'WebPage', primaryImageOfPage: { url: lamp } }),
    ],
    ['a thumbnail, where the data name no other', article({ thumbnailUrl: lamp })],
    ['a relative address', og('../p/lamp.jpg')],
    ['an address without its protocol', og('//daily.example/p/lamp.jpg')],
    ['an address of which the data are broken', article({ image: { url: 7 } }) + og(lamp)],
    ['that of Twitter', `<meta name="twitter:image" content="${lamp}">`],
    ['that of a link', `<link rel="image_src" href="${lamp}">`],
    ['that of microdata', `<h1>The lamp</h1><p><img itemprop="image" src="${lamp}"></p>`],
    ['that in a box of microdata', `<div itemprop="image" itemscope><img src="${lamp}"></div>`],
    ['the next, where the first is a logo', article({ image: '/logo.png' }) + og(lamp)],
    ['the next, where the first is the logo of the publisher', signed({ url: '/p/mark.png' }) + og(lamp)],
    [
      'the next, where the first is small',
      article({ image: { url: '/a.png', width: 60, height: 60 } }) + og(lamp),
    ],
  ])('is %s', (_, html) => expect(imageOf(html)).toBe(lamp));

  it.each([
    ['names none', '<h1>The lamp</h1><p><img src="/p/lamp.jpg"></p>'],
    ['names a script', og('javascript:alert(1)')],
    ['names data', og('data:image/png;base64,AAAA')],
    ['names a file', og('file:///etc/lamp.jpg')],
    ['names who signs in', og('https://ada:secret@daily.example/p/lamp.jpg')],
    ['names no address', og('https://')],
    ['names an endless address', og(`/p/${'a'.repeat(3_000)}.jpg`)],
    ['names its logo', og('/img/site-logo.png')],
    ['names its logo with a serial number', og('/s/logo_open-graph_daily.d0dedfbe1787-ceec8917-4619.png')],
    ['names its logo in a folder of those', og('/logos/daily.png')],
    ['names a drawing', og('/img/daily.svg')],
    ['names what stands for any picture', og('/img/default-image.png')],
    ['names the place of a picture to come', og('/img/placeholder.jpg')],
    ['names the face of its author', og('/avatar/ada.jpg')],
    ['names a point', `${og('/p/lamp.gif')}<meta property="og:image:width" content="1">`],
    ['names a point by its file', og('/p/1x1.gif')],
    ['shows that of another article', '<aside class="related"><img itemprop="image" src="/p/b.jpg"></aside>'],
  ])('is empty where the page %s', (_, html) => expect(imageOf(html)).toBe(''));

  it('may show a logo, where its name tells of which', () => {
    const told = 'https://daily.example/p/the-new-logo-of-the-town.jpg';
    expect(imageOf(og(told))).toBe(told);
  });
});
