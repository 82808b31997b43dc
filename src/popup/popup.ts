import { isRefusal, type Reading } from '../article/article';
import { pageOf } from '../browser/messages';
import { prepareReader } from '../browser/page-watch';
import { openOptions, readTab, type Tab, toggleReader } from '../browser/tabs';
import { iconButton } from '../ui/icon-button';
import { loadingView } from '../ui/loading-view';
import { markdownActions } from '../ui/markdown-actions';
import { statusLine } from '../ui/notice';
import { setUpPage } from '../ui/page';
import { type ReadingView, readingView } from '../ui/reading-view';
import { refusalView } from '../ui/refusal-view';
import { begunMark, markPainted, shownMark } from '../ui/shown-mark';
import { warmUp } from '../ui/warm-up';
import { asked, isAsked } from './ask';

const { ui, settings } = await setUpPage(document);
const { h, t } = ui;

let shown: ReadingView | undefined;
const main = h('main');
const status = statusLine(ui);
const { copy, save } = markdownActions(ui, () => shown, status.say);
const read = h('button', { type: 'button', class: 'primary' }, t('read'));
const settingsButton = iconButton(ui, 'settings', 'openSettings', () => void openOptions());
document.title = t('extensionName');
document.body.append(main, h('footer', {}, read, copy, save, settingsButton), status.element);

showLoading();
void isAsked.then(() => warmUp(ui, () => shown === undefined));
const { tab, reading } = await asked;
read.addEventListener('click', () => void openReader());
show(await reading, tab);

async function readAgain(): Promise<void> {
  showLoading();
  show(await readTab(tab), tab);
}

function showLoading(): void {
  enableActions(false);
  main.replaceChildren(loadingView(ui));
}

function show(reading: Reading, from: Tab | undefined): void {
  if (isRefusal(reading)) {
    shown = undefined;
    enableActions(false);
    main.replaceChildren(refusalView(ui, reading.reason, () => void readAgain()));
    return;
  }
  shown = readingView(ui, reading, {
    settings,
    rescueImage: async (address) => (from?.id === undefined ? '' : pageOf(from.id).fetchImage(address)),
    readNext: (address) => pageOf(from?.id ?? -1).readNext(address),
    readAgain: () => void readAgain(),
  });
  main.replaceChildren(shown.element);
  markPainted(ui, begunMark);
  enableActions(true);
  void shown.whole.then(() => {
    markPainted(ui, shownMark);
    requestIdleCallback(() => from?.id !== undefined && prepareReader(from.id));
  });
}

function enableActions(enabled: boolean): void {
  for (const button of [read, copy, save]) button.disabled = !enabled;
  if (enabled) read.focus({ preventScroll: true });
}

async function openReader(): Promise<void> {
  const refusal = await toggleReader(tab);
  if (refusal) show(refusal, tab);
  else window.close();
}
