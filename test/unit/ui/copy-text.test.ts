import { expect, it, vi } from 'vitest';
import { copyText } from '../../../src/ui/copy-text';
import type { Ui } from '../../../src/ui/ui';
import { anUi } from './views';

vi.stubGlobal('HTMLElement', class {});

interface Clipboard {
  /** What the newer way does with a text. */
  write?: (text: string) => Promise<void>;
  /** Whether the page's policy lets a frame use it. */
  isAllowed?: boolean;
  /** Whether the older way works. */
  copies?: boolean;
}

/** A document with a clipboard, and what the older way copied. */
function aDocument({ write, isAllowed = true, copies = true }: Clipboard): { ui: Ui; selected: string[] } {
  const { ui } = anUi();
  const selected: string[] = [];
  const area = (): HTMLTextAreaElement | null => ui.document.querySelector('textarea');
  Object.assign(ui.document, {
    featurePolicy: { allowsFeature: () => isAllowed },
    execCommand: () => {
      selected.push(area()?.value ?? '');
      return copies;
    },
  });
  Object.defineProperty(ui.document, 'defaultView', {
    value: { navigator: { clipboard: { writeText: write ?? (() => Promise.reject(new Error('denied'))) } } },
  });
  const make = ui.h;
  ui.h = ((...args: Parameters<typeof make>) =>
    Object.assign(make(...args), { select: () => undefined })) as typeof make;
  return { ui, selected };
}

it('writes to the clipboard', async () => {
  const write = vi.fn(async () => undefined);
  const { ui, selected } = aDocument({ write });
  expect(await copyText(ui, '# Lamp')).toBe(true);
  expect(write).toHaveBeenCalledWith('# Lamp');
  expect(selected).toEqual([]);
});

it.each<[string, Clipboard]>([
  ['is denied by the policy of the page', { write: async () => undefined, isAllowed: false }],
  ['refuses', {}],
])('copies a selection where the clipboard %s, and leaves nothing behind', async (_, clipboard) => {
  const { ui, selected } = aDocument(clipboard);
  expect(await copyText(ui, '# Lamp')).toBe(true);
  expect(selected).toEqual(['# Lamp']);
  expect(ui.document.querySelector('textarea')).toBeNull();
});

it('says where nothing could be copied', async () => {
  expect(await copyText(aDocument({ copies: false }).ui, '# Lamp')).toBe(false);
});
