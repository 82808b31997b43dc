/** The window's own news of its focus is over by then. */
const settleMs = 100;
/** A page whose window has no focus by then gets none, or hides that it got it. */
const patienceMs = 1000;

/**
 * Calls back once, when the page has the keyboard for good: at once, or a while after it has come back from a popup. A
 * frame of the page that is given the keyboard on the way does not always keep it in Chromium, though the page's own
 * record says so.
 * @returns gives up what is still to come
 */
export function onceFocused(page: Window, focused: () => void): () => void {
  if (page.document.hasFocus()) {
    focused();
    return () => undefined;
  }
  const stop = new AbortController();
  let timer = page.setTimeout(focused, patienceMs);
  const settle = (): void => {
    page.clearTimeout(timer);
    timer = page.setTimeout(focused, settleMs);
  };
  page.addEventListener('focus', settle, { capture: true, once: true, signal: stop.signal });
  return () => {
    stop.abort();
    page.clearTimeout(timer);
  };
}
