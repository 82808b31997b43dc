import { isRefusal, type Reading } from '../article/article';
import { pageOf } from '../browser/messages';
import type { Settings } from '../browser/settings';
import { readKnownPage } from '../browser/tabs';
import { loadingView } from '../ui/loading-view';
import { notice, statusLine } from '../ui/notice';
import { type ReadingView, readingView } from '../ui/reading-view';
import { refusalView } from '../ui/refusal-view';
import { begunMark, markPainted, shownMark } from '../ui/shown-mark';
import type { MessageKey, Ui } from '../ui/ui';
import { warmUp } from '../ui/warm-up';
import type { Source } from './source';
import { whenSeen } from './when-seen';

/** The part of the reader that holds the article, or says why there is none. */
export interface ArticlePane {
  element: HTMLElement;
  /** The article that is shown. */
  shown(): ReadingView | undefined;
  /** Calls a listener each time another article is shown, once all of it is there. */
  whenShown(listener: () => void): void;
  say(message: MessageKey): void;
  /** Shows what comes of a reading, or of one that is asked for now. */
  show(reading?: Promise<Reading>): Promise<void>;
  pageHasMoved(): void;
  pageIsGone(): void;
  extensionIsGone(): void;
}

/** An article that was read before is there sooner. */
const idleMs = 50;

export function articlePane(ui: Ui, source: Source, settings: () => Settings): ArticlePane {
  const { h, document } = ui;
  const main = h('main');
  const notices = h('div', { class: 'notices' });
  const status = statusLine(ui);
  // Made now: of an extension that is gone no words can be had.
  const stopped = notice(ui, 'stoppedFrame', { label: 'loadPage', run: () => loadPage() });
  stopped.classList.add('stopped');
  const listeners: (() => void)[] = [];
  let shown: ReadingView | undefined;
  let address = '';
  const seen = whenSeen(document);

  const show = async (asked = readKnownPage(source.tabId)): Promise<void> => {
    notices.replaceChildren();
    if (!shown) main.replaceChildren(loadingView(ui));
    const waiting = setTimeout(() => shown || warmUp(ui, () => shown === undefined), idleMs);
    const reading = await asked;
    clearTimeout(waiting);
    showReading(reading);
  };

  const showReading = (reading: Reading): void => {
    if (isRefusal(reading)) {
      if (shown && reading.reason === 'gone') {
        pageIsGone();
        return;
      }
      shown = undefined;
      if (!source.isFrame && reading.about?.title) document.title = reading.about.title;
      main.replaceChildren(refusalView(ui, reading.reason, () => void show()));
      return;
    }
    const view = readingView(ui, reading, {
      settings: settings(),
      rescueImage: (address) => pageOf(source.tabId).fetchImage(address),
      readNext: (address) => pageOf(source.tabId).readNext(address),
      readAgain: () => void show(),
    });
    shown = view;
    // Of what an extension that is gone has been sent, objects can no longer be read, strings can.
    address = reading.url;
    if (!source.isFrame) document.title = reading.title;
    main.replaceChildren(view.element);
    document.defaultView?.scrollTo({ top: 0, behavior: 'instant' });
    void seen.then(() => markPainted(ui, begunMark));
    void view.whole.then(() => {
      for (const listener of listeners) listener();
      void seen.then(() => markPainted(ui, shownMark));
    });
  };

  const pageHasMoved = (): void => {
    notices.replaceChildren(notice(ui, 'pageMoved', { label: 'readNewPage', run: () => void show() }));
  };
  const pageIsGone = (): void => {
    if (shown) notices.replaceChildren(notice(ui, 'pageGone'));
  };
  const extensionIsGone = (): void => notices.replaceChildren(stopped);
  const loadPage = (): void => {
    if (address) document.defaultView?.open(address, '_top');
  };

  document.defaultView?.addEventListener('beforeprint', () => shown?.finish());
  return {
    element: h('div', { class: 'pane' }, notices, main, status.element),
    shown: () => shown,
    whenShown: (listener) => void listeners.push(listener),
    say: status.say,
    show,
    pageHasMoved,
    pageIsGone,
    extensionIsGone,
  };
}
