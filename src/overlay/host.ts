import { makeElement, rootOf } from './native-dom';

/** The words of the overlay's own few elements, fetched as it opens: the extension may be gone by the time they are needed. */
export interface HostWords {
  /** Accessible name of the dialog and the frame. */
  label: string;
  /** What stands behind the frame, seen only when the frame is gone, and the button that closes it. */
  stopped: string;
  advice: string;
  close: string;
}

export interface Host {
  element: HTMLElement;
  dialog: HTMLDialogElement;
  frame: HTMLIFrameElement;
}

/**
 * The reader's place in a page: an element of its own under the root, a closed shadow root in it, in that a dialog
 * and in the dialog the frame with the reader. The modal dialog stands above whatever the page shows and the frame
 * keeps keys and selection from it; inline styles are all it needs, so that no policy of the page forbids them.
 */
export function createHost(document: Document, address: string, words: HostWords): Host {
  const element = makeElement(document, 'div');
  const dialog = makeElement(document, 'dialog');
  const frame = makeElement(document, 'iframe');
  resetHost(element);
  style(dialog, {
    ...fullSize,
    'background-color': 'Canvas',
    'color-scheme': 'light dark',
    overflow: 'hidden',
    // None while it is closed, also where no script is left to take it away.
    display: 'revert',
  });
  style(frame, { ...fullSize, display: 'block' });
  dialog.setAttribute('aria-label', words.label);
  frame.title = words.label;
  // For any origin: Chromium loads the frame from an address of its own for each start, which is not the frame's origin.
  frame.allow = 'clipboard-write *';
  frame.src = address;
  dialog.append(stoppedMessage(document, words), frame);
  element.attachShadow({ mode: 'closed' }).append(dialog);
  rootOf(document).append(element);
  return { element, dialog, frame };
}

/**
 * Out of sight, of the keyboard and of assistive technology, while its frame loads. As wide as it is going to be and a
 * pixel high, so that the article is laid out by the time it is shown: without room it would not be.
 */
export function hideHost({ dialog, frame }: Host): void {
  style(dialog, { display: 'block', visibility: 'hidden' });
  style(frame, { height: '1px', visibility: 'hidden' });
}

export function showHost({ dialog, frame }: Host): void {
  style(dialog, { display: 'revert', visibility: 'initial' });
  style(frame, { height: '100%', visibility: 'initial' });
}

/** Gives the host the only attribute it has; used again when the page has changed it. */
export function resetHost(element: HTMLElement): void {
  for (const { name } of [...element.attributes]) element.removeAttribute(name);
  style(element, { all: 'initial' });
}

const fullSize = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  width: '100%',
  height: '100%',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  padding: '0',
  border: '0',
};

function style(element: HTMLElement, declarations: Record<string, string>): void {
  for (const [name, value] of Object.entries(declarations)) {
    element.style.setProperty(name, value, 'important');
  }
}

/** Its button submits to the dialog, which closes it without any script: there may be none left to run. */
function stoppedMessage(document: Document, words: HostWords): HTMLElement {
  const form = makeElement(document, 'form');
  const heading = makeElement(document, 'h1');
  const advice = makeElement(document, 'p');
  const button = makeElement(document, 'button');
  form.method = 'dialog';
  heading.textContent = words.stopped;
  advice.textContent = words.advice;
  button.textContent = words.close;
  form.append(heading, advice, button);
  style(form, { display: 'block', margin: '15vh auto', width: 'min(30em, 90%)', font: '16px/1.5 system-ui' });
  return form;
}
