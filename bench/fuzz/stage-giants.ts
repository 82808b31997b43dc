import { article, type Giant, paragraph, repeated } from './giant';

const words =
  'share related comments sidebar footer header nav banner cookie consent popup modal login tags byline';
const names = `${words} avatar hidden sr-only skip-link btn sort language recommended newsletter advert author-box`;

/** Pages of absurd size, each made against one stage of the work. */
export const stageGiants: readonly Giant[] = [
  {
    name: 'boxes that are called all that rules look for, around 50,000 elements',
    make: () => article(`${`<div class="${names}">`.repeat(95)}${'<i></i>'.repeat(50_000)}`),
  },
  {
    name: '25,000 elements of all names that rules look for',
    make: () => article(`<div class="${names}">A line of text</div>`.repeat(25_000)),
  },
  {
    name: '20,000 classes of 2,000 characters',
    make: () => article(repeated(20_000, (at) => `<p class="${`a${at}-b `.repeat(250)}">A line.</p>`)),
  },
  {
    name: '2,500 classes of 20,000 characters',
    make: () => article(repeated(2_500, (at) => `<p class="${`a${at}-b `.repeat(2_500)}">A line.</p>`)),
  },
  {
    name: '2,500 srcsets of 20,000 characters',
    make: () =>
      article(repeated(2_500, (at) => `<img src="${at}.jpg" srcset="${`${at} 1x,`.repeat(2_500)}">`)),
  },
  {
    name: '16,000 images with 16 sizes each',
    make: () =>
      article(
        repeated(
          16_000,
          (at) => `<img src="${at}.jpg" srcset="${repeated(16, (w) => `${at}-${w} ${w}w,`)}">`,
        ),
      ),
  },
  {
    name: '40,000 sources with 16 sizes each',
    make: () =>
      article(
        `<picture>${repeated(40_000, (at) => `<source srcset="${repeated(16, (w) => `${at}-${w} ${w}w,`)}">`)}<img src="a.jpg"></picture>`,
      ),
  },
  {
    name: '12 addresses of 4 MB',
    make: () => article(`<img src="${'-blank'.repeat(650_000)}">`.repeat(12)),
  },
  {
    name: '12 pictures of 4 MB within their addresses',
    make: () => article(`<img src="data:image/png;base64,${'A'.repeat(3_900_000)}">`.repeat(12)),
  },
  {
    name: '200,000 attributes of an image',
    make: () => article(`<img src="data:," ${repeated(200_000, (at) => `data-z${at}="a"`)}>`),
  },
  {
    name: '16,000 images with late addresses of 2,000 characters',
    make: () => article(`<img src="data:," data-a="${'.jpg?'.repeat(399)}">`.repeat(16_000)),
  },
  {
    name: '16,000 times the same image in one line',
    make: () => article(`<p>${'<img src="a.jpg" width="600">'.repeat(16_000)}`),
  },
  {
    name: 'data of a million lists in each other',
    make: () => `<script type="application/ld+json">${'['.repeat(1_000_000)}</script>${article('')}`,
  },
  {
    name: '25 times 2 MB of data',
    make: () =>
      `<script type="application/ld+json">[${'{"@type":"Article","author":{"@id":"a"},"image":["b"]},'.repeat(35_000)}{}]</script>`.repeat(
        25,
      ) + article(''),
  },
  {
    name: 'data with 100,000 authors and pictures',
    make: () =>
      `<script type="application/ld+json">{"@type":"Article","author":[${'{"name":"Ada Lovelace"},'.repeat(50_000)}{}],"image":[${'"https://a.example/a.jpg",'.repeat(50_000)}""]}</script>${article('')}`,
  },
  {
    name: '4 MB of white space in a line of 10,000 authors',
    make: () => article(`<p>${'<b rel="author"></b>'.repeat(10_000)}${' '.repeat(4_000_000)}</p>`),
  },
  {
    name: '4 MB of a formula’s source in a line of 10,000 authors',
    make: () =>
      article(
        `<p>${'<b rel="author"></b>'.repeat(10_000)}<math><annotation>${'x '.repeat(2_000_000)}</annotation></math></p>`,
      ),
  },
  {
    name: '4 MB of control characters in a line of 10,000 labels',
    make: () => article(`<div>${'<span>Print</span>'.repeat(10_000)}${'\u0001'.repeat(4_000_000)}</div>`),
  },
  {
    name: '10,000 closed answers',
    make: () =>
      article(
        repeated(
          10_000,
          (at) =>
            `<h3 aria-controls="a${at}">Lamp ${at}</h3><div id="a${at}" hidden>It is lit at night, and out by day.</div>`,
        ),
      ),
  },
  {
    name: '5,000 details',
    make: () => article(`<details><summary>A lamp</summary>${paragraph}</details>`.repeat(5_000)),
  },
  {
    name: '8,000 posts',
    make: () =>
      `<title>The lighthouse</title><meta name="generator" content="phpBB"><h1>The lighthouse</h1>${repeated(
        8_000,
        (at) =>
          `<div class="post"><b class="author">Ada${at}</b> <time>3 March 2024</time>${paragraph.slice(0, 200)}</p></div>`,
      )}`,
  },
  {
    name: 'posts in posts',
    make: () =>
      `<title>The lighthouse</title><meta name="generator" content="phpBB">${repeated(
        95,
        (at) =>
          `<div class="post comment reply answer message"><b class="author">Ada${at}</b> 3 March 2024${paragraph}`,
      )}${'<i></i>'.repeat(15_000)}`,
  },
  {
    name: 'a post of 40,000 dates',
    make: () =>
      `<title>The lighthouse</title><meta name="generator" content="phpBB">${`<div class="post">${paragraph}${'<b>3 March 2024, on which day it was lit for the first time by those who</b>'.repeat(20_000)}</div>`.repeat(2)}`,
  },
  {
    name: 'a post of 40,000 remarks and profiles',
    make: () =>
      `<title>The lighthouse</title><meta name="generator" content="phpBB">${`<div class="post">${paragraph}${'<a href="/user/1" class="comments">12345678901234567890123456789012345678901</a>'.repeat(20_000)}</div>`.repeat(2)}`,
  },
  {
    name: '25,000 lines of white space between breaks',
    make: () => article(`<div>a lamp<br><br>${' <!-- -->'.repeat(25_000)}</div>`),
  },
  {
    name: '20,000 links alone on their lines',
    make: () =>
      article(`<div>${repeated(20_000, (at) => `<a href="/${at}">Log in</a><br>`)}</div>${paragraph}`),
  },
  {
    name: '20,000 captions in one box',
    make: () =>
      article(
        `<div class="captions">${repeated(12_000, (at) => `<img src="${at}.jpg"><p class="caption">l-${at}</p>`)}</div>`,
      ),
  },
  {
    name: 'tables in tables around 10,000 cells',
    make: () =>
      article(
        `${'<table><tr><td>'.repeat(24)}<table>${'<tr><td>1</td><td>2</td></tr>'.repeat(5_000)}</table>`,
      ),
  },
  {
    name: 'code of 20,000 lines in boxes in each other',
    make: () => article(`<pre>${'<div>'.repeat(90)}${'x<br>'.repeat(20_000)}`),
  },
  { name: '20,000 formulas', make: () => article(`<p>${'<math><mi>x</mi></math> is '.repeat(16_000)}`) },
  {
    name: 'a formula of 40,000 parts',
    make: () => article(`<p><math>${'<mi>x</mi>'.repeat(25_000)}</math>`),
  },
  {
    name: '20,000 definitions',
    make: () => article(`<dl>${'<dt>Lamp</dt><dd>It is lit.</dd>'.repeat(12_000)}</dl>`),
  },
  { name: '40,000 items', make: () => article(`<ul>${'<li>A lamp that is lit</li>'.repeat(25_000)}</ul>`) },
  {
    name: '20,000 quotations of a line',
    make: () => article('<blockquote>A lamp that is lit at night</blockquote>'.repeat(25_000)),
  },
  {
    name: '10,000 headings that say the same',
    make: () => article('<h2>A lamp</h2><i></i><i></i>'.repeat(12_000)),
  },
  {
    name: '20,000 links to the page itself in one heading',
    make: () => article(`<h2>${'<a href="#lamp">lamp </a>'.repeat(20_000)}</h2>`),
  },
  {
    name: '200,000 words of one sentence each in another script',
    make: () => article('<p>Маяк стоит в порту с 1871 года. Он горит. </p>'.repeat(20_000)),
  },
  {
    name: 'a thousand key terms',
    make: () =>
      article(`<p>${repeated(60_000, (at) => `Lamp${at % 1_000} of Gwen${at % 977} is lit. `)}</p>`),
  },
  {
    name: '100,000 words with marks on them',
    make: () => article(`<p>${'a\u0301\u0302\u0303'.repeat(300_000)} `),
  },
  {
    name: '10,000 tables of one row',
    make: () => article('<table><tr><th>Year<td>1871</table>'.repeat(8_000)),
  },
  {
    name: 'a table of 200 columns with long words',
    make: () =>
      article(`<table>${`<tr>${`<td>${'lamp '.repeat(20)}</td>`.repeat(200)}</tr>`.repeat(100)}</table>`),
  },
  {
    name: 'nested emphasis',
    make: () => article(repeated(500, () => `<p>${'<b><i>'.repeat(45)}a lamp${'</i></b>'.repeat(45)}</p>`)),
  },
  {
    name: '1 MB of signs of Markdown',
    make: () => article(`<p>${'*_`[]()#+-.!|~<>\\'.repeat(60_000)}</p>`),
  },
  {
    name: '1 MB of backticks in code',
    make: () => article(`<pre>${'` `` '.repeat(200_000)}</pre><p>${'<code>`</code> '.repeat(10_000)}</p>`),
  },
];
