import { extensionIsAlive, type ReaderEnd } from '../browser/reader-port';
import { createHost, type HostWords } from './host';
import { guardHost } from './host-guard';
import { rememberPlace, watchAddress } from './page-place';

export interface OverlayServices {
  /** Address of the reader's page in the extension. */
  address: string;
  words: HostWords;
  /** Shows the article in a tab of its own, where this page does not let the overlay live. */
  openInTab(): void;
}

/** The reader over the page: `toggle` opens or leaves it, `close` removes it at once, leaving nothing behind. */
export interface ReaderOverlay {
  toggle(): void;
  close(): void;
  /** Told of each reader that has loaded in a frame of the page. */
  connected(reader: ReaderEnd): void;
}

/** A frame that has not loaded by then is not going to: the page's sandbox or a blocker forbids it. */
const loadMs = 5000;
/** Time for the reader to take its entry off the history before it is closed all the same. */
const leaveMs = 700;

export function createReaderOverlay(page: Window, services: OverlayServices): ReaderOverlay {
  let reader: ReaderEnd | undefined;
  let shown: { remove(): void; dropFrame(): void } | undefined;

  const close = (): void => {
    const { remove } = shown ?? {};
    shown = undefined;
    reader = undefined;
    remove?.();
  };

  const moveToTab = (): void => {
    close();
    services.openInTab();
  };

  const leave = (): void => {
    const leaving = shown;
    reader?.tell('leave');
    page.setTimeout(() => shown === leaving && close(), reader ? leaveMs : 0);
  };

  const open = (): void => {
    const restorePlace = rememberPlace(page);
    const { element, dialog, frame } = createHost(page.document, services.address, services.words);
    let loadTimer = 0;
    const show = (): void => {
      dialog.showModal();
      page.clearTimeout(loadTimer);
      reader = undefined;
      loadTimer = page.setTimeout(() => reader ?? moveToTab(), loadMs);
    };
    const stopGuard = guardHost(element, show, moveToTab);
    const stopWatch = watchAddress(page, () => reader?.tell('moved'));

    frame.addEventListener('load', () => frame.focus());
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      leave();
    });
    dialog.addEventListener('close', close);

    shown = {
      dropFrame: () => frame.remove(),
      remove() {
        stopGuard();
        stopWatch();
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
    connected(newReader) {
      reader = newReader;
      newReader.onGone(() => {
        if (reader !== newReader) return;
        reader = undefined;
        if (!extensionIsAlive()) shown?.dropFrame();
      });
    },
  };
}
