import { describe, expect, it } from 'vitest';
import { bylineNames } from '../../../src/article/bylines';
import { isFullName, isGenerated, isLogin, isPerson } from '../../../src/article/extract/person';
import { readMetadata } from './read-metadata';

const isArticle = '<meta property="og:type" content="article"><title>A lamp</title>';
const ld = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const byline = (html: string, url?: string): string => readMetadata(html, url).byline;

describe('a person', () => {
  it.each([
    'Ada Lovelace',
    'Ada Lovelace and Charles Babbage',
    'Άντα Λάβλεϊς',
    'Ludwig van Beethoven',
    '王小明',
    'The Daily Team',
  ])('is %s', (name) => expect(isPerson(name)).toBe(true));
  it.each([
    '',
    'read more about lamps',
    'Ada writes about lamps',
    '他不敢停，一停就留下一整個下午。',
    'סבתא לא כתבה את כל המילים שידעה',
  ])('is not %s', (name) => expect(isPerson(name)).toBe(false));

  it('has a full name where a script parts it', () => {
    expect(['Ada Lovelace', '王小明', '김민수'].every(isFullName)).toBe(true);
    expect(['Ada', '', 'ada lovelace'].some(isFullName)).toBe(false);
  });

  it('has a login that is written as no name is', () => {
    expect(['ada_l', 'adal', 'AdaL', 'ada7'].every(isLogin)).toBe(true);
    expect(['Ada', 'Ada Lovelace', '小明', 'Éva'].some(isLogin)).toBe(false);
  });

  it('has no name that a program made up', () => {
    expect(isGenerated('mdelatorreq6vkpg2ma0ci')).toBe(true);
    expect(isGenerated('ada7')).toBe(false);
  });
});

describe('names with what follows them', () => {
  it.each([
    ['Article by: Ada Lovelace', 'Ada Lovelace'],
    ['By Dr. Ada Lovelace - Mar 27, 2024', 'Dr. Ada Lovelace'],
    ['by Ada Lovelace » Tue Aug 27, 2019', 'Ada Lovelace'],
    ['Ada Lovelace on behalf of the lamp group', 'Ada Lovelace'],
    ['Ada Lovelace in London', 'Ada Lovelace'],
    ['Human in the Loop', 'Human in the Loop'],
    ['View more posts', ''],
    ['作者：林小滿　2026 年 1 月 17 日', '林小滿'],
    ['About the author', ''],
    ['關於作者', ''],
    ['על הכותבת', ''],
    ['À propos de l’auteure', ''],
    ['Über den Autor', ''],
    ['Фото: Ада Лавлейс', ''],
    ['Photo by: Ada Lovelace', ''],
    ['Foto Ortega', 'Foto Ortega'],
  ])('%s', (text, names) => expect(bylineNames(text)).toBe(names));
});

describe('the authors', () => {
  it.each([
    [
      'a box that a class names',
      '<h1>A lamp</h1><p>Text.</p><div class="collection-byline">Text by Ada Lovelace</div>',
    ],
    [
      'a box after the date',
      '<h1>A lamp</h1><div class="publish-date-author">Dec. 19, 2025 · Ada Lovelace</div>',
    ],
    [
      'a card after the text',
      '<h1>A lamp</h1><div class="author-card"><div>AL</div><h4>Ada Lovelace</h4><p>Ada counts.</p></div>',
    ],
    [
      'a mark within what holds the heading',
      '<div class="card review"><h1>A lamp</h1><a rel="author" href="/ada">Ada Lovelace</a></div>',
    ],
    [
      'the footer of the article',
      '<article><h1>A lamp</h1><footer><span class="author">Ada Lovelace</span></footer></article>',
    ],
    ['a line in French', '<h1>Une lampe</h1><p>Par Ada Lovelace</p>'],
    ['words that only styles part', '<h1>A lamp</h1><div><span>By</span><span>Ada Lovelace</span></div>'],
    ['a line after its day', '<h1>Eine Lampe</h1><p>3. März 2024 um 10:15, von Ada Lovelace</p>'],
    ['a line after its day in numbers', '<h1>Una lámpara</h1><p>03/03/2024 por Ada Lovelace</p>'],
    ['a line with her rank', '<h1>A lamp</h1><p>By Ada Lovelace, counsel to the keeper of the lamps</p>'],
    [
      'a box whose styles part her from the day',
      '<div class="dateAndAuthor"><span>Mar 3, 2024</span><span>Ada Lovelace</span></div><h1>A lamp</h1>',
    ],
    ['a link to her page', '<h1>A lamp</h1><p>Text.</p><a href="/blog/author/ada/">Ada Lovelace</a>'],
    ['a link to her page in French', '<h1>Une lampe</h1><a href="/auteurs/ada">Ada Lovelace</a>'],
    ['a link to her page in Polish', '<h1>Lampa</h1><a href="/autorzy/ada">Ada Lovelace</a>'],
    [
      'what is labelled for those who share it',
      '<meta name="twitter:label1" content="Escrito por"><meta name="twitter:data1" content="Ada Lovelace">',
    ],
    [
      'her name on the right below a text in Vietnamese',
      `<h1>Chiếc đèn</h1><article><p>${'Đèn tắt. '.repeat(20)}</p><p>${'Đèn sáng. '.repeat(20)}</p><p data-lisible-right><b>Ada Lovelace</b></p></article>`,
    ],
    [
      'her name on the right below a text in Polish',
      `<h1>Lampa</h1><article><p>${'Zgasła. '.repeat(20)}</p><p>${'Świeci. '.repeat(20)}</p><p data-lisible-right>Ada Lovelace</p></article>`,
    ],
    ['a line in Polish', '<h1>Lampa</h1><p>Autor: Ada Lovelace</p>'],
  ])('are found in %s', (_, html) => expect(byline(`${isArticle}${html}`)).toBe('Ada Lovelace'));

  it.each([
    ['a comment', '<div class="comment"><span class="author">Ada Lovelace</span></div>'],
    ['a related article', '<div class="related-posts"><span class="author">Ada Lovelace</span></div>'],
    ['a quote', '<div class="testimonial"><span class="author">Ada Lovelace</span></div>'],
    [
      'a review by its type',
      '<div itemscope itemtype="https://schema.org/Review"><span itemprop="author">Ada Lovelace</span></div>',
    ],
    ['a link to the page of another', '<nav><a href="/author/ada">Ada Lovelace</a></nav>'],
    ['a link to all that authors wrote', '<a href="/authors/">Ada Lovelace</a>'],
    ['a line that counts comments', '<p>By</p><p>No Comments</p>'],
    [
      'a label of another kind',
      '<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="Ten Minutes">',
    ],
    [
      'a line on the right between paragraphs',
      `<article><p>${'Text. '.repeat(30)}</p><p data-lisible-right>Ada Lovelace</p><p>${'Text. '.repeat(30)}</p></article>`,
    ],
    [
      'a line on the right in a script without capitals',
      `<article><p>${'النص. '.repeat(30)}</p><p>${'النص. '.repeat(30)}</p><p data-lisible-right>اقرأ المزيد</p></article>`,
    ],
    [
      'a line on the right of a page without text',
      '<article><p>Text.</p><p data-lisible-right>Ada Lovelace</p></article>',
    ],
    [
      'a bold line below the text, which may be a heading',
      `<article><p>${'Text. '.repeat(30)}</p><p>${'Text. '.repeat(30)}</p><p><b>Related Articles</b></p></article>`,
    ],
    ['a link with a similar name', '<a class="authorized-dealer">Authorized Dealer</a>'],
  ])('are not found in %s', (_, html) => expect(byline(`${isArticle}<h1>A lamp</h1>${html}`)).toBe(''));

  it('of a list are those of other pages', () => {
    const teasers = ['Ada Lovelace', 'Charles Babbage', 'Mary Somerville'].map(
      (name) => `<div><h2>On lamps</h2><span class="author">${name}</span></div>`,
    );
    expect(byline(`<title>Lamps</title><h1>Lamps</h1>${teasers.join('')}`)).toBe('');
  });

  it('of what is no article are not those whom it only links', () => {
    const link = '<a href="/author/ada">Ada Lovelace</a>';
    const text = `<p>${'Text. '.repeat(60)}</p>`;
    expect(byline(`<title>Lamps</title><h1>Lamps</h1>${text}${link}`)).toBe('');
    expect(byline(`<title>Lamps</title><h1>Lamps</h1>${link}${text}`)).toBe('Ada Lovelace');
  });

  it('give a full name that is shown instead of a login in the data', () => {
    const html = `${isArticle}<meta name="author" content="AdaL"><h1>A lamp</h1><p>By Ada Lovelace</p>`;
    expect(byline(html)).toBe('Ada Lovelace');
    expect(byline(html.replace('AdaL', 'Ada'))).toBe('Ada');
  });

  it('are read with the signs of HTML', () => {
    expect(byline(ld({ '@type': 'Article', author: { name: 'Ada &amp; Charles' } }))).toBe('Ada & Charles');
  });

  it('are an organization only of an article, where nobody else is named', () => {
    const author = { '@type': 'Organization', name: 'Lamp Society' };
    expect(byline(ld({ '@type': 'BlogPosting', author }))).toBe('Lamp Society');
    expect(byline(ld({ '@type': 'TechArticle', author }))).toBe('');
    expect(
      byline(`${ld({ '@type': 'BlogPosting', author })}<title>A</title><h1>A</h1><p>By Ada Lovelace</p>`),
    ).toBe('Ada Lovelace');
  });

  it('of a product are none', () => {
    expect(
      byline('<meta property="og:type" content="product"><meta name="author" content="Ada Lovelace">'),
    ).toBe('');
  });
});

describe('who began a thread', () => {
  const poster = (html: string): string => readMetadata(html, 'https://forum.example/t/lamps/1').poster;

  it('is named by the data', () => {
    const question = { '@type': 'Question', author: { '@type': 'Person', name: 'ada7' } };
    expect(poster(ld({ '@type': 'QAPage', mainEntity: question }))).toBe('ada7');
  });

  it('is marked in the first post, not in a comment or an answer', () => {
    const html = `<div itemprop="comment"><span itemprop="author">charles</span></div>
      <div itemscope itemtype="https://schema.org/Answer"><span itemprop="author">mary</span></div>
      <div itemprop="author"><a href="/users/1">ada7</a> 1,204 gold badges</div>`;
    expect(poster(html)).toBe('ada7');
  });

  it('is not named for a page that is no thread', () => {
    expect(readMetadata('<div itemprop="author">ada7</div>').poster).toBe('');
  });
});

describe('a byline where there is no heading', () => {
  it('follows the line that says the title', () => {
    const title = 'Il mulino torna a girare';
    expect(
      byline(`<title>${title}</title><div><b>${title}</b></div><div>di Ornella Fabbri<br>Testo.</div>`),
    ).toBe('Ornella Fabbri');
  });

  it('is not the head of a column', () => {
    const posts = '<table><tr><th>Autor</th><th>Wiadomość</th></tr><tr><td>Tekst.</td></tr></table>';
    expect(byline(`<title>Jak giąć listwy</title><h1>Jak giąć listwy</h1><div>${posts}</div>`)).toBe('');
  });
});
