export const sentence =
  'The lighthouse at the end of the harbour was built in the spring of 1871, by masons from the hills, and it has been lit every night. ';
export const paragraph = `<p>${sentence.repeat(2)}</p>`;

/** A kind of page that can be made of any size, in a unit of its own. */
export interface Shape {
  name: string;
  /** Units of the smallest page. */
  size: number;
  make(size: number): string;
  grows: 'wide' | 'deep';
  /** Address, where it says what the page is. */
  url?: string;
}

export const page = (body: string): string =>
  `<!doctype html><html lang="en"><title>The lighthouse</title><header><nav><a href="/">Home</a></nav></header>
<main><article><h1>The lighthouse</h1>${paragraph.repeat(3)}${body}</article></main><footer>© The Daily</footer>`;

export const repeated = (size: number, make: (at: number) => string): string =>
  Array.from({ length: size }, (_, at) => make(at)).join('');

const nested = (depth: number, open: string, close: string, inner: string): string =>
  `${`${open}${inner}`.repeat(depth)}${close.repeat(depth)}`;

/** Pages grow in width; in depth only as far as a snapshot goes. */
export const shapes: readonly Shape[] = [
  { name: 'paragraphs', size: 100, grows: 'wide', make: (size) => page(paragraph.repeat(size)) },
  {
    name: 'paragraphs in boxes',
    size: 100,
    grows: 'wide',
    make: (size) => page(repeated(size, (at) => `<div class="box-${at}"><div>${paragraph}</div></div>`)),
  },
  {
    name: 'line breaks',
    size: 200,
    grows: 'wide',
    make: (size) => page(`<div>${`${sentence}<br><br>`.repeat(size)}</div>`),
  },
  {
    name: 'boxes in boxes',
    size: 20,
    grows: 'deep',
    make: (size) => page(nested(size, '<div>', '</div>', paragraph)),
  },
  {
    name: 'headings in headings',
    size: 12,
    grows: 'deep',
    make: (size) => page(nested(size, '<div><h2>', '</h2></div>', sentence)),
  },
  {
    name: 'lists in lists',
    size: 8,
    grows: 'deep',
    make: (size) =>
      page(nested(size, '<div><ul><li>', '</li></ul></div>', 'The harbour <a href="/a">of 1871</a>')),
  },
  {
    name: 'links',
    size: 200,
    grows: 'wide',
    make: (size) => page(repeated(size, (at) => `<p>${sentence}<a href="/page/${at}">a link ${at}</a></p>`)),
  },
  {
    name: 'a menu',
    size: 200,
    grows: 'wide',
    make: (size) =>
      page(`<ul>${repeated(size, (at) => `<li><a href="/page/${at}">Page ${at}</a></li>`)}</ul>`),
  },
  {
    name: 'tables',
    size: 30,
    grows: 'wide',
    make: (size) =>
      page(
        repeated(
          size,
          () => `<table><tr><th>Year<th>Lamps</tr>${'<tr><td>1871<td>2</tr>'.repeat(4)}</table>`,
        ),
      ),
  },
  {
    name: 'images',
    size: 60,
    grows: 'wide',
    make: (size) =>
      page(
        repeated(
          size,
          (at) => `<figure><img src="/${at}.jpg" alt="A lamp"><figcaption>Lamp ${at}</figcaption></figure>`,
        ),
      ),
  },
  {
    name: 'pictures with sources',
    size: 40,
    grows: 'wide',
    make: (size) =>
      page(
        repeated(
          size,
          (at) =>
            `<picture> <source srcset="/${at}.webp 1x, /${at}-2.webp 2x"> <img src="data:," data-zap="/${at}.jpg" alt="A lamp"> </picture>${sentence}`,
        ),
      ),
  },
  {
    name: 'answers behind their questions',
    size: 60,
    grows: 'wide',
    make: (size) =>
      page(
        repeated(
          size,
          (at) => `<h3>Lamp ${at}</h3><div class="faq" id="a${at}" hidden>${paragraph.repeat(3)}</div>`,
        ),
      ),
  },
  {
    name: 'values for programs',
    size: 200,
    grows: 'wide',
    make: (size) =>
      page(
        `${paragraph.repeat(60)}<div>${repeated(size, (at) => `<b itemprop="sameAs">https://a.example/${at}</b>`)}</div>`,
      ),
  },
  {
    name: 'copies for programs',
    size: 60,
    grows: 'wide',
    make: (size) =>
      page(
        repeated(
          size,
          (at) =>
            `<div class="hidden"><div itemprop="text"><p>Lamp ${at}: ${sentence}</p></div></div>${paragraph}`,
        ),
      ),
  },
  {
    name: 'code between lines of text',
    size: 60,
    grows: 'wide',
    make: (size) =>
      page(`<p>${sentence}</p><pre><code>let lamp = 1;\nlight(lamp);</code></pre>`.repeat(size)),
  },
  {
    name: 'noise',
    size: 60,
    grows: 'wide',
    make: (size) =>
      page(
        repeated(
          size,
          (at) =>
            `${paragraph}<div class="share">Share</div><div id="ad-${at}" class="ad">Buy it</div><h3>Related</h3><ul><li><a href="/${at}">Another lamp</a></li></ul>`,
        ),
      ),
  },
  {
    name: 'what frames the text',
    size: 60,
    grows: 'wide',
    make: (size) =>
      page('') +
      repeated(size, (at) => `<div><a href="/${at}">Another lamp goes out, by Ada</a> <b>3 min</b></div>`),
  },
  {
    name: 'a thread',
    size: 40,
    grows: 'wide',
    url: 'https://page.test/forum/thread/1',
    make: (size) =>
      `<!doctype html><title>The lamp</title><h1>The lamp</h1>${repeated(
        size,
        (at) =>
          `<div class="post" id="post-${at}"><a class="author" href="/user/${at}">Ada${at}</a> <time>3 March 2024</time><div class="post-body">${paragraph}</div></div>`,
      )}`,
  },
  {
    name: 'a thread in a table',
    size: 40,
    grows: 'wide',
    url: 'https://page.test/forum/viewtopic.php?t=1',
    make: (size) =>
      `<!doctype html><title>The lamp</title><table>${repeated(
        size,
        (at) =>
          `<tr><td><b>Ada${at}</b></td><td>3 March 2024<br><span class="postbody">${sentence.repeat(2)}</span></td></tr>`,
      )}</table>`,
  },
];
