import { parseHTML } from 'linkedom';
import type { Article } from '../../../src/article/article';
import { createUi, type Ui } from '../../../src/ui/ui';

// Older versions of Node lack what all browsers have.
Map.groupBy ??= (items, keyOf) => {
  const groups = new Map();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};

/** An article of which a view shows what the test gives it. */
export function anArticle(changes: Partial<Article> = {}): Article {
  return {
    url: 'https://daily.example/lamp',
    title: 'The lamp',
    byline: '',
    siteName: '',
    date: '',
    updated: '',
    description: '',
    image: '',
    lang: 'en',
    dir: 'ltr',
    html: '',
    text: '',
    form: 'article',
    removed: [],
    untold: 0,
    cut: false,
    partial: false,
    nextPage: '',
    ...changes,
  };
}

/** A document with a body, and a `Ui` whose words are the names of its messages. */
export function anUi(body = ''): { ui: Ui; body: HTMLElement } {
  const document = parseHTML(`<html><body>${body}</body></html>`).document as unknown as Document;
  const { HTMLElement } = document.defaultView as Window & typeof globalThis;
  // Nothing is laid out here.
  HTMLElement.prototype.scrollIntoView ??= () => undefined;
  return { ui: createUi(document, (key) => key), body: document.body };
}

/** Markup as nodes of a document, in the place of the sanitizer, which needs a browser. */
export function unsafeFragment(html: string, target: Document): DocumentFragment {
  const template = target.createElement('template');
  template.innerHTML = html;
  return template.content;
}

export function dispatch(target: EventTarget, document: Document, type: string): void {
  const view = document.defaultView as Window & typeof globalThis;
  target.dispatchEvent(new view.Event(type));
}

/** Lets all go on that waits for promises which are settled. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
