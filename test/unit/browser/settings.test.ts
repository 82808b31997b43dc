import { beforeEach, describe, expect, it, vi } from 'vitest';

const stored: { settings?: unknown; refuses?: boolean; msToAnswer?: number } = {};
const listeners: ((changes: unknown, area: string) => void)[] = [];

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      sync: {
        get: async () => {
          if (stored.refuses) throw new Error('refused');
          if (stored.msToAnswer) await new Promise((resolve) => setTimeout(resolve, stored.msToAnswer));
          return structuredClone({ settings: stored.settings });
        },
        set: async ({ settings }: { settings: unknown }) => {
          if (stored.refuses) throw new Error('full');
          stored.settings = structuredClone(settings);
        },
      },
      onChanged: {
        addListener: (listener: (changes: unknown, area: string) => void) => listeners.push(listener),
        removeListener: (listener: (changes: unknown, area: string) => void) =>
          listeners.splice(listeners.indexOf(listener), 1),
      },
    },
  },
}));

const { defaults, loadSettings, onSettingsChange, saveSettings, settingsFrom } = await import(
  '../../../src/browser/settings'
);

beforeEach(() => {
  delete stored.settings;
  stored.refuses = false;
  stored.msToAnswer = 0;
});

describe('settings', () => {
  it.each([[undefined], [null], ['dark'], [[]], [{}], [{ theme: 7, fontSize: 'big' }]])(
    'are the defaults for %j',
    (value) => expect(settingsFrom(value)).toEqual(defaults),
  );

  it('keep what is valid and replace what is not', () => {
    const settings = settingsFrom({
      version: 1,
      theme: 'dark',
      font: 'comic',
      fontSize: 900,
      width: 80,
      lineHeight: Number.NaN,
    });
    expect(settings).toEqual({ ...defaults, theme: 'dark', width: 80 });
  });

  it('drop names that they do not know', () => {
    expect(settingsFrom({ version: 1, theme: 'dark', __proto__: { font: 'mono' }, extra: 1 })).toEqual({
      ...defaults,
      theme: 'dark',
    });
  });

  it('are read from storage that has no version or a later one', () => {
    expect(settingsFrom({ theme: 'sepia' }).theme).toBe('sepia');
    expect(settingsFrom({ version: 99, theme: 'sepia' }).theme).toBe('sepia');
  });

  it('are the defaults where storage refuses to be read', async () => {
    stored.refuses = true;
    expect(await loadSettings()).toEqual(defaults);
  });

  it('are the defaults where storage is slow, and told once they come', async () => {
    vi.useFakeTimers();
    stored.settings = { version: 1, theme: 'dark' };
    stored.msToAnswer = 60_000;
    const late: unknown[] = [];
    const loading = loadSettings((settings) => late.push(settings.theme));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await loading).toEqual(defaults);
    expect(late).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(late).toEqual(['dark']);
    vi.useRealTimers();
  });

  it('keep every change of several saved at once', async () => {
    await Promise.all([
      saveSettings({ theme: 'dark' }),
      saveSettings({ fontSize: 24 }),
      saveSettings({ width: 80 }),
    ]);
    expect(await loadSettings()).toEqual({ ...defaults, theme: 'dark', fontSize: 24, width: 80 });
  });

  it('tell of a save that failed and go on after it', async () => {
    stored.refuses = true;
    await expect(saveSettings({ theme: 'dark' })).rejects.toThrow();
    stored.refuses = false;
    await saveSettings({ fontSize: 22 });
    expect(await loadSettings()).toEqual({ ...defaults, fontSize: 22 });
  });

  it('tell of changes in their own storage area until stopped', () => {
    const seen: unknown[] = [];
    const stop = onSettingsChange((settings) => seen.push(settings.theme));
    for (const area of ['sync', 'local']) {
      for (const listener of listeners)
        listener({ settings: { newValue: { version: 1, theme: area === 'sync' ? 'dark' : 'light' } } }, area);
    }
    stop();
    expect(seen).toEqual(['dark']);
    expect(listeners).toEqual([]);
  });
});
