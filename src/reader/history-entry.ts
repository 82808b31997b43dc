/** Going back takes no time; where nothing comes back the reader closes all the same. */
const backMs = 1500;

/**
 * Gives the reader's frame an entry of its own in the tab's history, so that the browser's Back closes the reader and
 * leaves the page alone: its router sees neither the entry nor the way back.
 * @param close closes the reader; called once
 * @param hasMoved whether the page has gone on since, so that the entry is no longer the last and going back would
 * take the page back
 * @returns leaves the reader: takes the entry back, then closes
 */
export function addHistoryEntry(view: Window, close: () => void, hasMoved: () => boolean): () => void {
  let isClosed = false;
  const closeOnce = (): void => {
    if (!isClosed) close();
    isClosed = true;
  };
  view.history.pushState(null, '', '#reading');
  const { length } = view.history;
  view.addEventListener('popstate', closeOnce);
  return () => {
    if (hasMoved() || view.history.length !== length) return closeOnce();
    view.history.back();
    view.setTimeout(closeOnce, backMs);
  };
}
