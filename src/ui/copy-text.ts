import type { Ui } from './ui';

/** A page's permissions policy can deny the clipboard to a frame; the older way of a selection still works there. */
export async function copyText(ui: Ui, text: string): Promise<boolean> {
  const { document } = ui;
  if (isDenied(document)) return copySelection(ui, text);
  try {
    await document.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelection(ui, text);
  }
}

/** Chromium logs an error for a try that the policy denies, and tells beforehand; Firefox does neither. */
function isDenied(document: Document): boolean {
  const { featurePolicy } = document as Document & {
    featurePolicy?: { allowsFeature(name: string): boolean };
  };
  return featurePolicy?.allowsFeature('clipboard-write') === false;
}

function copySelection({ document, h }: Ui, text: string): boolean {
  const area = h('textarea', { value: text, readOnly: true });
  area.style.position = 'fixed';
  area.style.opacity = '0';
  const focused = document.activeElement;
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}
