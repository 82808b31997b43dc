import browser from 'webextension-polyfill';

export const themes = ['system', 'light', 'sepia', 'dark'] as const;
export const fonts = ['serif', 'sans', 'mono'] as const;
export const summaryLengths = ['short', 'medium', 'long'] as const;
/** Off, the reading view asks nothing of the network. */
export const imageModes = ['shown', 'off'] as const;
export const toolbarActions = ['popup', 'reader'] as const;

/** Steps and bounds of the settings that are numbers: text size in px, width in characters, line height as a factor. */
export const ranges = {
  fontSize: { least: 14, most: 32, step: 1 },
  width: { least: 40, most: 100, step: 5 },
  lineHeight: { least: 1.2, most: 2.2, step: 0.1 },
} as const;

export const defaults = {
  theme: 'system' as (typeof themes)[number],
  font: 'serif' as (typeof fonts)[number],
  fontSize: 19,
  width: 65,
  lineHeight: 1.6,
  summaryLength: 'medium' as (typeof summaryLengths)[number],
  images: 'shown' as (typeof imageModes)[number],
  toolbarAction: 'popup' as (typeof toolbarActions)[number],
};

export type Settings = typeof defaults;

/** Raised when a name or a meaning of a setting changes; each change adds a migration. */
const currentVersion = 1;

/** Step `n` turns what version `n` stored into what version `n + 1` reads; each may go a year after its date. */
const migrations: ((stored: Record<string, unknown>) => Record<string, unknown>)[] = [
  // 0 → 1 (November 2026): settings stored before versions were, as far as they are valid.
  (stored) => stored,
];

const validators: { [Name in keyof Settings]: (value: unknown) => boolean } = {
  theme: oneOf(themes),
  font: oneOf(fonts),
  fontSize: within(ranges.fontSize),
  width: within(ranges.width),
  lineHeight: within(ranges.lineHeight),
  summaryLength: oneOf(summaryLengths),
  images: oneOf(imageModes),
  toolbarAction: oneOf(toolbarActions),
};

/** Settings from whatever storage holds: migrated, and each that is missing or not valid replaced by its default. */
export function settingsFrom(stored: unknown): Settings {
  const migrated = migrate(stored);
  const valid = Object.entries(validators).filter(([name, isValid]) => isValid(migrated[name]));
  return { ...defaults, ...Object.fromEntries(valid.map(([name]) => [name, migrated[name]])) };
}

/** Storage that has not answered by then is not waited for, in milliseconds. */
const patienceMs = 1000;

/**
 * The reader's settings; the defaults where storage refuses or is slow, so that reading goes on.
 * @param late told the settings that came after the defaults were given
 */
export async function loadSettings(late: (settings: Settings) => void = () => undefined): Promise<Settings> {
  const stored = storedSettings();
  const isLate = new Promise<undefined>((resolve) => setTimeout(resolve, patienceMs));
  const settings = await Promise.race([stored, isLate]);
  if (settings) return settings;
  void stored.then(late);
  return { ...defaults };
}

async function storedSettings(): Promise<Settings> {
  try {
    return settingsFrom((await browser.storage.sync.get('settings')).settings);
  } catch {
    return { ...defaults };
  }
}

/** Saves wait for one another: each reads what the one before it wrote. */
let lastSave: Promise<void> = Promise.resolve();

/**
 * Changes some settings and keeps the others.
 * @throws what the browser throws when storage is full or refuses; nothing stored is lost then
 */
export function saveSettings(changes: Partial<Settings>): Promise<void> {
  lastSave = lastSave.catch(() => undefined).then(() => storeChanges(changes));
  return lastSave;
}

async function storeChanges(changes: Partial<Settings>): Promise<void> {
  const { settings: stored } = await browser.storage.sync.get('settings');
  const settings = { ...settingsFrom(stored), ...changes, version: currentVersion };
  await browser.storage.sync.set({ settings });
}

/** Calls back with the settings after each change, from whichever page or device it came. Returns how to stop. */
export function onSettingsChange(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'sync' && changes.settings) changed(settingsFrom(changes.settings.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function migrate(stored: unknown): Record<string, unknown> {
  if (typeof stored !== 'object' || stored === null) return {};
  const settings: Record<string, unknown> = { ...stored };
  const version = Number.isInteger(settings.version) ? Number(settings.version) : 0;
  return migrations.slice(Math.max(0, version)).reduce((value, step) => step(value), settings);
}

function oneOf(values: readonly string[]): (value: unknown) => boolean {
  return (value) => values.includes(value as string);
}

function within({ least, most }: { least: number; most: number }): (value: unknown) => boolean {
  return (value) => typeof value === 'number' && value >= least && value <= most;
}
