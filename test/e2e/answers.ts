import { tone } from './sound';

/** What the tests' site sends for a path. */
export interface Answer {
  /** A file of `pages`, or the bytes themselves. */
  file?: string;
  body?: string | Buffer;
  type?: string;
  headers?: Record<string, string>;
  /** Put before the end of the page's head. */
  insert?: string;
  /** Everything from this text on is held back until the test releases it. */
  holdAfter?: string;
}

const article = 'article.html';
const policy = (value: string): Answer => ({ file: article, headers: { 'content-security-policy': value } });
const style = (rules: string): Answer => ({ file: article, insert: `<style>${rules}</style>` });
const script = (code: string): Answer => ({
  file: article,
  insert: `<script>addEventListener('DOMContentLoaded', () => { ${code} })</script>`,
});

/** Pages that stand in the way of anything shown over them, each in another way. */
export const hostilePages: Record<string, Answer> = {
  '/strict-policy': policy(
    "default-src 'none'; frame-src 'none'; child-src 'none'; style-src 'none'; form-action 'none'",
  ),
  '/trusted-types': policy("require-trusted-types-for 'script'; trusted-types 'none'"),
  '/modal-dialog': script(`
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'width: 100vw; height: 100vh; max-width: none; max-height: none; margin: 0';
    dialog.textContent = 'Subscribe!';
    document.body.append(dialog);
    dialog.showModal();`),
  '/popover': script(`
    const popover = document.createElement('div');
    popover.popover = 'manual';
    popover.style.cssText = 'inset: 0; width: 100vw; height: 100vh; margin: 0; background: red';
    document.body.append(popover);
    popover.showPopover();`),
  '/z-index-war': script(`
    const veil = document.createElement('div');
    veil.style.cssText = 'position: fixed; inset: 0; background: red; z-index: 2147483647';
    setInterval(() => document.documentElement.append(veil), 100);`),
  '/inert-root': script('document.documentElement.inert = true'),
  '/transformed-root': style(
    'html { transform: rotate(180deg) scale(0.5); filter: blur(8px); contain: strict }',
  ),
  '/important-styles':
    style(`* { display: none !important; opacity: 0.1 !important; visibility: hidden !important;
    pointer-events: none !important; transform: scale(0.2) !important; animation: none !important }
    html, body, article, article * { display: block !important }`),
  '/key-swallowing': script(`
    for (const type of ['keydown', 'keypress', 'keyup', 'focusin', 'click', 'pointerdown', 'mousedown']) {
      addEventListener(type, (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true);
    }`),
  '/focus-stealing': script(`
    const name = document.querySelector('#name');
    addEventListener('focusout', () => name.focus());
    setInterval(() => name.focus(), 100);`),
  '/clobbered': script(`
    document.body.insertAdjacentHTML('beforeend',
      '<form name="documentElement"><input name="parentNode"></form><img name="body"><img name="head">');`),
  '/xhtml': { file: 'article.xhtml', type: 'application/xhtml+xml' },
};

export const answers: Record<string, Answer> = {
  ...hostilePages,
  '/loading': { file: article, holdAfter: '<h2>After Saturday' },
  '/sandboxed': policy('sandbox'),
  '/app': {
    file: article,
    insert: `<style>body { font: 24px/2 sans-serif }</style>
      <script>
        seen = [];
        addEventListener('DOMContentLoaded', () =>
          document.body.insertAdjacentHTML('beforeend', '<audio src="/tone.wav" muted></audio>'));
      </script>`,
  },
  '/tone.wav': { body: tone(120), type: 'audio/wav' },
};
