import { page, paragraph, repeated, type Shape, sentence } from './shapes';

const postNames = repeated(200, (at) => `post-${'ab'.repeat(at % 14)}${'c'.repeat(at / 14)} `);

/** Pages of many parts in one box, each of which could have the whole box looked at anew. */
export const attacks: readonly Shape[] = [
  {
    name: 'captions in one box of captions',
    size: 300,
    grows: 'wide',
    make: (size) =>
      page(
        `<div class="captions">${repeated(size, (at) => `<img src="/${at}.jpg"> <p class="caption">l-${at}</p> and <br>`)}</div>`,
      ),
  },
  {
    name: 'quotations of a line',
    size: 300,
    grows: 'wide',
    make: (size) => page(repeated(size, (at) => `<blockquote>A lamp of 1871 is lit, ${at}.</blockquote>`)),
  },
  {
    name: 'buttons of different kinds in one box',
    size: 300,
    grows: 'wide',
    make: (size) =>
      page(
        `<div><h3>A lamp</h3>${repeated(size, (at) => `<a class="btn b${at}" href="/b">Buy ${at}</a>`)}</div>`,
      ),
  },
  {
    name: 'buttons without a text under one heading',
    size: 300,
    grows: 'wide',
    make: (size) => page(`<div><h3>A lamp</h3> is lit ${'<a class="btn" href="/b"></a>'.repeat(size)}</div>`),
  },
  {
    name: 'authors without a name in one line',
    size: 300,
    grows: 'wide',
    make: (size) => page(`<p>${'<b rel="author"></b>'.repeat(size)}</p>`),
  },
  {
    name: 'ways to skip in one box',
    size: 300,
    grows: 'wide',
    make: (size) => page(`<div>${'<span>Skip to content</span>'.repeat(size)}</div>`),
  },
  {
    name: 'places of pictures that are not there',
    size: 300,
    grows: 'wide',
    make: (size) =>
      page(`<div>${repeated(size, (at) => `<p>${1 + (at % 300)} / 300</p>`)}</div>`).replace(
        /<img[^>]*>/g,
        '',
      ),
  },
  {
    name: 'words for screen readers in one heading',
    size: 300,
    grows: 'wide',
    make: (size) => page(`<h1>${'<span class="sr-only">lamp </span>'.repeat(size)} and more</h1>`),
  },
  {
    name: 'links without a text that share the page',
    size: 300,
    grows: 'wide',
    make: (size) =>
      page(`<div>A lamp${'<a href="https://www.facebook.com/sharer?u=x"></a>'.repeat(size)}</div>`),
  },
  {
    name: 'lines of links between breaks',
    size: 300,
    grows: 'wide',
    make: (size) =>
      page(
        `${paragraph.repeat(12)}<div>${repeated(size, (at) => `<a href="/${at}">Log in ${at}</a><br>`)}</div>${paragraph}`,
      ),
  },
  {
    name: 'white space in pieces between breaks',
    size: 300,
    grows: 'wide',
    url: 'https://page.test/forum/thread/1',
    make: (size) =>
      page(
        `<div class="post"><b class="author">Ada</b>${paragraph}<ul><li>lamp<br><br>${' <!-- -->'.repeat(size)} lit</li></ul></div>`.repeat(
          2,
        ),
      ),
  },
  {
    name: 'an image with many attributes',
    size: 300,
    grows: 'wide',
    make: (size) => page(`<img src="data:," ${repeated(size, (at) => `data-z${at}="a"`)}>`),
  },
  {
    name: 'the same image in one line',
    size: 300,
    grows: 'wide',
    make: (size) =>
      page(`${paragraph.repeat(size / 5)}<p>${'<img src="/a.jpg" width="600">'.repeat(size)}</p>`),
  },
  {
    name: 'posts of many names',
    size: 100,
    grows: 'wide',
    url: 'https://page.test/forum/thread/1',
    make: (size) =>
      page(
        repeated(
          size,
          (at) => `<div class="${postNames}"><b class="author">Ada${at}</b>${paragraph.repeat(3)}</div>`,
        ),
      ),
  },
  {
    name: 'posts in which every line is a date',
    size: 300,
    grows: 'wide',
    url: 'https://page.test/forum/thread/1',
    make: (size) =>
      `<!doctype html><title>The lamp</title><h1>The lamp</h1>${`<div class="post">${paragraph}${repeated(
        size / 2,
        () => '<p><b>3 March 2024 was the day on which it was lit for the first time, said all</b></p>',
      )}</div>`.repeat(2)}`,
  },
  {
    name: 'names of posts that nobody wrote',
    size: 300,
    grows: 'wide',
    url: 'https://page.test/forum/thread/1',
    make: (size) =>
      `<!doctype html><title>The lamp</title><h1>The lamp</h1><div class="post">${repeated(
        size,
        (at) => `<span class="reply r${at}">A lamp that is lit ${at}</span>`,
      )}</div>${paragraph.repeat(2)}`,
  },
  {
    name: 'answers under what nobody asked',
    size: 300,
    grows: 'wide',
    url: 'https://page.test/forum/thread/1',
    make: (size) =>
      `<!doctype html><title>The lamp</title><h1>The lamp</h1><div>${'<i></i>'.repeat(size)}${`<div class="comment"><b class="author">Ada</b> 3 March 2024 ${paragraph}</div>`.repeat(size / 10)}</div>`,
  },
  {
    name: 'headings that lead elsewhere in one box',
    size: 300,
    grows: 'wide',
    make: (size) =>
      page(`<div>${repeated(size, (at) => `<h4>Related</h4><a href="/${at}">A lamp ${at}</a>`)}</div>`),
  },
  {
    name: 'closed tabs in one box',
    size: 300,
    grows: 'wide',
    make: (size) =>
      page(
        `<div>${repeated(size, (at) => `<a href="#t${at}">Lamp ${at}</a>`)}${repeated(size, (at) => `<div id="t${at}" class="tab p${at}" hidden>${paragraph}</div>`)}</div>`,
      ),
  },
  {
    name: 'labels of closed parts full of links',
    size: 300,
    grows: 'wide',
    make: (size) =>
      page(
        repeated(
          size,
          (at) =>
            `<div><a href="#">Lamp</a><a href="#"></a></div><div class="faq f${at}" hidden>${paragraph}</div>`,
        ),
      ),
  },
  {
    name: 'details',
    size: 100,
    grows: 'wide',
    make: (size) =>
      page(repeated(size, (at) => `<details><summary>Lamp ${at}</summary>${paragraph}</details>`)),
  },
  {
    name: 'lists of links between paragraphs',
    size: 100,
    grows: 'wide',
    make: (size) =>
      page(
        repeated(
          size,
          (at) =>
            `${paragraph}<div><ul><li><a href="/a${at}">The lamp of the year ${at}</a></li><li><a href="/b${at}">Another one of it</a></li></ul></div>`,
        ),
      ),
  },
  {
    name: 'first letters of names that do not follow',
    size: 300,
    grows: 'wide',
    make: (size) => page(`<div>${'<span>A</span><i></i>'.repeat(size)}</div>`),
  },
  {
    name: 'texts in pieces among blocks',
    size: 300,
    grows: 'wide',
    make: (size) => page(`<div>${`The lamp <!-- -->of 1871 <b>is</b> lit<hr>`.repeat(size)}</div>`),
  },
  {
    name: 'marks of notes in one line',
    size: 300,
    grows: 'wide',
    make: (size) =>
      page(
        `<p>${repeated(size, (at) => `lamp<sup><a href="#n${at}">${at}</a></sup> `)}</p><div>${repeated(size, (at) => `<span id="n${at}">Note ${at}.</span><br>`)}</div>`,
      ),
  },
  {
    name: 'figures of one caption',
    size: 200,
    grows: 'wide',
    make: (size) =>
      page(
        `<figure>${repeated(size, (at) => `<a href="/${at}"><img src="/${at}.jpg" width="640"></a><span>Lamp ${at}</span>`)}<figcaption>Lamps</figcaption></figure>`,
      ),
  },
  {
    name: 'facts in one line',
    size: 300,
    grows: 'wide',
    make: (size) => page(`<div>${'<span><b></b></span>'.repeat(size)}</div>`),
  },
  {
    name: 'cells with words in one row',
    size: 300,
    grows: 'wide',
    make: (size) =>
      page(`<table><tr>${'<td>1,234</td>'.repeat(size)}</tr><tr>${'<td>5</td>'.repeat(size)}</tr></table>`),
  },
  {
    name: 'lines of a program in boxes',
    size: 300,
    grows: 'wide',
    make: (size) => page(`<pre><code>${'<div><span class="k">let</span> x</div>'.repeat(size)}</code></pre>`),
  },
  {
    name: 'formulas',
    size: 100,
    grows: 'wide',
    make: (size) =>
      page(
        `<p>${'<span class="katex"><math><mi>x</mi></math><span class="katex-html">x</span></span> is '.repeat(size)}</p>`,
      ),
  },
  {
    name: 'a formula of many parts',
    size: 300,
    grows: 'wide',
    make: (size) => page(`<p>${sentence}<math>${'<mi>x</mi>'.repeat(size)}</math></p>`),
  },
  {
    name: 'texts in many elements of one line',
    size: 300,
    grows: 'wide',
    make: (size) => page(`<p>${'<u>a</u><tt>b</tt>'.repeat(size)}</p>`),
  },
  {
    name: 'terms and what they mean',
    size: 200,
    grows: 'wide',
    make: (size) => page(`<dl>${repeated(size, (at) => `<dt>Lamp ${at}</dt><dd>It is lit.</dd>`)}</dl>`),
  },
];
