import type { Surface } from './surface';

/** The default settings and no granted site, once the background has taken note. */
export async function cleanState(background: Surface): Promise<void> {
  await background.evaluate(async () => {
    await chrome.storage.sync.clear();
    const { origins = [] } = await chrome.permissions.getAll();
    if (origins.length > 0) await chrome.permissions.remove({ origins });
  });
  await background.waitFor(async () => (await chrome.action.getPopup({})).endsWith('/popup.html'));
}
