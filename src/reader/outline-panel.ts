import { focusQuietly, scrollToRange } from '../ui/scroll-to';
import type { Ui } from '../ui/ui';
import type { ArticlePane } from './article-pane';
import { panel } from './panel';

/** With fewer headings there is nothing to choose from. */
const leastHeadings = 3;

/** What begins above this part of the window is being read; where a heading is scrolled to is above it. */
const readingLine = 0.4;

/** The article's headings as a list that leads to them; there once an article with enough of them is shown. */
export function outlinePanel(ui: Ui, pane: ArticlePane): HTMLElement {
  const { h } = ui;
  const headings = (): HTMLElement[] =>
    [...(pane.shown()?.body.querySelectorAll<HTMLElement>('h2, h3, h4, h5, h6') ?? [])].filter(
      ({ textContent }) => textContent.trim(),
    );
  const goTo = (heading: HTMLElement): void => {
    outline.close();
    const range = heading.ownerDocument.createRange();
    range.selectNodeContents(heading);
    focusQuietly(heading);
    scrollToRange(range);
  };
  const outline = panel(ui, 'outline', 'outline', () => {
    const all = headings();
    const line = readingLine * (ui.document.defaultView?.innerHeight ?? 0);
    const current = all.findLast((heading) => heading.getBoundingClientRect().top < line);
    const top = Math.min(...all.map(rank));
    const items = all.map((heading) =>
      h(
        'li',
        { 'data-depth': String(Math.min(3, rank(heading) - top)) },
        h(
          'button',
          {
            type: 'button',
            'aria-current': heading === current ? 'location' : 'false',
            onclick: () => goTo(heading),
          },
          heading.textContent.replace(/\s+/g, ' ').trim(),
        ),
      ),
    );
    return [h('ol', { class: 'outline', dir: pane.shown()?.article.dir ?? 'auto' }, ...items)];
  });
  outline.element.hidden = true;
  pane.whenShown(() => {
    outline.element.hidden = headings().length < leastHeadings;
  });
  return outline.element;
}

const rank = (heading: Element): number => Number(heading.localName[1]);
