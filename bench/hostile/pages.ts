/** Where in a page a payload stands. */
export const places = ['block', 'paragraph', 'meta elements', 'structured data'] as const;
export type Place = (typeof places)[number];

export const pageAddress = 'http://article.test/posts/1?page=2';

const prose = [
  'The lighthouse at the end of the harbour was built in the spring of 1871, by masons who had come down from the hills, and it has been lit on every night since then.',
  'Its keeper, who had learned the trade from her father, wrote down the weather of each day in a book, and the books of forty years stand on a shelf in the town hall.',
  'In the winter of the great storm the light was seen from thirty miles away, which nobody had thought possible, and eleven ships found their way in because of it.',
  'Today the lamp is turned by a motor that a school class could repair, but the town still pays for a keeper, who tells visitors about the storm and shows them the books.',
];

/** A page with an article of a few paragraphs that holds the payload at the given place. */
export function hostilePage(payload: string, place: Place): string {
  const [first, second, third, fourth] = prose.map((text) => `<p>${text}</p>`);
  const around = (middle: string): string => `<article>${first}${second}${middle}${third}${fourth}</article>`;
  if (place === 'block') return around(payload);
  if (place === 'paragraph') return around(`<p>Between two words ${payload} of a sentence that goes on.</p>`);
  if (place === 'structured data') return structuredData(payload) + around('');
  return metaElements(payload) + around(attributesAndLabels(payload));
}

/** In what a page says of its article in JSON-LD, and in its addresses. */
function structuredData(payload: string): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: payload,
    author: { '@type': 'Person', name: payload },
    publisher: { '@type': 'Organization', name: payload },
    description: payload,
    datePublished: payload,
    inLanguage: payload,
  };
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>
    <link rel=canonical href="${attribute(payload)}"><meta property="og:url" content="${attribute(payload)}">`;
}

/** In the language, the title, the names and the descriptions that a page gives in its head. */
function metaElements(payload: string): string {
  const value = attribute(payload);
  const names = ['author', 'description', 'og:title', 'og:site_name', 'og:description', 'og:locale'];
  const elements = [...names, 'article:published_time', 'application-name']
    .map((name) => `<meta name="${name}" property="${name}" content="${value}">`)
    .join('');
  return `<html lang="${value}" dir="${value}"><title>${text(payload)}</title>${elements}`;
}

/** In what stands in the article but is no text of it: alternative texts, captions, labels, addresses. */
function attributesAndLabels(payload: string): string {
  const value = attribute(payload);
  return `
    <figure><img src="/light.jpg" alt="${value}" title="${value}"><figcaption>${payload}</figcaption></figure>
    <p class="byline">${text(payload)}</p>
    <p>A link to <a href="/books" title="${value}">${payload}</a>, and <a href="${value}">one that leads there</a>.</p>
    <p><img src="${value}" srcset="${value} 2x" alt="light"> <q cite="${value}" id="${value}">a quotation</q></p>
    <pre class="language-${value}" data-lang="${value}">light()</pre>`;
}

const attribute = (value: string): string => text(value).replaceAll('"', '&quot;');
const text = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
