import { describe, expect, it } from 'vitest';
import { dateIn, datesInLine } from '../../../src/article/extract/dates';
import { readMetadata } from './read-metadata';

const head = '<title>A lamp</title>';
const ld = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('the days of a line', () => {
  it.each([
    ['en', 'Published March 3, 2024 · Updated April 5, 2024'],
    ['en', 'Last updated: April 5, 2024 | Posted on March 3, 2024'],
    ['fr', 'Publié le 3 mars 2024, mis à jour le 5 avril 2024'],
    ['de', 'Veröffentlicht am 3. März 2024 – Zuletzt aktualisiert am 5. April 2024'],
    ['es', 'Publicado el 3 de marzo de 2024. Actualizado el 5 de abril de 2024'],
    ['it', 'Pubblicato il 3 marzo 2024 – Aggiornato il 5 aprile 2024'],
    ['pt', 'Publicado em 3 de março de 2024, atualizado em 5 de abril de 2024'],
    ['nl', 'Gepubliceerd: 3 maart 2024, bijgewerkt: 5 april 2024'],
    ['pl', 'Opublikowano 3 marca 2024, aktualizacja: 5 kwietnia 2024'],
    ['ru', 'Опубликовано 3 марта 2024, обновлено 5 апреля 2024'],
    ['el', 'Δημοσίευση 3 Μαρτίου 2024, ενημέρωση 5 Απριλίου 2024'],
    ['zh', '发布于 2024年3月3日 更新于 2024年4月5日'],
    ['ja', '公開日 2024年3月3日 更新日 2024年4月5日'],
    ['ko', '입력 2024.03.03 수정 2024.04.05'],
    ['ar', 'نشر في 3 مارس 2024 تحديث 5 أبريل 2024'],
  ])('%s: %s', (lang, text) =>
    expect(datesInLine(text, lang)).toEqual({ date: '2024-03-03', updated: '2024-04-05' }),
  );

  it('are those of publication without a word', () => {
    expect(datesInLine('March 3, 2024', 'en')).toEqual({ date: '2024-03-03', updated: '' });
  });

  it('are read as papers cite them', () => expect(dateIn('2024 Jun 30', 'en')).toBe('2024-06-30'));
});

describe('the dates of a page', () => {
  it.each([
    [
      'a name of a program',
      '<meta name="w-published-date" content="2024-03-03T06:03:43Z">',
      '2024-03-03T06:03:43Z',
    ],
    [
      'Open Graph without its prefix',
      '<meta property="og:published_time" content="2024-03-03">',
      '2024-03-03',
    ],
    ['Dublin Core', '<meta name="DC.date.issued" content="2024-03-03">', '2024-03-03'],
    [
      'a name of two properties',
      '<meta itemprop="dateCreated datePublished" content="2024-03-03">',
      '2024-03-03',
    ],
    ['the line above the heading', `${head}<p>3 mars 2024</p><h1>A lamp</h1>`, '2024-03-03'],
    [
      'a box called after dates',
      `${head}<h1>A lamp</h1><p>${'Text. '.repeat(60)}</p><div class="post-date">March 3, 2024</div>`,
      '2024-03-03',
    ],
    [
      'the beginning of a box called after them',
      `${head}<h1>A lamp</h1><p>${'Text. '.repeat(60)}</p><div class="date-section"><span>3 Marzo 2024</span><div>${'Lampade. '.repeat(20)}</div></div>`,
      '2024-03-03',
    ],
    [
      'a box called after publication',
      `${head}<h1>A lamp</h1><p>${'Text. '.repeat(60)}</p><span class="Author_publicationTime">2024-03-03T08:10+02:00</span>`,
      '2024-03-03',
    ],
    [
      'the first mark of either kind',
      '<p><time itemprop="dateCreated" datetime="2024-03-03"></time><span itemprop="datePublished">2024-04-05</span></p>',
      '2024-03-03',
    ],
  ])('are read from %s', (_, html, date) => expect(readMetadata(html).date).toBe(date));

  it.each([
    ['https://daily.example/2024/03/03/lamp', '2024-03-03'],
    ['https://daily.example/posts/2024-03-03-lamp', '2024-03-03'],
    ['https://daily.example/2024/43/03/lamp', ''],
    ['https://daily.example/world/2024/mar/03/lamp', '2024-03-03'],
    ['https://daily.example/blog/2024/march/03/lamp/', '2024-03-03'],
    ['https://daily.example/2024/lamp/03/', ''],
  ])('are read from the address %s', (url, date) => expect(readMetadata(head, url).date).toBe(date));

  it('are read from the address, before days whose order is not sure', () => {
    const shown = `${head}<h1>A lamp</h1><p>03/10/2024</p>`;
    expect(readMetadata(shown, 'https://daily.example/2024/march/10/lamp').date).toBe('2024-03-10');
    expect(readMetadata(shown, 'https://daily.example/v2024-3-4-released').date).toBe('2024-10-03');
  });

  it('are those of the place where the page was written', () => {
    const marked = (moment: string): string =>
      readMetadata(
        `<meta property="article:published_time" content="${moment}">`,
        'https://daily.example/2024/03/03/lamp',
      ).date;
    expect(marked('2024-03-04T02:41:41+00:00')).toBe('2024-03-03');
    expect(marked('2024-03-02T23:30:00Z')).toBe('2024-03-03');
    expect(marked('2024-03-04T02:41:41+02:00')).toBe('2024-03-04T02:41:41+02:00');
    expect(marked('2024-03-09T02:41:41Z')).toBe('2024-03-09T02:41:41Z');
  });

  it('are read from the first time that is no change', () => {
    const html = `${head}<h1>A lamp</h1><p>Updated <time datetime="2024-04-05">April 5, 2024</time></p><p>4.2<time datetime="2024-03-03">3 March 2024</time></p>`;
    expect(readMetadata(html)).toMatchObject({ date: '2024-03-03', updated: '2024-04-05' });
  });

  it('are not those of other articles', () => {
    const html = `${head}<h1>A lamp</h1><p>${'Text. '.repeat(60)}</p><div class="related"><time datetime="2024-03-03">3 March</time></div>`;
    expect(readMetadata(html).date).toBe('');
  });

  it('tell a change on another day', () => {
    const article = { '@type': 'Article', datePublished: '2024-03-03', dateModified: '2024-04-05' };
    expect(readMetadata(ld(article))).toMatchObject({ date: '2024-03-03', updated: '2024-04-05' });
    expect(readMetadata(ld({ ...article, dateModified: '2024-03-03' })).updated).toBe('');
  });

  it('take the change where the page tells only that', () => {
    const html = '<meta property="article:modified_time" content="2024-04-05">';
    expect(readMetadata(html)).toMatchObject({ date: '2024-04-05', updated: '' });
  });

  it('trust what readers see where the data are younger, by more than the difference of places', () => {
    const shown = `${head}<h1>A lamp</h1><p>March 3, 2024</p>`;
    const marked = (day: string): string => `<meta property="article:published_time" content="${day}">`;
    expect(readMetadata(marked('2024-06-01') + shown).date).toBe('2024-03-03');
    expect(readMetadata(marked('2024-03-04T01:00:00Z') + shown).date).toBe('2024-03-04T01:00:00Z');
    expect(readMetadata(marked('2024-02-01') + shown).date).toBe('2024-02-01');
  });
});

it('the day of a thread is not that on which a member joined', () => {
  const html = `${head}<meta property="article:published_time" content="2024-03-03"><h1>A lamp</h1><p>Joined March 3, 2011</p>`;
  expect(readMetadata(html, 'https://forum.example/threads/lamp.1/').date).toBe('2024-03-03');
});
