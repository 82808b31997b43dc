import { describe, expect, it } from 'vitest';
import { readMetadata } from './read-metadata';

const isArticle = '<meta property="og:type" content="article">';
const site = '<meta property="og:site_name" content="The Daily">';

describe('the title', () => {
  it.each([
    [
      'a heading that is a part of the title',
      '<title>The lamp — The Daily</title><h1>The lamp</h1>',
      'The lamp',
    ],
    ['a heading in another script', '<title>Η λάμπα - Η Καθημερινή</title><h1>Η λάμπα</h1>', 'Η λάμπα'],
    ['a heading in a script without spaces', '<title>台灯｜日报</title><h1>台灯</h1>', '台灯'],
    ['a heading of several parts', '<title>Git - Lamps | Book</title><h1>Git - Lamps</h1>', 'Git - Lamps'],
    [
      'a heading with a link to itself',
      '<title>Lamps — Docs 1.2</title><h1>Lamps<a href="#lamps">¶</a></h1>',
      'Lamps',
    ],
    [
      'a heading with icons of a font of its page',
      '<title>All about oil</title><h1>\uE001 All about lamp oil <a href="#lamps">\uF0C1</a></h1>',
      'All about lamp oil',
    ],
    [
      'a heading without the subject before it',
      `${isArticle}<title>Lamps | Daily</title><h1><span class="roofline">Lamps</span> Lamps to make yourself</h1>`,
      'Lamps to make yourself',
    ],
    [
      'a heading with hyphens that do not show',
      '<title>Beleuchtungsplan | Rathaus</title><h1>Beleuch\u00ADtungs\u00ADplan</h1>',
      'Beleuchtungsplan',
    ],
    [
      'the line of a heading that is the title',
      '<title>The lamp | The Daily</title><h1>The lamp<div>How it came to go out</div></h1>',
      'The lamp',
    ],
    [
      'a heading in capitals, as the title writes it',
      '<title>The red lamp | Daily</title><h1>THE RED LAMP</h1>',
      'The red lamp',
    ],
    ['a heading after a colon', '<title>La lettre n° 48 : la lampe</title><h1>La lampe</h1>', 'La lampe'],
    [
      'a heading without the section behind it',
      '<title>The night of the lamps | Opinion</title><h1>How the lamps went out | Opinion</h1>',
      'How the lamps went out',
    ],
    [
      'a heading without the number of things that it lists',
      '<title>Lampen für alle Räume | Laden</title><h1>Lampen für alle Räume <span>(158 Artikel)</span></h1>',
      'Lampen für alle Räume',
    ],
    [
      'a heading with its year',
      '<title>Lamps (2025 items)</title><h1>Lamps (2025 items)</h1>',
      'Lamps (2025 items)',
    ],
    [
      'its own title where the data have what the site says of itself on all pages',
      '<meta property="og:title" content="Build light better, together"><title>Trending lamps today · Daily</title>',
      'Trending lamps today',
    ],
    [
      'a heading below that of the book',
      '<title>What is a lamp? - The Book of Lamps</title><h1>The Book of Lamps</h1><h2>What is a lamp?</h2>',
      'What is a lamp?',
    ],
    [
      'no heading that is the name of the weblog, as the data tell',
      '<meta property="og:title" content="A small red lamp"><title>Ada’s Blog: A small red lamp</title><h1>Ada’s Blog</h1>',
      'A small red lamp',
    ],
    [
      'the heading where the data name the site alone',
      `${site}<meta property="og:title" content="The Daily"><title>The lamp | The Daily</title><h1>The lamp</h1>`,
      'The lamp',
    ],
    [
      'the heading of an article that is worded in another way',
      `${isArticle}<title>Why lamps go out | The Daily</title><h1>The night the lamps were out</h1>`,
      'The night the lamps were out',
    ],
    [
      'the title of another page rather than its slogan',
      '<title>Lamp rental | Acme</title><h1>We bring light into your life</h1>',
      'Lamp rental',
    ],
    ['the title without a known site', `${site}<title>Lamps: a guide - The Daily</title>`, 'Lamps: a guide'],
    [
      'the title without the site of the address',
      '<title>Lampes et bougies - Daily</title>',
      'Lampes et bougies',
    ],
    [
      'the title up to a bar',
      '<title>Lamps and masts | Light | Shop of all things</title>',
      'Lamps and masts',
    ],
    [
      'the title without a short last part',
      '<title>The lamps of the old town – Example Org</title>',
      'The lamps of the old town',
    ],
    ['a title of one part', '<title>Lamps of the well-known north</title>', 'Lamps of the well-known north'],
    [
      'a heading without the label of its thread',
      '<title>News - The red lamp | Forum</title><h1><span class="label">News</span>The red lamp</h1>',
      'The red lamp',
    ],
    [
      'the line that says it, where there are no headings',
      '<title>Forum :: Zobacz temat - Jak giąć listwy?</title><div><a>Forum</a></div><div><b>Jak giąć listwy?</b></div>',
      'Jak giąć listwy?',
    ],
    [
      'no name of the site that its first page is called by',
      '<title>Lamps - Overview | Society of the Old Lamps</title><div><a href="/">Society of the Old Lamps</a></div>',
      'Lamps - Overview',
    ],
    [
      'without the name of its site, where a line says both',
      '<title>The old red lamp | Lamps</title><div>The old red lamp | Lamps</div>',
      'The old red lamp',
    ],
    [
      'a heading without the day before it',
      `${isArticle}<title>The red lamp | Forum</title><h1><time>3 mars 2024</time> The red lamp</h1>`,
      'The red lamp',
    ],
    [
      'a heading without the word before it',
      `${isArticle}<title>The old red lamp</title><h1>Thread: The old red lamp</h1>`,
      'The old red lamp',
    ],
    [
      'a heading that is the last part of one title only',
      '<meta property="og:title" content="Red | Dark lamp oil"><title>Red | Dark lamp oil – Lamps</title><h1>Dark lamp oil</h1>',
      'Dark lamp oil',
    ],
    [
      'the main heading rather than a part of the title that one below it says',
      '<title>What is a lamp - a guided introduction | Daily</title><h1>A guided introduction to the lamp</h1><h2>What is a lamp</h2>',
      'A guided introduction to the lamp',
    ],
    [
      'a heading without the words before it that only screen readers say',
      '<title>Lampen online kaufen bei Daily</title><h1><span class="visually-hidden">Kollektion: </span>Lampen</h1>',
      'Lampen',
    ],
    [
      'a heading without its buttons',
      '<title>Список ламп в справочнике</title><h1>Список ламп <button>Скопировать</button></h1>',
      'Список ламп',
    ],
    [
      'a heading with a button that the title has too',
      '<title>Lampe, blanche, 30x57 cm | Daily</title><h1>Lampe, blanche, <button>30x57 cm</button></h1>',
      'Lampe, blanche, 30x57 cm',
    ],
    [
      'what is read out of a heading that moves its letters',
      '<title>Lamp - light for the whole town</title><h1><span aria-hidden="true"><b>Light</b><b>for the</b><b>town</b></span><span class="sr-only">Light for the town</span></h1>',
      'Light for the town',
    ],
    [
      'the heading that says the beginning of another',
      '<title>Jak zgasić starą lampę | Porady | Dziennik</title><h1>Jak zgasić starą lampę | Porady | Dziennik</h1><h2>Jak zgasić starą lampę</h2>',
      'Jak zgasić starą lampę',
    ],
    [
      'no heading of a word that says a section of its title',
      '<title>Lamps - how to put out the red one</title><h2>Lamps</h2><h2>Oil</h2>',
      'Lamps - how to put out the red one',
    ],
    [
      'no word of the title that one of many headings says',
      '<title>How lamps, masts and candles of the north went out</title><h1>Candles</h1><h1>Oil</h1><h1>Light</h1>',
      'How lamps, masts and candles of the north went out',
    ],
  ])('is %s', (_, html, title) => expect(readMetadata(html).title).toBe(title));

  it.each([
    [
      'the heading that the address was made from',
      'https://daily.example/blog/why-lamps-go-out-at-night.html',
      '<title>Seven reasons for darkness | The Daily</title><h1>Why lamps go out at night</h1>',
      'Why lamps go out at night',
    ],
    [
      'the title that the address was made from, on a page that is no article',
      'https://daily.example/red-oil-lamps/',
      '<title>Red oil lamps for ships | The Daily</title><h1>Lamps for our ships, lamps for you</h1>',
      'Red oil lamps for ships',
    ],
    [
      'the heading of an address without accents',
      'https://daily.example/1234-lete-a-la-lumiere',
      '<title>Nos conseils de saison | Le Quotidien</title><h1>L’été à la lumière</h1>',
      'L’été à la lumière',
    ],
    [
      'the heading of an address in another script',
      `https://daily.example/${encodeURIComponent('почему-гаснут-лампы')}`,
      '<title>Семь причин темноты | Газета</title><h1>Почему гаснут лампы</h1>',
      'Почему гаснут лампы',
    ],
    [
      'the title of an address that is only a number',
      'https://daily.example/2024/4711',
      '<title>Seven reasons for darkness | The Daily</title><h1>We bring light</h1>',
      'Seven reasons for darkness',
    ],
    [
      'no heading that is the name within the address',
      'https://bbs.redlamps.example/viewtopic?id=1',
      '<title>Which oil for old ones / Talk / Red Lamps Forums</title><h1>Red Lamps</h1>',
      'Which oil for old ones',
    ],
    [
      'the heading below of a site that its address names',
      'https://forum.nation.example/viewtopic?t=1',
      '<title>Nation • View topic - The red lamp is back</title><h2>The red lamp is back</h2>',
      'The red lamp is back',
    ],
  ])('is %s', (_, url, html, title) => expect(readMetadata(html, url).title).toBe(title));
});
