import { tone } from './sound';

/** What the tests' site sends for a path. */
export interface Answer {
  /** A file of `pages`, or the bytes themselves. */
  file?: string;
  body?: string | Buffer;
  type?: string;
  headers?: Record<string, string>;
  /** Put before the end of the page's head. */
  insert?: string;
  /** Sent only to who has this cookie. */
  cookie?: string;
  /** Everything from this text on is held back until the test releases it. */
  holdAfter?: string;
}

const article = 'article.html';
/** One empty page. Viewers find the table of objects themselves where it is missing. */
const paper = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
const policy = (value: string): Answer => ({ file: article, headers: { 'content-security-policy': value } });
const style = (rules: string): Answer => ({ file: article, insert: `<style>${rules}</style>` });
const script = (code: string): Answer => ({
  file: article,
  insert: `<script>addEventListener('DOMContentLoaded', () => { ${code} })</script>`,
});

/** Pages that stand in the way of anything shown over them, each in another way. */
export const hostilePages: Record<string, Answer> = {
  '/strict-policy': policy(
    "default-src 'none'; frame-src 'none'; child-src 'none'; style-src 'none'; form-action 'none'",
  ),
  '/trusted-types': policy("require-trusted-types-for 'script'; trusted-types 'none'"),
  '/modal-dialog': script(`
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'width: 100vw; height: 100vh; max-width: none; max-height: none; margin: 0';
    dialog.textContent = 'Subscribe!';
    document.body.append(dialog);
    dialog.showModal();`),
  '/popover': script(`
    const popover = document.createElement('div');
    popover.popover = 'manual';
    popover.style.cssText = 'inset: 0; width: 100vw; height: 100vh; margin: 0; background: red';
    document.body.append(popover);
    popover.showPopover();`),
  '/z-index-war': script(`
    const veil = document.createElement('div');
    veil.style.cssText = 'position: fixed; inset: 0; background: red; z-index: 2147483647';
    setInterval(() => document.documentElement.append(veil), 100);`),
  '/inert-root': script('document.documentElement.inert = true'),
  '/transformed-root': style(
    'html { transform: rotate(180deg) scale(0.5); filter: blur(8px); contain: strict }',
  ),
  '/important-styles':
    style(`* { display: none !important; opacity: 0.1 !important; visibility: hidden !important;
    pointer-events: none !important; transform: scale(0.2) !important; animation: none !important }
    html, body, article, article * { display: block !important }`),
  '/key-swallowing': script(`
    for (const type of ['keydown', 'keypress', 'keyup', 'focusin', 'click', 'pointerdown', 'mousedown']) {
      addEventListener(type, (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true);
    }`),
  '/focus-stealing': script(`
    const name = document.querySelector('#name');
    addEventListener('focusout', () => name.focus());
    setInterval(() => name.focus(), 100);`),
  '/clobbered': script(`
    document.body.insertAdjacentHTML('beforeend',
      '<form name="documentElement"><input name="parentNode"></form><img name="body"><img name="head">');`),
  '/patched': script(`
    const broken = () => { throw new Error('patched'); };
    for (const [type, names] of [
      [Node, ['appendChild', 'cloneNode', 'contains']],
      [Element, ['append', 'attachShadow', 'getAttribute', 'remove', 'setAttribute', 'querySelectorAll']],
      [HTMLDialogElement, ['close', 'showModal']],
      [DOMParser, ['parseFromString']],
      [Document, ['createElement', 'createElementNS', 'elementFromPoint']],
      [Array, ['includes']], [String, ['trim']],
    ]) for (const name of names) type.prototype[name] = broken;
    for (const name of ['setTimeout', 'setInterval', 'getComputedStyle', 'MutationObserver']) window[name] = broken;
    for (const name of ['to', 'call', 'reason', 'html', 'live']) Object.prototype[name] = 'polluted';`),
  '/xhtml': { file: 'article.xhtml', type: 'application/xhtml+xml' },
};

/** An article that is larger than any that is read to its end, in so many boxes. */
const endless = (text: string, paragraphs: number, depth: number): string =>
  `<!doctype html><html lang="en"><title>The endless book</title>${'<div>'.repeat(depth)}<h1>The endless book</h1>
    <p>It begins on the quay, where the keeper of the lamp has set down his bag, and looks up once more.</p>
    ${`<p>${text}</p>`.repeat(paragraphs)}
    <p>It ends where it began, with the bag on the quay, and the lamp that is lit by no one now.</p>`;

/** A page of an article in two pages, each of which counts its notes from one and names the photographer. */
const paged = (about: string, link: string): string =>
  `<!doctype html><html lang="en"><title>The keepers of the coast</title><article><h1>The keepers of the coast</h1>
    <div>Photographs by Ada Lovelace, who went along <p>The ${about} is lit by hand.</p></div>
    ${Array.from(
      { length: 5 },
      (_, year) =>
        `<p>In the year 190${year} the keeper of the ${about} wrote down every ship that passed, and the weather that it passed in, and never once what he thought of it.</p>`,
    ).join('')}
    <p>The log of the ${about} is kept in the town.<sup><a href="#fn1">1</a></sup></p>
    <div class="share-buttons">Share the ${about} on <a href="https://www.facebook.com/sharer?u=x">Facebook</a></div>
    <ol><li id="fn1">Note on the ${about}, which nobody has read.</li></ol></article>${link}</html>`;

/** A book of 200,000 words, which is read to its end. */
const evenings = 100;
const book = (): string => {
  const sentence =
    'The keeper wrote the hour and the weather in his book, as ever, and went down to the boats. ';
  const chapter = (evening: number): string =>
    `<h2>Evening ${evening}</h2>${`<p>${sentence.repeat(5)}</p>`.repeat(22)}`;
  const chapters = Array.from({ length: evenings }, (_, index) => chapter(index + 1));
  return `<!doctype html><html lang="en"><title>The book of the lamp</title><article><h1>The book of the lamp</h1>
    <p>It begins on the quay, where the keeper has set down his bag; what became of it is told
    <a href="#end">at the end</a> of the book.</p>${chapters.join('')}
    <p id="end">It ends where it began, with the bag on the quay and a zephyr from the sea.</p></article>`;
};

export const answers: Record<string, Answer> = {
  ...hostilePages,
  '/loading': { file: article, holdAfter: '<h2>After Saturday' },
  '/sandboxed': policy('sandbox'),
  '/drawn': {
    file: 'drawn.html',
    headers: {
      'content-security-policy': "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'",
    },
  },
  '/no-clipboard': { file: article, headers: { 'permissions-policy': 'clipboard-write=()' } },
  '/app': {
    file: article,
    insert: `<style>body { font: 24px/2 sans-serif }</style>
      <script>
        seen = [];
        addEventListener('DOMContentLoaded', () =>
          document.body.insertAdjacentHTML('beforeend', '<audio src="/tone.wav" muted></audio>'));
      </script>`,
  },
  '/links': {
    body: `<!doctype html><title>Links</title>
      <p id="first"><a id="other-site" href="javascript:void 0">The bakers</a></p>
      <script>
        const link = document.querySelector('#other-site');
        link.href = location.origin.replace('127.0.0.1', 'localhost') + '/second.html';
      </script>`,
  },
  '/paged': { body: paged('lamp', '<a href="/paged/page/2">Next page</a>') },
  '/paged/page/2': { body: paged('horn', '<a href="/paged">Previous page</a>') },
  '/frame': {
    body: `<!doctype html><title>The old paper</title><p>Read on below.</p>
      <iframe src="/article.html" width="900" height="700"></iframe>`,
  },
  '/frameset': {
    body: `<!doctype html><title>The old paper</title>
      <frameset cols="120,*"><frame src="/blank.html"><frame src="/article.html"></frameset>`,
  },
  '/foreign-frame': {
    body: `<!doctype html><title>The old paper</title><p>Read on below.</p><script>
      document.write('<iframe src="//localhost:' + location.port + '/article.html" width=900 height=700></iframe>');
    </script>`,
  },
  '/pictures': {
    file: article,
    insert: `<script>
      addEventListener('DOMContentLoaded', () => {
        const pictures = ['/missing.png', '/never.png', '/huge.svg'].map((src) =>
          Object.assign(document.createElement('img'), { src, alt: 'A picture of ' + src }));
        for (const picture of pictures.slice(0, 2)) Object.assign(picture, { width: 600, height: 400 });
        document.querySelector('article h2').before(...pictures);
      });
    </script>`,
  },
  '/folded': script(`
    const fold = document.createElement('details');
    fold.append(document.createElement('summary'), ...document.querySelectorAll('article > :not(h1, .byline)'));
    fold.firstChild.textContent = 'The whole story';
    document.querySelector('article').append(fold);
  `),
  '/members': {
    file: article,
    headers: { 'set-cookie': 'member=yes; SameSite=Strict' },
    insert: `<script>
      addEventListener('DOMContentLoaded', () => {
        const picture = document.createElement('picture');
        picture.innerHTML = '<source srcset="/members.png?wide 2x, /members.png 1x">' +
          '<img src="/members.png" alt="The lamp room" width="600" height="400">';
        document.querySelector('article h2').before(picture);
      });
    </script>`,
  },
  '/members.png': { file: '../../../icons/icon-48.png', type: 'image/png', cookie: 'member=yes' },
  '/never.png': { body: 'x', type: 'image/png', holdAfter: 'x' },
  '/huge.svg': {
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="30000" height="30000"><rect width="9" height="9"/></svg>',
    type: 'image/svg+xml',
  },
  '/endless': {
    body: endless(`A line of text that is soon read${'<!---->'.repeat(500)} and leads to one more.`, 120, 1),
  },
  '/endless-text': {
    body: endless('A line of text that goes on and on, and leads to one more. '.repeat(40), 300, 60),
  },
  '/book': { body: book() },
  '/empty': { body: '<!doctype html><title>Nothing</title>' },
  '/form': {
    body: `<!doctype html><title>Sign in</title><h1>Sign in</h1>
      <form><label>Name <input></label><label>Password <input type="password"></label><button>Go</button></form>`,
  },
  '/story.txt': {
    type: 'text/plain; charset=utf-8',
    body: Array.from(
      { length: 12 },
      (_, day) =>
        `Day ${day + 1}. The ferry leaves at nine, with ${day + 3} people and one dog aboard, as it always has.`,
    ).join('\n\n'),
  },
  '/data.json': { type: 'application/json', body: JSON.stringify({ lamp: 'lit', hours: [18, 19, 20] }) },
  '/feed.xml': {
    type: 'application/xml',
    body: '<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Times</title></channel></rss>',
  },
  '/dot.png': {
    type: 'image/png',
    body: Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
      'base64',
    ),
  },
  '/paper.pdf': { type: 'application/pdf', body: paper },
  '/pdf/paper': { type: 'application/pdf', body: paper },
  '/film': { type: 'video/webm', body: '' },
  '/tone.wav': { body: tone(120), type: 'audio/wav' },
};
