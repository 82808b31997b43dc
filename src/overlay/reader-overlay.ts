import { watchCover } from './cover-watch';
import { createHost, type Host, type HostWords } from './host';
import { createHostAhead } from './host-ahead';
import { guardHost } from './host-guard';
import { whenFocused } from './page-focus';
import { rememberPlace, watch } from './page-place';

export interface OverlayServices {
  /** Address of the reader's page in the extension. */
  address(): string;
  words(): HostWords;
  /** Differs once the page has changed, so that the article is to be read anew. */
  pageState(): string;
  /** Shows the article in a tab of its own, where this page does not let the overlay live. */
  openInTab(): void;
  /** Sends the reader's frame news of the page. */
  tellReader(news: 'leave' | 'escape' | 'moved'): void;
  /** False once the extension was updated or removed. */
  extensionIsAlive(): boolean;
}

/** The reader over the page: `toggle` opens or leaves it, `close` removes it at once, leaving nothing behind. */
export interface ReaderOverlay {
  /** Loads the reader out of sight, so that it is there at once when it is opened. */
  prepare(): void;
  /** Removes what was prepared and not opened. */
  discard(): void;
  toggle(): void;
  close(): void;
  /** Told that the reader has loaded in its frame. */
  readerLoaded(): void;
}

/** A frame that has not loaded by then is not going to: the page's sandbox or a blocker forbids it. */
const loadMs = 5000;
/** A reader that has not taken its entry off the history and closed by then is stuck, and is closed all the same. */
const leaveMs = 3000;
/** Pages open a question about cookies and a newsletter over everything; one that goes on means the reader. */
const mostRaises = 3;

export function createReaderOverlay(page: Window, services: OverlayServices): ReaderOverlay {
  /** The frame has its document; the reader in it answers. */
  let hasDocument = false;
  let isLoaded = false;
  let shown: { focus(): void; remove(): void } | undefined;

  const makeHost = (): Host => {
    const host = createHost(page.document, services.address(), services.words());
    hasDocument = false;
    isLoaded = false;
    host.frame.addEventListener('load', () => {
      hasDocument = true;
      shown?.focus();
    });
    return host;
  };
  const ahead = createHostAhead(makeHost, services.pageState);

  const close = (): void => {
    const { remove } = shown ?? {};
    shown = undefined;
    remove?.();
  };

  const moveToTab = (): void => {
    close();
    services.openInTab();
  };

  const readerAnswers = (): boolean => isLoaded && services.extensionIsAlive();

  const leave = (): void => {
    const leaving = shown;
    const answers = readerAnswers();
    if (answers) services.tellReader('leave');
    page.setTimeout(() => shown === leaving && close(), answers ? leaveMs : 0);
  };

  /** The page may have the keyboard though the reader is over it: what Escape means is for the reader to say, once. */
  let escaped = Number.NEGATIVE_INFINITY;
  const heedEscape = (): void => {
    const isAgain = page.performance.now() - escaped < leaveMs;
    escaped = page.performance.now();
    if (isAgain || !readerAnswers()) leave();
    else services.tellReader('escape');
  };

  const open = (): void => {
    const restorePlace = rememberPlace(page);
    const { element, dialog, frame } = ahead.take();
    let loadTimer = 0;
    const show = (): void => {
      // A dialog that was taken out of the page still counts as open there, and not as modal.
      dialog.open = false;
      dialog.showModal();
      page.clearTimeout(loadTimer);
      loadTimer = page.setTimeout(() => isLoaded || moveToTab(), loadMs);
    };
    const putBack = (): void => {
      hasDocument = false;
      isLoaded = false;
      show();
    };
    let mayFocus = false;
    let raises = 0;
    const raise = (): void => {
      if (raises++ === mostRaises) {
        moveToTab();
        return;
      }
      dialog.close();
      dialog.showModal();
    };
    const stops = [
      guardHost(element, putBack, moveToTab),
      watch(
        page,
        () => page.location.href,
        () => services.tellReader('moved'),
      ),
      watchCover(page, element, raise),
      watch(page, services.extensionIsAlive, () => frame.remove()),
      whenFocused(page, () => {
        // Where its place is elsewhere in the dialog, a reader has moved it there.
        const { activeElement } = frame.getRootNode() as ShadowRoot;
        if (mayFocus && activeElement && activeElement !== frame) return;
        mayFocus = true;
        shown?.focus();
      }),
    ];

    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      heedEscape();
    });
    // Told a while after: a dialog that was only raised is open again by then, and the focus has gone back to the page.
    dialog.addEventListener('close', () => (dialog.open ? frame.focus() : close()));

    shown = {
      // Focus that is given to a frame before its document is there does not reach the document in Chromium.
      focus() {
        if (!hasDocument || !mayFocus) return;
        frame.focus();
        // An element that the page's record says has the focus is not given it anew; its window is.
        frame.contentWindow?.focus();
      },
      remove() {
        for (const stop of stops) stop();
        page.clearTimeout(loadTimer);
        dialog.close();
        element.remove();
        restorePlace();
      },
    };
    show();
    shown.focus();
  };

  return {
    prepare: () => shown || ahead.prepare(),
    discard: ahead.discard,
    close,
    toggle: () => (shown ? leave() : open()),
    readerLoaded() {
      isLoaded = true;
    },
  };
}
