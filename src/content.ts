import { readerAddress } from './browser/addresses';
import { translate } from './browser/i18n';
import { answerPageCalls, background, noArguments, oneString } from './browser/messages';
import { extensionIsAlive, letPageBeWatched } from './browser/page-watch';
import { fetchImage } from './overlay/fetch-image';
import { createLivePage } from './overlay/live-page';
import { createReaderOverlay } from './overlay/reader-overlay';

/** Injected at each request of the reader's: the first of a page starts it, unless that was before an update. */
const world = globalThis as { lisibleIsHere?: () => boolean };
if (!world.lisibleIsHere?.()) {
  world.lisibleIsHere = extensionIsAlive;
  start();
}

function start(): void {
  const livePage = createLivePage(window);
  const overlay = createReaderOverlay(window, {
    address: readerAddress,
    words: () => ({
      label: translate('readerLabel'),
      stopped: translate('stopped'),
      advice: translate('stoppedAdvice'),
      close: translate('close'),
    }),
    pageState: livePage.state,
    openInTab: () => void background.openReaderTab(),
    tellReader: (news) => void background.tellReader(news).catch(() => undefined),
    extensionIsAlive,
  });

  letPageBeWatched(overlay);
  answerPageCalls({
    read: { accepts: noArguments, answer: () => livePage.read() },
    readNext: { accepts: oneString, answer: ([address]) => livePage.readNext(address) },
    toggleReader: {
      accepts: noArguments,
      answer: () => {
        livePage.findLayers();
        overlay.toggle();
      },
    },
    readerLoaded: { accepts: noArguments, answer: overlay.readerLoaded },
    closeReader: { accepts: noArguments, answer: overlay.close },
    fetchImage: { accepts: oneString, answer: ([address]) => fetchImage(window, address) },
  });
}
