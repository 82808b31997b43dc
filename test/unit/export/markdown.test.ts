import { parseHTML } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import { toMarkdown } from '../../../src/export/markdown';

const nowhere = { title: '', url: '', byline: '', siteName: '', date: '', image: '', lang: '' };
const page = { ...nowhere, url: 'https://example.org/page' };

function bodyOf(html: string): HTMLElement {
  const { document } = parseHTML(`<html><body><main>${html}</main></body></html>`);
  giveTablesTheirRows(document);
  const main = document.querySelector('main');
  if (!main) throw new Error('no body');
  return main;
}

/** Browsers have `rows`, linkedom does not. */
function giveTablesTheirRows(document: Document): void {
  const prototype: object = Object.getPrototypeOf(document.createElement('table'));
  if ('rows' in prototype) return;
  Object.defineProperty(prototype, 'rows', {
    get(this: Element) {
      return [...this.querySelectorAll('tr')];
    },
  });
}

const markdown = (html: string): string => toMarkdown(nowhere, bodyOf(html));

describe('head', () => {
  const article = {
    title: 'The *new*\n bridge',
    url: 'https://example.org/a b',
    byline: 'Ada Lovelace',
    siteName: 'Varne_Daily_News',
    image: 'https://example.org/bridge >.jpg',
    date: '2024-05-03T10:00:00Z',
    lang: 'en',
  };

  it('gives title, who, where and when, and the address', () => {
    expect(toMarkdown(article, bodyOf('<p>Text.</p>'))).toBe(
      '# The \\*new\\* bridge\n\nAda Lovelace · Varne\\_Daily\\_News · 2024-05-03\n\n<https://example.org/a%20b>\n\n[image]: <https://example.org/bridge%20%3E.jpg>\n\nText.\n',
    );
  });

  it('gives the summary before the text', () => {
    const summary = { heading: 'Summary', sentences: ['The bridge\n opens *today*.', 'It is new.'] };
    expect(toMarkdown(nowhere, bodyOf('<p>Text.</p>'), summary)).toBe(
      '**Summary**\n\n-   The bridge opens \\*today\\*.\n-   It is new.\n\nText.\n',
    );
  });

  it('says nothing of a summary where there is none', () => {
    expect(toMarkdown(nowhere, bodyOf('<p>Text.</p>'), { heading: 'Summary', sentences: [] })).toBe(
      'Text.\n',
    );
  });

  it('leaves out what is not known', () => {
    expect(toMarkdown({ ...article, byline: '', date: '', image: '' }, bodyOf('<p>Text.</p>'))).toContain(
      'bridge\n\nVarne\\_Daily\\_News\n\n<',
    );
    expect(markdown('<p>Text.</p>')).toBe('Text.\n');
  });
});

describe('body', () => {
  const cases: [what: string, html: string, markdown: string][] = [
    ['headings', '<h2>One</h2><h3>Two</h3>', '## One\n\n### Two\n'],
    ['emphasis', '<p><em>a</em> <strong>b</strong> <del>c</del></p>', '*a* **b** ~~c~~\n'],
    [
      'signs of Markdown in text',
      '<p>1*2*3 [x] _y_</p><p>- no list</p>',
      '1\\*2\\*3 \\[x\\] \\_y\\_\n\n\\- no list\n',
    ],
    ['links', '<p><a href="https://e.org/">a</a></p>', '[a](https://e.org/)\n'],
    ['links around nothing', '<p>a<a href="https://e.org/"> </a>b</p>', 'ab\n'],
    [
      'links around blocks',
      '<a href="https://e.org/"><h3>Title</h3><p>Text</p></a>',
      '### [Title](https://e.org/)\n\nText\n',
    ],
    [
      'pictures',
      '<p><img src="https://e.org/i.png" alt="A\n [b]"></p>',
      '![A \\[b\\]](https://e.org/i.png)\n',
    ],
    ['pictures without an address', '<p>a<img alt="x"><img src="" alt="y"></p>', 'a\n'],
    [
      'figures',
      '<figure><img src="https://e.org/i.png" alt="A"><figcaption> The\n bridge </figcaption></figure>',
      '![A](https://e.org/i.png)\n\n*The bridge*\n',
    ],
    [
      'captions with emphasis',
      '<figure><img src="https://e.org/i.png" alt="A"><figcaption>The <em>new</em> bridge</figcaption></figure>',
      '![A](https://e.org/i.png)\n\nThe *new* bridge\n',
    ],
    ['code', '<pre class="language-ts">a &lt; b;\n  c\n</pre>', '```ts\na < b;\n  c\n```\n'],
    ['code marked inside', '<pre><code class="x language-c++">a</code></pre>', '```c++\na\n```\n'],
    [
      'code with more backticks than a call takes arguments',
      `<pre>${'` '.repeat(300_000)}a</pre>`,
      `\`\`\`\n${'` '.repeat(300_000)}a\n\`\`\`\n`,
    ],
    ['code with fences', '<pre>```\n````</pre>', '`````\n```\n````\n`````\n'],
    ['code with line breaks', '<pre>a<br>b</pre>', '```\na\nb\n```\n'],
    ['code in a line', '<p><code>a`b</code></p>', '``a`b``\n'],
    ['lists', '<ul><li>a<ul><li>b</li></ul></li></ul>', '-   a\n    -   b\n'],
    ['numbered lists', '<ol start="3"><li>a</li><li>b</li></ol>', '3.  a\n4.  b\n'],
    ['numbers of items', '<ol><li value="7">a</li><li>b</li></ol>', '7.  a\n8.  b\n'],
    ['numbers that skip', '<ol><li>a</li><li value="5">b</li><li>c</li></ol>', '1.  a\n\n5)  b\n6)  c\n'],
    ['numbers that count down', '<ol reversed><li>a</li><li>b</li></ol>', '2.  a\n\n1)  b\n'],
    ['numbers that Markdown has not', '<ol start="-3"><li>a</li><li value="x">b</li></ol>', '1.  a\n2.  b\n'],
    ['items of several blocks', '<ol start="10"><li><p>a</p><p>b</p></li></ol>', '10.  a\n\n     b\n'],
    [
      'text that begins like an item',
      '<p>1) one</p><p>2. two</p><p>3)</p>',
      '1\\) one\n\n2\\. two\n\n3\\)\n',
    ],
    [
      'tildes in text',
      '<p>~~no~~ ~5~ a\\~ e.org/~ada/x</p><p>~~~ x</p>',
      '\\~\\~no\\~\\~ \\~5\\~ a\\\\\\~ e.org/~ada/x\n\n\\~\\~\\~ x\n',
    ],
    ['quotes', '<blockquote><p>a</p><p>b</p></blockquote>', '> a\n> \n> b\n'],
    ['quotations', '<p>He said <q>yes</q>.</p>', 'He said “yes”.\n'],
    [
      'quotations in the language around them',
      '<div lang="de-AT"><p>Er sagte <q>sie rief <q>ja</q></q>.</p><p lang="fr">Il dit <q>oui</q>.</p></div><p lang="zh-Hant-TW"><q>好</q></p>',
      'Er sagte „sie rief ‚ja‘“.\n\nIl dit «oui».\n\n「好」\n',
    ],
    [
      'tables',
      '<table><thead><tr><th>Year</th><th>A|B</th></tr></thead><tbody><tr><td>2024</td><td>one<br>two</td></tr></tbody></table>',
      '| Year | A\\|B |\n| --- | --- |\n| 2024 | one  <br>two |\n',
    ],
    [
      'tables without a head',
      '<table><tr><td>one</td><td>two</td></tr></table>',
      '|     |     |\n| --- | --- |\n| one | two |\n',
    ],
    [
      'blocks in cells',
      '<table><tr><th>one</th><th>two</th></tr><tr><td><ul><li>a<ul><li>b</li></ul></li></ul></td><td><pre>x\ny</pre></td></tr></table>',
      '| one | two |\n| --- | --- |\n| • a  <br>• b | `x`  <br>`y` |\n',
    ],
    [
      'formulas with their source',
      '<p>So <math><semantics><mi>a</mi><annotation encoding="application/x-tex">a_1^2</annotation></semantics></math>.</p>',
      'So $a_1^2$.\n',
    ],
    [
      'formulas on a line of their own',
      '<p><math display="block"><semantics><mi>a</mi><annotation encoding="TeX">a^2</annotation></semantics></math></p>',
      '$$\na^2\n$$\n',
    ],
    ['formulas without a source', '<p>So <math><mi>a</mi><mo>+</mo><mn>1</mn></math>.</p>', 'So a+1.\n'],
    ['powers and indices', '<p>x<sup>2</sup>, H<sub>2</sub>O</p>', 'x<sup>2</sup>, H<sub>2</sub>O\n'],
    ['readings', '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>', '漢(kan)\n'],
    ['terms', '<dl><dt>Pier</dt><dd>It holds the bridge.</dd></dl>', '**Pier**\n\nIt holds the bridge.\n'],
    ['right-to-left text', '<p dir="rtl">مرحبا <b>بالعالم</b>!</p>', 'مرحبا **بالعالم**!\n'],
    ['nothing', '', '\n'],
  ];
  it.each(cases)('%s', (_, html, expected) => {
    expect(markdown(html)).toBe(expected);
  });

  it('has the quotation marks of the language of the article', () => {
    expect(toMarkdown({ ...nowhere, lang: 'fr' }, bodyOf('<p><q>Oui</q></p>'))).toBe('«Oui»\n');
  });

  it('is not changed', () => {
    const body = bodyOf(
      '<p>a<a href="#n"></a><img src=""></p><table><tr><td><ul><li>b</li></ul></td></tr></table>',
    );
    const before = body.outerHTML;
    toMarkdown(page, body);
    expect(body.outerHTML).toBe(before);
  });
});

describe('places within the article', () => {
  const write = (html: string): string =>
    toMarkdown(page, bodyOf(html)).replace('<https://example.org/page>\n\n', '');

  it('lead to the page', () => {
    expect(write('<p><a href="#user-content-part">see</a></p><h2 id="user-content-part">Part</h2>')).toBe(
      '[see](https://example.org/page#part)\n\n## Part\n',
    );
  });

  it('become footnotes where they are notes', () => {
    expect(
      write(
        '<p>One<sup id="r1"><a href="#n1">[1]</a></sup>, two<sup><a href="#n2">2</a></sup>, one<sup><a href="#n1">1</a></sup>.</p>' +
          '<ol><li id="n1"><a href="#r1">^</a> <p>First.</p><p>More.</p></li><li id="n2">Second <a href="#r2">↩</a></li></ol>',
      ),
    ).toBe('One[^1], two[^2], one[^1].\n\n[^1]: First.\n\n    More.\n\n[^2]: Second\n');
  });

  it('keep the entries of the list that nothing refers to', () => {
    expect(
      write('<p>One<sup><a href="#n1">1</a></sup></p><ol><li id="n1">First</li><li>Other</li></ol>'),
    ).toBe('One[^1]\n\n[^1]: First\n\n1.  Other\n');
  });

  it('tell a note from the way back to its mark', () => {
    expect(
      write('<p>Text <a id="r1" href="#n1">[1]</a> here</p><p><a id="n1" href="#r1">[1]</a> The note</p>'),
    ).toBe('Text [^1] here\n\n[^1]: The note\n');
  });
});

describe('text that would be more than text in Markdown', () => {
  /** Its text as one piece, as browsers parse it. */
  const ofText = (text: string): string => {
    const body = bodyOf('<p></p>');
    body.firstElementChild?.append(text);
    return toMarkdown(nowhere, body);
  };

  it.each([
    ['a tag', '<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)>'],
    ['a tag behind an address', 'https://e.org/<img src=x>', 'https://e.org/&lt;img src=x>'],
    ['the end of one', 'a</p>', 'a&lt;/p>'],
    ['a comment', 'a<!-- b', 'a&lt;!-- b'],
    ['an address in angle brackets', '<javascript:alert(1)>', '&lt;javascript:alert(1)>'],
    ['the beginning of a tag', 'a <', 'a &lt;'],
    ['the name of a character', 'the sign &lt; and &#60;', 'the sign &amp;lt; and &amp;#60;'],
    ['less than', '1 < 2, 1<2, AT&T', '1 < 2, 1<2, AT&T'],
    ['a head of data', '---', '\\---'],
    ['the place of a link', '[x]: javascript:alert(1)', '\\[x\\]: javascript:alert(1)'],
  ])('%s', (_, text, expected) => expect(ofText(text)).toBe(`${expected}\n`));

  it('is text in the head and the summary too', () => {
    const head = { ...nowhere, title: '<b>A', byline: '<i>B', siteName: '&lt;C' };
    const summary = { heading: 'Summary', sentences: ['<u>D'] };
    expect(toMarkdown(head, bodyOf('<p>E</p>'), summary)).toBe(
      '# &lt;b>A\n\n&lt;i>B · &amp;lt;C\n\n**Summary**\n\n-   &lt;u>D\n\nE\n',
    );
  });

  it('stays in the description of a picture and the title of a link', () => {
    const body = bodyOf('<p><img src="https://e.org/a.png"> <a href="https://e.org/">b</a></p>');
    body.querySelector('img')?.setAttribute('alt', '<b> &lt; ](javascript:alert(1))');
    body.querySelector('a')?.setAttribute('title', '<img src=x onerror=alert(1)> "\\');
    expect(toMarkdown(nowhere, body)).toBe(
      '![&lt;b> &amp;lt; \\](javascript:alert(1))](https://e.org/a.png) ' +
        '[b](https://e.org/ "<img src=x onerror=alert(1)> \\"\\\\")\n',
    );
  });

  it('is no tag and no link in a formula', () => {
    const body = bodyOf('<p><math><annotation encoding="application/x-tex"></annotation></math></p>');
    body.querySelector('annotation')?.append('a<b $ ![x](https://e.org/p.gif) <img src=x>');
    expect(toMarkdown(nowhere, body)).toBe('$a< b $ ![x] (https://e.org/p.gif) < img src=x>$\n');
  });
});

describe('styles around nothing', () => {
  it('say nothing', () => {
    expect(markdown('<p>A <i></i>lamp<b> </b>goes <code></code>out.</p>')).toBe('A lamp goes out.\n');
  });

  it('cost no list of what could be in them', () => {
    expect(listsAskedFor('<i></i>'.repeat(400))).toBe(listsAskedFor('<i></i>'));
  });
});

/** How many lists of elements the converter has made, each of which a browser keeps for a while. */
function listsAskedFor(html: string): number {
  const body = bodyOf(`<p>Text. ${html}</p>`);
  const asked = vi.spyOn(ownerOf(body, 'getElementsByTagName'), 'getElementsByTagName');
  toMarkdown(nowhere, body);
  const { length } = asked.mock.calls;
  asked.mockRestore();
  return length;
}

/** The prototype that has a method. */
function ownerOf<Name extends keyof HTMLElement>(element: HTMLElement, name: Name): Pick<HTMLElement, Name> {
  let owner: HTMLElement = element;
  while (!Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner);
  return owner;
}

describe('emphasis', () => {
  it.each([
    ['within a word', '我们<em>非常</em>喜欢, un<em>believ</em>able', '我们*非常*喜欢, un*believ*able'],
    ['around punctuation beside letters', '<b>「重要」</b>は', '<strong>「重要」</strong>は'],
    ['around a sign beside letters', 'a<i>€</i>b <s>€5</s>x', 'a<em>€</em>b ~~€5~~x'],
    [
      'around punctuation beside spaces and marks',
      '(<em>«no»</em>) <b>Note:</b> so',
      '(*«no»*) **Note:** so',
    ],
    ['around punctuation at the edge of a line', '<b>A.</b><br><em>“B”</em>', '**A.**  \n*“B”*'],
    [
      'around a link in a word',
      'a<b><a href="https://e.org/">b</a></b>c',
      'a<strong>[b](https://e.org/)</strong>c',
    ],
    ['before a note', '<p><i>B.</i><sup><a href="#n">1</a></sup></p><p id="n">C</p>', '*B.*[^1]\n\n[^1]: C'],
    ['within a link', '<a href="https://e.org/"><b>B.</b></a>c', '[**B.**](https://e.org/)c'],
    ['with spaces at its edges', 'a<b> “b” </b>c', 'a **“b”** c'],
    ['behind its like', '<em>a</em><i>b</i>', '*a*<em>b</em>'],
    ['in its like', '<em>a <i>b</i></em>', '*a b*'],
    ['of two kinds', '<em>a</em><b>b</b> <em><b>c</b></em>', '*a***b** ***c***'],
    ['around two paragraphs', '<em><p>a</p><p>b</p></em>', 'a\n\nb'],
  ])('%s', (_, html, expected) => expect(markdown(`<div>${html}</div>`)).toBe(`${expected}\n`));
});
