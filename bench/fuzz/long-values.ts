/**
 * Values without end in each place where a page can put one: text on which an expression that tries many ways to match
 * would never be done.
 */
export interface LongValue {
  name: string;
  html: string;
}

/** What an expression may take for the beginning of something, again and again, and never find the end of. */
const allPieces: readonly string[] = [
  ' ',
  '\t',
  ' \n',
  'a',
  'Aa ',
  'É',
  '灯',
  '0',
  '0 ',
  '1.',
  '1/',
  '-',
  '- ',
  '--\t',
  '.',
  '. ',
  '…',
  '!',
  '! ',
  ',',
  ', ',
  ':',
  ' : ',
  ' | ',
  '|',
  '¶',
  '(',
  '@(',
  '.@',
  'a@',
  '/',
  '/pixel-',
  '-lazy',
  '_1',
  '%E0',
  '&',
  '&a=',
  '?p=',
  '<p ',
  '<!--',
  '"@type": [',
  '”',
  '“',
  "'",
  'by ',
  'by A, ',
  'By Ada Lovelace ',
  'and ',
  'published ',
  'publish',
  'share ',
  '5 min ago ',
  '3 March ',
  '2024-05-',
  'A. ',
  'Dr. ',
  'width: ',
  'display :',
  'a.jpg 1x, ',
  '\u200d',
  '\u0301',
  '\ud83d',
];

const prose = `<p>${'The lighthouse at the end of the harbour was built in the spring of 1871, by masons from the hills. '.repeat(3)}</p>`;
const page = (head: string, body: string): string =>
  `<!doctype html>${head}<article><h1>The lighthouse</h1>${prose.repeat(3)}${body}${prose}</article>`;
const json = (field: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"The lighthouse",${field}}</script>`;

/** `VALUE` stands for the value, escaped for markup; `JSON` for the same as a string of JSON. */
const places: Record<string, string> = {
  title: page('<title>VALUE</title>', ''),
  'title of Open Graph': page('<meta property="og:title" content="VALUE"><title>VALUE</title>', ''),
  'site name': page('<title>The lighthouse</title><meta property="og:site_name" content="VALUE">', ''),
  'author in a meta element': page('<meta name="author" content="VALUE">', ''),
  description: page('<meta name="description" content="VALUE">', ''),
  'date in a meta element': page('<meta property="article:published_time" content="VALUE">', ''),
  'canonical address': page('<link rel="canonical" href="VALUE">', ''),
  language: page('<html lang="VALUE" dir="VALUE">', ''),
  'headline in structured data': page(json('"headline":JSON'), ''),
  'author in structured data': page(json('"author":{"name":JSON,"url":JSON}'), ''),
  'date in structured data': page(json('"datePublished":JSON,"dateModified":JSON'), ''),
  'text in structured data': `<!doctype html>${json('"articleBody":JSON')}<p>A page that scripts draw.</p>`,
  'type in structured data': page('<script type="application/ld+json">{"@type":VALUE</script>', ''),
  'structured data': page('<script type="application/ld+json">VALUE</script>', ''),
  heading: page('<title>The lighthouse</title>', '<h2>VALUE</h2>'),
  'first heading': `<!doctype html><title>The lighthouse</title><article><h1>VALUE</h1>${prose.repeat(3)}</article>`,
  paragraph: page('', '<p>VALUE</p>'),
  'paragraph of words and it': page('', '<p>By Ada Lovelace in VALUE and so on.</p>'),
  'bare text': page('', 'VALUE'),
  byline: page('', '<p class="byline author">VALUE</p><p><a rel="author" href="/ada">VALUE</a></p>'),
  time: page('', '<time datetime="VALUE">VALUE</time><span class="date published">VALUE</span>'),
  caption: page('', '<figure><img src="/a.jpg" alt="VALUE"><figcaption>VALUE</figcaption></figure>'),
  'address of an image': page('', '<img alt="" src="VALUE"><img alt="" data-src="VALUE" src="data:,">'),
  'addresses of an image': page(
    '',
    '<img alt="" srcset="VALUE"><img alt="" data-srcset="VALUE" src="data:,">',
  ),
  'address of a link': page(
    '',
    '<a href="VALUE">a link</a><a href="https://out.example/r?url=VALUE">a link</a>',
  ),
  'text of a link': page(
    '',
    '<p><a href="/a">VALUE</a></p><nav><a href="/b">VALUE</a></nav><a rel="next" href="/2">VALUE</a>',
  ),
  'address of a player': page(
    '',
    '<iframe src="https://w.soundcloud.com/player/?VALUE"></iframe><audio src="VALUE"></audio>',
  ),
  'address of a frame': page(
    '',
    '<iframe src="VALUE" title="VALUE"></iframe><video src="/a.mp4" title="VALUE"></video>',
  ),
  'names of a block': page(
    '',
    '<div class="VALUE" id="VALUE" role="VALUE" aria-label="VALUE">A line of text.</div>',
  ),
  style: page('', '<div style="VALUE">A line of text.</div><img src="a.jpg" alt="" style="VALUE">'),
  code: page('', '<pre class="VALUE" data-lang="VALUE"><code class="language-VALUE">VALUE</code></pre>'),
  formula: page(
    '',
    '<math><semantics><mi>VALUE</mi><annotation encoding="application/x-tex">VALUE</annotation></semantics></math>',
  ),
  note: page('', '<sup><a href="#VALUE">1</a></sup><p id="VALUE">VALUE</p>'),
  cell: page(
    '',
    '<table><caption>VALUE</caption><tr><th scope="VALUE">VALUE</th></tr><tr><td headers="VALUE">VALUE</td></tr></table>',
  ),
  list: page('', '<ul><li>VALUE</li><li>VALUE</li></ul><dl><dt>VALUE</dt><dd>VALUE</dd></dl>'),
  quotation: page('', '<blockquote cite="VALUE">VALUE</blockquote><p><q>VALUE</q></p>'),
  'noscript element': page('', '<img src="data:," alt=""><noscript>VALUE</noscript>'),
  comment: page(
    '',
    '<div class="comments"><div class="comment"><b class="author">VALUE</b><p>VALUE</p></div></div>',
  ),
}; // prettier-ignore

/** Each value in each place; so long that what grows with the square of the length takes seconds. */
export function* longValues(
  options: { pieces?: readonly string[]; characters?: number } = {},
): Generator<LongValue> {
  const { pieces = allPieces, characters = 100_000 } = options;
  for (const [place, markup] of Object.entries(places)) {
    for (const piece of pieces) {
      const value = `${piece.repeat(characters / piece.length)}x`;
      yield { name: `${place} of ${JSON.stringify(piece)}`, html: filled(markup, value) };
    }
  }
}

function filled(markup: string, value: string): string {
  const escaped = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  return markup.replaceAll('VALUE', () => escaped).replaceAll('JSON', () => json);
}
