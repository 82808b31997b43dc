import browser from 'webextension-polyfill';

export interface Shortcut {
  /** Name of the command in the manifest. */
  command: string;
  /** The keys as the browser writes them, empty where none are set. */
  keys: string;
}

/** The extension's keyboard shortcuts as they are set now. */
export async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', shortcut = '' }) => ({ command: name, keys: shortcut }));
}

/** Opens the browser's own page for changing shortcuts: by its call in Firefox, by its address in Chromium. */
export async function openShortcutSettings(): Promise<void> {
  const { commands } = browser as unknown as { commands: { openShortcutSettings?: () => Promise<void> } };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

export function onCommand(command: string, run: (tab: browser.Tabs.Tab | undefined) => void): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === command) run(tab);
  });
}
