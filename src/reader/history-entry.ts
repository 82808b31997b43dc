/** Going back takes no time; where the entry was lost, nothing comes back and the reader closes all the same. */
const backMs = 300;

/**
 * Gives the reader's frame an entry of its own in the tab's history, so that the browser's Back closes the reader and
 * leaves the page alone: its router sees neither the entry nor the way back.
 * @param close closes the reader; called once
 * @returns leaves the reader: takes the entry back, then closes
 */
export function addHistoryEntry(view: Window, close: () => void): () => void {
  let isClosed = false;
  const closeOnce = (): void => {
    if (!isClosed) close();
    isClosed = true;
  };
  view.history.pushState(null, '', '#reading');
  view.addEventListener('popstate', closeOnce);
  return () => {
    view.history.back();
    view.setTimeout(closeOnce, backMs);
  };
}
