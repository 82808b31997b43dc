import { describe, expect, it } from 'vitest';
import { bylineNames } from '../../../src/article/bylines';
import { dateIn } from '../../../src/article/extract/dates';
import { readMetadata as read } from './read-metadata';

describe('dates in words', () => {
  it.each([
    ['Published on March 3, 2024 at 9 am', '2024-03-03'],
    ['3rd March 2024', '2024-03-03'],
    ['Publié le 3 mars 2024 à 9 h', '2024-03-03'],
    ['3. März 2024', '2024-03-03'],
    ['3 de marzo de 2024', '2024-03-03'],
    ['3 marzo 2024', '2024-03-03'],
    ['3 de março de 2024', '2024-03-03'],
    ['3 maart 2024', '2024-03-03'],
    ['3 marca 2024', '2024-03-03'],
    ['3 марта 2024', '2024-03-03'],
    ['3 Μαρτίου 2024', '2024-03-03'],
    ['2024年03月18日 09:03', '2024-03-18'],
    ['2024年3月3日', '2024-03-03'],
    ['2024년 3월 3일', '2024-03-03'],
    ['3 مارس 2024', '2024-03-03'],
    ['3 במרץ 2024', '2024-03-03'],
    ['03.04.2024', '2024-04-03'],
    ['no day at all, 2024', ''],
    ['31 February 2024', ''],
  ])('%s', (text, date) => expect(dateIn(text)).toBe(date));

  it('reads days by the customs of the language', () => {
    expect(dateIn('3/4/2024', 'en-US')).toBe('2024-03-04');
    expect(dateIn('3/4/2024', 'en-GB')).toBe('2024-04-03');
    expect(dateIn('3/4/2024', 'fr')).toBe('2024-04-03');
  });
});

describe('names in bylines', () => {
  it.each([
    ['By Ada Lovelace', 'Ada Lovelace'],
    ['Par Ada Lovelace, publié le 3 mars 2024', 'Ada Lovelace'],
    ['Von Ada Lovelace | 3. März 2024', 'Ada Lovelace'],
    ['Por Ada Lovelace y Charles Babbage', 'Ada Lovelace y Charles Babbage'],
    ['Di Ada Lovelace', 'Ada Lovelace'],
    ['Door Ada Lovelace', 'Ada Lovelace'],
    ['Autor: Ada Lovelace', 'Ada Lovelace'],
    ['Автор: Ада Лавлейс', 'Ада Лавлейс'],
    ['Από Άντα Λάβλεϊς', 'Άντα Λάβλεϊς'],
    ['作者：王小明', '王小明'],
    ['记者：王小明', '王小明'],
    ['文／王小明', '王小明'],
    ['김민수 기자', '김민수'],
    ['بقلم: آدا لوفلايس', 'آدا لوفلايس'],
    ['de Smaranda Olteanu', 'Smaranda Olteanu'],
    ['De la Cruz, Ana', 'De la Cruz, Ana'],
    ['Tác giả: Minh Triều', 'Minh Triều'],
    ['Αναρτήθηκε από Μαργαρίτα Σ.', 'Μαργαρίτα Σ.'],
    ['By Ada L.', 'Ada L.'],
    ['By J. R. R. Tolkien.', 'J. R. R. Tolkien'],
    ['By John Smith Jr.', 'John Smith Jr.'],
    ['Publicado por Ada Lovelace', 'Ada Lovelace'],
    ['Geplaatst door Ada Lovelace', 'Ada Lovelace'],
    ['撰稿：王小明', '王小明'],
    ['إعداد: آدا لوفلايس', 'آدا لوفلايس'],
    ['Written by', ''],
    ['The Author', ''],
    ['© 2024 The Daily', ''],
  ])('%s', (text, names) => expect(bylineNames(text)).toBe(names));
});

describe('metadata', () => {
  it('takes the heading that readers see for the title', () => {
    const { title } = read(
      '<title>A lamp that goes out | The Daily</title><h1>The Daily</h1><h1>A lamp that goes out, at last</h1>',
    );
    expect(title).toBe('A lamp that goes out, at last');
  });

  it('takes the data of a page without a heading, and reads their signs', () => {
    const { title } = read('<meta property="og:title" content="Lamps &amp;amp; candles"><h2>Other</h2>');
    expect(title).toBe('Lamps & candles');
  });

  it('finds author and date in the lines under the heading', () => {
    const page =
      '<title>A lamp</title><h1>A lamp</h1><div>By <a href="/ada">Ada Lovelace</a></div><div>March 3, 2024</div>';
    expect(read(page)).toMatchObject({ byline: 'Ada Lovelace', date: '2024-03-03' });
  });

  it('does not take a sentence for a name', () => {
    expect(
      read('<title>A lamp</title><h1>A lamp</h1><p>By the time it went out, it was late.</p>').byline,
    ).toBe('');
  });

  it('joins an author that the data name elsewhere', () => {
    const data = {
      '@graph': [
        { '@type': 'BlogPosting', headline: 'A lamp', author: { '@id': '#ada' } },
        { '@type': 'Person', '@id': '#ada', name: 'Ada Lovelace' },
      ],
    };
    expect(read(`<script type="application/ld+json">${JSON.stringify(data)}</script>`).byline).toBe(
      'Ada Lovelace',
    );
  });

  it('takes the site for the author of an article that it signs, and of no other page', () => {
    const site = '<meta property="og:site_name" content="The Daily"><meta name="author" content="The Daily">';
    expect(read(`<meta property="og:type" content="article">${site}`).byline).toBe('The Daily');
    expect(read(site).byline).toBe('');
  });

  it.each([
    ['https://www.daily.example/', 'daily.example'],
    ['Daily: lamps', 'Daily: lamps'],
  ])('calls a site by its name, of an address the host: %s', (given, expected) => {
    expect(read(`<meta property="og:site_name" content="${given}">`).siteName).toBe(expected);
  });

  it.each([
    ['The lamp that went out | Daily', 'Daily'],
    ['Daily – The lamp that went out', 'Daily'],
    ['The lamp that went out | Lamps | Daily', 'Daily'],
    ['Daily | Lamps | The lamp that went out', 'Daily'],
    ['Daily | Lamps', 'Daily | Lamps'],
    ['The lamp that went out', 'The lamp that went out'],
  ])('leaves the title out of the name of the site: %s', (given, expected) => {
    const page = `<title>The lamp that went out</title><meta property="og:site_name" content="${given}"><h1>The lamp that went out</h1>`;
    expect(read(page)).toMatchObject({ siteName: expected, title: 'The lamp that went out' });
  });

  it.each([
    ['Red Lamps - All about light and oil', 'Red Lamps'],
    ['All about light and oil | RedLamps', 'RedLamps'],
    ['Red Lamps | The University', 'Red Lamps | The University'],
    ['Lamps of Ada - All about light and oil', 'Lamps of Ada - All about light and oil'],
  ])('leaves what a site is about out of its name, where its address has that: %s', (given, expected) => {
    const page = `<meta property="og:site_name" content="${given}">`;
    expect(read(page, 'https://www.red-lamps.example/oil').siteName).toBe(expected);
  });

  it('reads all authors of a paper, the given name first', () => {
    const page =
      '<meta name="citation_author" content="Lovelace, Ada"><meta name="citation_author" content="Babbage, Charles">';
    expect(read(page).byline).toBe('Ada Lovelace, Charles Babbage');
  });
});

describe('signs of HTML in a title', () => {
  it.each([
    ['Lamps &#38; masts', 'Lamps & masts'],
    ['Lamps &#x26; masts', 'Lamps & masts'],
    ['Lamps &apos;n&apos; &lt;masts&gt;', "Lamps 'n' <masts>"],
    ['Lamps &constructor; masts', 'Lamps &constructor; masts'],
    ['Lamps &#1114112; masts', 'Lamps \uFFFD masts'],
    ['Lamps &#xffffffff; masts', 'Lamps \uFFFD masts'],
  ])('%s', (written, title) => {
    expect(read(`<meta property="og:title" content="${written.replaceAll('&', '&amp;')}">`).title).toBe(
      title,
    );
  });
});
