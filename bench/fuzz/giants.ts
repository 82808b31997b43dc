import { article, type Giant, opening, paragraph, sentence } from './giant';
import { liveGiants } from './live-giants';
import { stageGiants } from './stage-giants';

const nested = (tag: string, depth: number): string =>
  `${`<${tag}>`.repeat(depth)}${paragraph}${`</${tag}>`.repeat(depth)}`;

const nest =
  (depth: number) =>
  (page: Document): void => {
    const paragraphs = [...page.querySelectorAll('p')];
    for (let level = 0, into: Element = page.body; level < depth; level++) {
      const box = page.createElement('div');
      into.append(box);
      into = box;
      if (level === depth - 1) into.append(...paragraphs);
    }
  };

/** A shadow root whose only slot holds all that its host does. */
const slotAll = (page: Document): void => {
  const root = page.body.attachShadow({ mode: 'open' });
  root.append(page.createElement('slot'));
};

export const giants: readonly Giant[] = [
  ...stageGiants,
  ...liveGiants,
  {
    name: '50 MB of text in paragraphs',
    make: () => article(paragraph.repeat(50_000_000 / paragraph.length)),
  },
  {
    name: '50 MB of text in one paragraph',
    make: () => article(`<p>${sentence.repeat(50_000_000 / sentence.length)}`),
  },
  { name: '200,000 nodes', make: () => article('<p>A line of text.</p>'.repeat(100_000)) },
  { name: '1,000,000 nodes', make: () => article('<p>A line of text.</p>'.repeat(500_000)) },
  { name: '1,000,000 empty elements', make: () => article('<i></i>'.repeat(1_000_000)) },
  {
    name: '1,000,000 empty elements in 95 boxes',
    make: () => article(`${'<div>'.repeat(95)}${'<i></i>'.repeat(1_000_000)}`),
  },
  { name: 'nesting of 5,000', make: () => article(''), grow: nest(5_000) },
  { name: 'nesting of 50,000', make: () => article(''), grow: nest(50_000) },
  { name: 'nesting of 2,000 in markup', make: () => article(nested('div', 2_000)) },
  { name: 'nesting of 5,000 spans', make: () => article(`<p>${'<span>'.repeat(5_000)}${sentence}`) },
  { name: 'nesting of 5,000 around the article', make: () => `${'<div>'.repeat(5_000)}${article('')}` },
  {
    name: '5 MB of text without a comma in 20 boxes',
    make: () => article(`${'<div>'.repeat(20)}${`<p>${opening}. </p>`.repeat(5_000_000 / opening.length)}`),
  },
  {
    name: '5 MB of text in 240 boxes',
    make: () => article(`${'<div>'.repeat(240)}${paragraph.repeat(5_000_000 / paragraph.length)}`),
  },
  {
    name: '5 MB of text in 240 spans',
    make: () => article(`<p>${'<span>'.repeat(240)}${sentence.repeat(5_000_000 / sentence.length)}`),
  },
  { name: '500 lists in lists', make: () => article('<ul><li>'.repeat(500) + sentence) },
  { name: '100,000 links', make: () => article('<a href="/page?utm_source=x">a link</a> '.repeat(100_000)) },
  {
    name: '20,000 forms',
    make: () => article('<form><input name=parentNode><p>A line of text.</p></form>'.repeat(20_000)),
  },
  { name: '5,000 unclosed tags', make: () => article(`${'<b><p>'.repeat(2_500)}${sentence}`) },
  { name: '5,000 unclosed tables', make: () => article(`${'<table><tr><td>'.repeat(1_700)}${sentence}`) },
  {
    name: '10^7 characters without punctuation',
    make: () => article(`<p>${'a word after another '.repeat(500_000)}`),
  },
  { name: '10^7 characters without a space', make: () => article(`<p>${'x'.repeat(10_000_000)}`) },
  { name: '10^7 ideographs', make: () => article(`<p>${'灯台'.repeat(5_000_000)}`) },
  { name: '10^7 opening quotes', make: () => article(`<p>${'“'.repeat(10_000_000)}`) },
  { name: '10^6 full stops', make: () => article(`<p>${'a. '.repeat(1_000_000)}`) },
  { name: '10^6 spaces', make: () => article(`<p>${' '.repeat(1_000_000)}end<pre>${' '.repeat(1_000_000)}`) },
  {
    name: '20,000 attributes',
    make: () =>
      article(`<p ${Array.from({ length: 20_000 }, (_, at) => `data-a${at}=b`).join(' ')}>${sentence}`),
  },
  {
    name: 'an attribute of 10 MB',
    make: () =>
      article(
        `<img alt="${'x '.repeat(5_000_000)}" src=a.jpg><p class="${'share '.repeat(1_600_000)}">${sentence}`,
      ),
  },
  {
    name: 'a srcset of 10 MB',
    make: () => article(`<img src=a.jpg srcset="${'a.jpg 1x, '.repeat(1_000_000)}">`),
  },
  {
    name: '100,000 line breaks',
    make: () => article(`<div>${'text<br>'.repeat(50_000)}${'<br>'.repeat(50_000)}</div>`),
  },
  {
    name: '20,000 images',
    make: () =>
      article(
        Array.from(
          { length: 20_000 },
          (_, at) => `<figure><img src=${at}.jpg alt="a lamp"><figcaption>A lamp</figcaption></figure>`,
        ).join(''),
      ),
  },
  { name: '20,000 headings', make: () => article('<h2>Related</h2><p>A line of text.</p>'.repeat(20_000)) },
  {
    name: '20,000 noisy blocks',
    make: () =>
      article('<div class="share related newsletter comments">Share this with friends</div>'.repeat(20_000)),
  },
  {
    name: 'noisy blocks in noisy blocks',
    make: () => article('<div class="share related comments">Share this '.repeat(3_000)),
  },
  {
    name: 'a table of 100,000 cells',
    make: () => article(`<table>${`<tr>${'<td>1,234</td>'.repeat(100)}</tr>`.repeat(1_000)}</table>`),
  },
  {
    name: 'code of 100,000 lines',
    make: () => article(`<pre>${'<span class=line>let x = 1;</span>\n'.repeat(50_000)}</pre>`),
  },
  { name: '1,000 articles', make: () => `<!doctype html><title>All</title>${article('').repeat(1_000)}` },
  {
    name: 'structured data of 10 MB',
    make: () =>
      `<script type="application/ld+json">{"@graph":[${'{"@type":"Article","headline":"x"},'.repeat(280_000)}{}]}</script>${article('')}`,
  },
  {
    name: '20,000 meta elements',
    make: () => `${'<meta name=author content=x>'.repeat(20_000)}${article('')}`,
  },
  {
    name: 'a title of 1 MB',
    make: () => `<title>${'The lighthouse | '.repeat(60_000)}</title>${article('')}`,
  },
  {
    name: 'a byline of 1 MB',
    make: () => `<meta name=author content="${'by A, '.repeat(170_000)}">${article('')}`,
  },
  { name: '10^7 dots', make: () => article(`<p>${'.'.repeat(10_000_000)}`) },
  { name: '40,000 rows of dots', make: () => article(`<p>${'. '.repeat(50)}</p>`.repeat(40_000)) },
  { name: 'a sentence of 100,000 words', make: () => article(`<p>${'the Lamp of Gwen, '.repeat(25_000)}.`) },
  { name: '100,000 quotations', make: () => article(`<p>${'“A lamp is out,” she said. '.repeat(100_000)}`) },
  {
    name: '500 noscript elements in each other',
    make: () => article(`${'<noscript>'.repeat(500)}<img src=a.jpg>${paragraph.repeat(15_000)}`),
  },
  {
    name: '40,000 noscript elements',
    make: () =>
      article(
        '<noscript><img src=a.jpg>A picture that is seen without scripts alone</noscript>'.repeat(40_000),
      ),
  },
  {
    name: 'noscript elements behind a large box',
    make: () =>
      article(`<div>${'<i></i>'.repeat(20_000)}</div>${'<noscript><img></noscript>'.repeat(9_000)}`),
  },
  {
    name: 'a noscript element of 200,000 images',
    make: () => article(`<noscript>${'<img src=a.jpg>'.repeat(200_000)}</noscript>`),
  },
  { name: 'a slot of 200,000 nodes', make: () => paragraph + 'text<br>'.repeat(100_000), grow: slotAll },
  {
    name: '20,000 declared shadow roots',
    make: () =>
      article(`<b><template shadowrootmode=open><p>A line of text.</p></template></b>`.repeat(20_000)),
  },
  {
    name: '400 declared shadow roots in each other',
    make: () => article(`${'<div><template shadowrootmode=open>'.repeat(400)}${paragraph}`),
  },
  {
    name: '20,000 players',
    make: () =>
      article('<iframe src="https://player.vimeo.com/video/1" title="A film"></iframe>'.repeat(20_000)),
  },
  {
    name: '1,000 sounds',
    make: () => article(`<audio src="/${'a'.repeat(1_000)}.mp3"></audio>`.repeat(1_000)),
  },
  {
    name: '20,000 notes',
    make: () =>
      article(
        Array.from({ length: 20_000 }, (_, at) => `a<sup><a href=#n${at}>1</a></sup> `).join('') +
          Array.from({ length: 20_000 }, (_, at) => `<p id=n${at}>A note.</p>`).join(''),
      ),
  },
  {
    name: '20,000 links that send on',
    make: () =>
      article(
        '<a href="https://out.example/r?url=https%3A%2F%2Fada.example%2F&utm_source=x">a link</a> '.repeat(
          20_000,
        ),
      ),
  },
  {
    name: '5,000 noscript elements',
    make: () => article('<img src=data:,><noscript><img src=a.jpg></noscript>'.repeat(5_000)),
  },
]; // prettier-ignore
