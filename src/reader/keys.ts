import { isPanelOpen } from './panel';

/** Escape leaves the reader, unless it is to close the panel; printing prints the article, not the page beneath. */
export function listenToKeys(view: Window, leave: () => void): void {
  view.document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !isPanelOpen(view.document)) {
      event.preventDefault();
      leave();
    }
    if (
      event.key.toLowerCase() === 'p' &&
      (event.ctrlKey || event.metaKey) &&
      !event.altKey &&
      !event.shiftKey
    ) {
      event.preventDefault();
      view.print();
    }
  });
}
