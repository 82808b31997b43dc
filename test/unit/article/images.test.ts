import { describe, expect, it } from 'vitest';
import { polishImages } from '../../../src/article/polish/images';
import { pictureAt, widthNamed } from '../../../src/article/polish/picture-address';
import { parseHtml } from './html';

const site = 'https://lamps.example';

describe('the same picture', () => {
  it.each([
    ['at one address', ['/a.jpg', '/a.jpg'], ['/a.jpg']],
    ['in two sizes by the name of the file', ['/a-300x200.jpg', '/a.jpg'], ['/a.jpg']],
    [
      'by the name of the folder',
      ['/stencil/80w/p/7/a.jpg?c=1', '/stencil/500x659/p/7/a.jpg?c=1'],
      ['/stencil/500x659/p/7/a.jpg?c=1'],
    ],
    [
      'by the name of the folder and what it is for',
      ['/thumb/thumb80x80/p/7/a.webp', '/thumb/padthumb600x600/p/7/a.jpg'],
      ['/thumb/padthumb600x600/p/7/a.jpg'],
    ],
    ['by what its server is asked for', ['/a.jpg?w=1200', '/a.jpg?w=320&quality=75'], ['/a.jpg?w=1200']],
    ['in another format', ['/a.webp', '/a.jpg'], ['/a.webp']],
  ])('stands once, in its largest size: %s', (_, sources, left) => expect(shown(sources)).toEqual(left));

  it.each([
    ['of the same name in other folders', ['/2021/1.jpg', '/2022/1.jpg']],
    ['in folders of models', ['/lamp-s10x20/a.jpg', '/lamp-s20x40/a.jpg']],
    ['that a parameter names', ['/photo.jpg?id=1', '/photo.jpg?id=2']],
    ['that are no files of images by their addresses', ['/image?w=1', '/image?w=2']],
  ])('is not one of two %s', (_, sources) => expect(shown(sources)).toEqual(sources));
});

describe('a picture that is named by its sizes alone', () => {
  const set = (name: string): string => `srcset="/${name}_7f.jpg 320w, /${name}_c4.jpg 640w"`;
  const left = (html: string): number => {
    const { body } = parseHtml(html);
    polishImages(body, { baseUrl: site, title: '' }, (element) => element.remove());
    return body.querySelectorAll('img').length;
  };

  it.each([
    '',
    'src=""',
    'src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"',
  ])('stands once: %s', (source) => expect(left(`<img ${source} ${set('a')}>`.repeat(2))).toBe(1));

  it('is not another one', () => expect(left(`<img ${set('a')}><img ${set('b')}>`)).toBe(2));
});

describe('what goes with a picture that stands above', () => {
  const left = (html: string): string[] => {
    const { body } = parseHtml(`<p><img src="/a.jpg"></p>${html}`);
    polishImages(body, { baseUrl: site, title: '' }, (element) => element.remove());
    return [...body.querySelectorAll('img, figure, a, p')].slice(2).map((one) => one.localName);
  };

  it.each([
    [
      'its figure, with the caption',
      '<figure><img src="/a.jpg"><figcaption>A lamp</figcaption></figure>',
      [],
    ],
    ['the link and the paragraph around it', '<p><a href="/b"><img src="/a.jpg"></a> </p>', []],
    ['no other picture', '<p><img src="/a.jpg"><img src="/b.jpg"></p>', ['p', 'img']],
    [
      'no figure of several',
      '<figure><a href="/b"><img src="/b.jpg"></a><img src="/a.jpg"></figure>',
      ['figure', 'a', 'img'],
    ],
    ['no link with a text', '<a href="/b"><div>A lamp</div><img src="/a.jpg"></a>', ['a']],
  ])('%s', (_, html, expected) => expect(left(html)).toEqual(expected));
});

describe('a picture in a line of text', () => {
  it('may come again, as a formula does', () => {
    const { body } = parseHtml(
      '<p>Root of <img src="/x.svg"></p><p>and <b>half</b> <img src="/x.svg"> of it</p>',
    );
    polishImages(body, { baseUrl: site, title: '' }, (element) => element.remove());
    expect(body.querySelectorAll('img')).toHaveLength(2);
  });
});

describe('the address of a picture', () => {
  it.each([
    ['relative', 'a.jpg'],
    ['of data', 'data:image/png;base64,AA=='],
    ['without a file', `${site}/image/7`],
    ['longer than names of files are', `${site}/${'image-'.repeat(200)}80x80.jpg`],
  ])('is all there is to know where it is %s', (_, address) => expect(pictureAt(address)).toBe(address));

  it.each([
    ['/a.jpg?w=320', 320],
    ['/a.jpg?resize=200%2C100', 200],
    ['/stencil/80w/a.jpg', 80],
    ['/a-300x200.jpg', 300],
    ['/a.jpg', Number.POSITIVE_INFINITY],
    [`/${'image-'.repeat(200)}80x80.jpg`, Number.POSITIVE_INFINITY],
  ])('names its width: %s', (path, width) => expect(widthNamed(site + path)).toBe(width));
});

/** The images that are left of those with these sources, by path. */
function shown(sources: string[]): string[] {
  const { body } = parseHtml(sources.map((source) => `<p><img src="${source}"></p>`).join(''));
  polishImages(body, { baseUrl: site, title: '' }, (element) => element.remove());
  return [...body.querySelectorAll('img')].map((image) => image.getAttribute('src')?.replace(site, '') ?? '');
}
