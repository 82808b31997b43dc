/**
 * Runs in the popup's and the reader's page before their own script, in a run of `npm run hostile`: notes what runs,
 * what the page's policy stops and what throws, looks at each article as it is drawn, touches everything in it, and
 * asks for the next one.
 */
import browser from 'webextension-polyfill';
import type { Offence, ProbeMessage } from './finding';
import { pieceOf, piecesIn, violationsOf } from './forbidden';

const found: Offence[] = [];
/** The page's own elements: all that are there before its script runs. */
const own = new WeakSet<Element>();
document.addEventListener('readystatechange', () => {
  if (document.readyState === 'interactive')
    for (const element of document.querySelectorAll('*')) own.add(element);
});

watchExecutions();
watchErrors();
followArticles();

function watchExecutions(): void {
  const ran = (name: string) => (): void => void note('execution', name);
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'eval'])
    Reflect.set(window, name, ran(name));
}

function watchErrors(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    note('policy violation', `${effectiveDirective} ${blockedURI} ${sample}`),
  );
  window.addEventListener('error', ({ message }) => note('exception', message));
  window.addEventListener('unhandledrejection', ({ reason }) => note('exception', String(reason)));
}

/** The clicks below are to reach handlers, not to leave the page. */
function stayHere(event: Event): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  if (link && /^(?:https?|mailto|tel):$/.test(link.protocol)) event.preventDefault();
}

function followArticles(): void {
  let last: Element | null = null;
  new MutationObserver(() => {
    const reading = document.querySelector('main > .reading');
    if (!reading || reading === last) return;
    last = reading;
    void visit(reading);
  }).observe(document, { childList: true, subtree: true });
}

async function visit(reading: Element): Promise<void> {
  lookAt(reading);
  putRemovedBlocksBack(reading);
  await nextTask();
  lookAt(reading);
  await loadImages(reading);
  touchEverything(reading);
  await nextTask();
  await report();
  document.querySelector<HTMLElement>('.notice button')?.click();
}

/** Bodies hold what comes from the page and nothing else does; what the view puts in place of images is its own. */
function lookAt(reading: Element): void {
  for (const piece of piecesIn(reading)) {
    const handlers = piece.attributes.filter(([name]) => /^(?:on|style$|srcdoc$)/.test(name));
    for (const [name, value] of handlers) note('forbidden construct', `<${piece.tag} ${name}="${value}">`);
  }
  for (const element of reading.querySelectorAll('.body *')) {
    if (element.closest('.missing-image') || element.matches('.restored')) continue;
    for (const violation of violationsOf(withoutFocus(element))) note('forbidden construct', violation);
  }
  for (const element of document.querySelectorAll(
    'script, style, link, meta, base, iframe, object, embed, form, svg, video, audio',
  )) {
    if (!own.has(element)) note('forbidden construct', `<${element.localName}> in the page`);
  }
}

/** A block that was shown as a sentence's source can hold the keyboard's place. */
function withoutFocus(element: Element): ReturnType<typeof pieceOf> {
  const piece = pieceOf(element);
  return { ...piece, attributes: piece.attributes.filter(([name]) => name !== 'tabindex') };
}

function putRemovedBlocksBack(reading: Element): void {
  for (const details of reading.querySelectorAll('details.removed')) {
    details.dispatchEvent(new ToggleEvent('toggle'));
    for (const button of details.querySelectorAll('button')) button.click();
  }
}

const imagePatienceMs = 2_000;

/** Lazy images ask only once they are scrolled to, which the next article could forestall. */
async function loadImages(reading: Element): Promise<void> {
  const loading = [...reading.querySelectorAll('img')].map((image) => {
    const isOver = new Promise((resolve) => {
      image.addEventListener('load', resolve);
      image.addEventListener('error', resolve);
    });
    image.loading = 'eager';
    return image.complete ? undefined : isOver;
  });
  const isLate = new Promise((resolve) => setTimeout(resolve, imagePatienceMs));
  await Promise.race([Promise.all(loading), isLate]);
}

const events = [
  'click',
  'mouseover',
  'mousedown',
  'focus',
  'keydown',
  'error',
  'load',
  'toggle',
  'animationend',
];

function touchEverything(reading: Element): void {
  document.addEventListener('click', stayHere, { capture: true });
  for (const element of reading.querySelectorAll('.body, .body *, .head *, .summary button')) {
    // A click can take a block that was put back out again; a link in it would open, past the listener above.
    for (const type of events) if (element.isConnected) element.dispatchEvent(eventOf(type));
  }
  document.removeEventListener('click', stayHere, { capture: true });
}

function eventOf(type: string): Event {
  const options = { bubbles: type === 'click', cancelable: true };
  return type === 'click' ? new MouseEvent(type, options) : new Event(type, options);
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

async function report(): Promise<void> {
  if (found.length === 0) return;
  const view = location.pathname.includes('popup') ? 'popup' : 'reader';
  const message: ProbeMessage = { probe: 'found', view, offences: found.splice(0) };
  await browser.runtime.sendMessage(message);
}

function note(offence: Offence['offence'], what: string): void {
  found.push({ offence, what: what.slice(0, 300) });
}
