import { resetHost } from './host';
import { rootOf } from './native-dom';

/**
 * Watches that the page neither removes nor changes the reader's host. The first time it is put back; a page that
 * does it again means it, and `lost` is called once.
 */
export function guardHost(host: HTMLElement, putBack: () => void, lost: () => void): () => void {
  const document = host.ownerDocument;
  let restored = false;

  const observer = new MutationObserver((records) => {
    const isTouched = !host.isConnected || records.some((record) => record.target === host);
    if (!isTouched) return;
    if (restored) {
      stop();
      lost();
      return;
    }
    restored = true;
    resetHost(host);
    if (!host.isConnected) {
      rootOf(document).append(host);
      putBack();
    }
    watch();
  });

  const watch = (): void => {
    observer.disconnect();
    observer.observe(document, { childList: true });
    observer.observe(rootOf(document), { childList: true });
    observer.observe(host, { attributes: true });
  };
  const stop = (): void => observer.disconnect();

  watch();
  return stop;
}
