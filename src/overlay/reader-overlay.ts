import { watchCover } from './cover-watch';
import { createHost, type HostWords } from './host';
import { guardHost } from './host-guard';
import { rememberPlace, watch } from './page-place';

export interface OverlayServices {
  /** Address of the reader's page in the extension. */
  address(): string;
  words(): HostWords;
  /** Shows the article in a tab of its own, where this page does not let the overlay live. */
  openInTab(): void;
  /** Sends the reader's frame news of the page. */
  tellReader(news: 'leave' | 'moved'): void;
  /** False once the extension was updated or removed. */
  extensionIsAlive(): boolean;
}

/** The reader over the page: `toggle` opens or leaves it, `close` removes it at once, leaving nothing behind. */
export interface ReaderOverlay {
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
  let isLoaded = false;
  let shown: { remove(): void } | undefined;

  const close = (): void => {
    const { remove } = shown ?? {};
    shown = undefined;
    isLoaded = false;
    remove?.();
  };

  const moveToTab = (): void => {
    close();
    services.openInTab();
  };

  const leave = (): void => {
    const leaving = shown;
    const answers = isLoaded && services.extensionIsAlive();
    if (answers) services.tellReader('leave');
    page.setTimeout(() => shown === leaving && close(), answers ? leaveMs : 0);
  };

  const open = (): void => {
    const restorePlace = rememberPlace(page);
    const { element, dialog, frame } = createHost(page.document, services.address(), services.words());
    let loadTimer = 0;
    const show = (): void => {
      // A dialog that was taken out of the page still counts as open there, and not as modal.
      dialog.open = false;
      dialog.showModal();
      page.clearTimeout(loadTimer);
      isLoaded = false;
      loadTimer = page.setTimeout(() => isLoaded || moveToTab(), loadMs);
    };
    let raises = 0;
    const raise = (): void => {
      if (raises++ === mostRaises) {
        moveToTab();
        return;
      }
      dialog.close();
      dialog.showModal();
    };
    const stopGuard = guardHost(element, show, moveToTab);
    const stopAddressWatch = watch(
      page,
      () => page.location.href,
      () => services.tellReader('moved'),
    );
    const stopCoverWatch = watchCover(page, element, raise);
    const stopAliveWatch = watch(page, services.extensionIsAlive, () => frame.remove());

    frame.addEventListener('load', () => frame.focus());
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      leave();
    });
    // Told a while after: a dialog that was only raised is open again by then, and the focus has gone back to the page.
    dialog.addEventListener('close', () => (dialog.open ? frame.focus() : close()));

    shown = {
      remove() {
        stopGuard();
        stopAddressWatch();
        stopCoverWatch();
        stopAliveWatch();
        page.clearTimeout(loadTimer);
        dialog.close();
        element.remove();
        restorePlace();
      },
    };
    show();
  };

  return {
    close,
    toggle: () => (shown ? leave() : open()),
    readerLoaded() {
      isLoaded = true;
    },
  };
}
