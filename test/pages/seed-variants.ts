/** The sample page written in other ways that the web knows: the same text and the same noise in other markup. */
import { parseHTML } from 'linkedom';
import { type Expectation, expectedOf, sourceOf } from './fixture';

export const sample = 'fr-tech-blog';

export interface Variant {
  name: string;
  rewrite: (page: Document) => void;
  /** What the variant adds that the article does not hold. */
  drops?: string[];
}

/** A page to read, with what is expected of it. */
export interface VariantPage {
  /** Name under which its gaps are known. */
  name: string;
  source: string;
  expectation: Expectation;
}

/** All variants; each keeps every text of the article, its quote, links and images, and drops what the sample drops. */
export async function variantPages(): Promise<VariantPage[]> {
  const source = await sourceOf(sample);
  const expected = { ...(await expectedOf(sample)), keeps: articleTexts(source) };
  return variants.map(({ name, rewrite, drops = [] }) => ({
    name: `${sample}: ${name}`,
    source: rewritten(source, rewrite),
    expectation: { ...expected, drops: [...expected.drops, ...drops] },
  }));
}

function rewritten(source: string, rewrite: Variant['rewrite']): string {
  const { document } = parseHTML(source);
  rewrite(document as unknown as Document);
  return document.toString();
}

/** Texts of the article's own blocks, in order. */
function articleTexts(source: string): string[] {
  const content = parseHTML(source).document.querySelector('.post-content');
  const blocks = [...(content?.querySelectorAll('p, li, h2') ?? [])] as unknown as Element[];
  return blocks
    .filter((block) => !block.matches('.wp-caption-text'))
    .map((block) => (block.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

const variants: Variant[] = [
  caption('figcaption', (image, name) => `<figure>${image}<figcaption>${name}</figcaption></figure>`),
  caption('dd', (image, name) => `<dl class="wp-caption"><dt>${image}</dt><dd>${name}</dd></dl>`),
  caption('p without a class', (image, name) => `<div>${image}<p>${name}</p></div>`),
  caption('p beside the image', (image, name) => `<p>${image}</p><p>${name}</p>`),
  caption('span', (image, name) => `<p><span>${image}<span>${name}</span></span></p>`),
  caption('text after a break', (image, name) => `<p>${image}<br>${name}</p>`),
  caption('bare text', (image, name) => `<div>${image}${name}</div>`),
  caption('file name with its extension', (image, name) => `<figure>${image}<em>${name}.png</em></figure>`),
  caption(
    'cell of a table',
    (image, name) => `<table><tr><td>${image}</td></tr><tr><td>${name}</td></tr></table>`,
  ),

  share('text', () => '<p>Pinterest LinkedIn Tumblr +</p>'),
  share('a list', (links) => `<ul>${links.map((link) => `<li>${link}</li>`).join('')}</ul>`),
  share(
    'buttons',
    () => '<div><button>Pinterest</button><button>LinkedIn</button><button>Tumblr</button></div>',
  ),
  share(
    'links for scripts',
    () =>
      '<div><a href="#" data-net="p">Pinterest</a> <a href="#" data-net="l">LinkedIn</a> <a href="#" data-net="t">Tumblr</a></div>',
  ),
  share(
    'icons without text',
    () =>
      '<div><a href="https://twitter.com/intent/tweet?u=x"><svg viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg></a></div>',
  ),
  {
    name: 'share row in the middle of the article',
    rewrite: (page) => paragraph(page, 4).after(one(page, '.post-share-b'), one(page, '.post-share')),
  },
  {
    name: 'share row in the middle, without class names',
    rewrite: (page) => {
      paragraph(page, 4).after(one(page, '.post-share-b'), one(page, '.post-share'));
      dropNames(page);
    },
  },

  { name: 'no class names at all', rewrite: dropNames },
  {
    name: 'hashed class names',
    rewrite: (page) => {
      let count = 0;
      for (const element of all(page, '[class]'))
        element.setAttribute('class', `css-${(count++ * 7919).toString(36)}`);
      for (const element of all(page, '[id]')) element.removeAttribute('id');
    },
  },
  {
    name: 'boxes in place of sections, without class names',
    rewrite: (page) => {
      for (const element of all(page, 'article, section, header, aside, footer, nav')) rename(element, 'div');
      dropNames(page);
    },
  },
  {
    name: 'paragraphs as boxes',
    rewrite: (page) => {
      for (const element of all(page, '.post-content > p')) rename(element, 'div');
    },
  },
  {
    name: 'paragraphs parted by line breaks',
    rewrite: (page) => {
      for (const element of all(page, '.post-content > p'))
        element.replaceWith(...element.childNodes, page.createElement('br'), page.createElement('br'));
    },
  },
  {
    name: 'related posts between the paragraphs',
    rewrite: (page) => {
      one(page, '.related-posts').remove();
      paragraph(page, 3).after(
        made(
          page,
          '<p><strong>Articles liés :</strong> <a href="/t/">Un thermostat qui se passe de serveur</a></p>',
        ),
      );
    },
  },
  {
    name: 'newsletter between the paragraphs',
    rewrite: (page) => paragraph(page, 3).after(one(page, '.widget_text')),
  },
  {
    name: 'author box as bold text at the end of the article',
    rewrite: (page) => {
      one(page, '.author-box').remove();
      one(page, '.post-content').append(
        made(page, "<p><b>A propos de l'auteur</b></p>"),
        made(
          page,
          '<p>Ancienne électricienne de marine, Maëlle démonte depuis quinze ans ce qui marche encore.</p>',
        ),
      );
    },
  },
  {
    name: 'comments of readers',
    rewrite: (page) =>
      one(page, '#comments').prepend(
        made(
          page,
          '<ol><li><p>La TSF de mon père mesurait tout, sauf le temps qu’il passait à la réparer.</p></li></ol>',
        ),
      ),
    drops: ['La TSF de mon père'],
  },
  {
    name: 'cookie notice inside the article',
    rewrite: (page) => one(page, '.post-content').append(one(page, '#cookie-notice')),
  },
  {
    name: 'whole page in a layout table',
    rewrite: (page) => {
      const cell = (element: Element): string => `<td>${element.innerHTML}</td>`;
      const row = `<tr>${cell(one(page, '.main-content'))}${cell(one(page, '.sidebar'))}</tr>`;
      one(page, '.main').outerHTML = `<table>${row}</table>`;
      dropNames(page);
    },
  },
  {
    name: 'images that load late',
    rewrite: (page) => {
      for (const image of all(page, '.post-content img')) {
        image.setAttribute('data-src', image.getAttribute('src') ?? '');
        image.setAttribute('src', 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEAAAAALAAAAAABAAEAAAI=');
      }
    },
  },
];

function caption(name: string, markup: (image: string, name: string) => string): Variant {
  return {
    name: `captions as ${name}`,
    rewrite: (page) => {
      for (const box of all(page, '.wp-caption')) {
        const image = box.querySelector('img');
        if (image) box.replaceWith(...parsed(page, markup(image.outerHTML, box.textContent?.trim() ?? '')));
      }
    },
  };
}

/** A share row of its own, in place of the two of the page. */
function share(name: string, markup: (links: string[]) => string): Variant {
  return {
    name: `share row as ${name}`,
    rewrite: (page) => {
      const row = one(page, '.post-share-b');
      const links = [...row.querySelectorAll('a')].map((link) => {
        link.removeAttribute('class');
        return link.outerHTML;
      });
      row.replaceWith(...parsed(page, markup(links)));
      one(page, '.post-share').replaceWith(...parsed(page, `<p>Partager</p>${markup(links)}`));
    },
  };
}

function dropNames(page: Document): void {
  for (const element of all(page, '[class], [id]')) {
    element.removeAttribute('class');
    element.removeAttribute('id');
  }
}

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of [...element.attributes]) renamed.setAttribute(attribute, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

function all(page: Document, selector: string): Element[] {
  return [...page.querySelectorAll(selector)];
}

function one(page: Document, selector: string): Element {
  const found = page.querySelector(selector);
  if (!found) throw new Error(`The sample page has no ${selector}.`);
  return found;
}

function paragraph(page: Document, index: number): Element {
  return all(page, '.post-content > p')[index] ?? one(page, '.post-content > p');
}

function parsed(page: Document, markup: string): Node[] {
  const box = page.createElement('div');
  box.innerHTML = markup;
  return [...box.childNodes];
}

function made(page: Document, markup: string): Element {
  const box = page.createElement('div');
  box.innerHTML = markup;
  return box.firstElementChild ?? box;
}
