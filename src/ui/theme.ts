import type { Settings } from '../browser/settings';

/** Shows the reader's choices: the style sheets take them from attributes and custom properties of the root. */
export function applyTheme(root: HTMLElement, settings: Settings): void {
  root.dataset.theme = settings.theme;
  root.dataset.font = settings.font;
  root.style.setProperty('--font-size', `${settings.fontSize}px`);
  root.style.setProperty('--measure', `${settings.width}ch`);
  root.style.setProperty('--line-height', String(settings.lineHeight));
}
