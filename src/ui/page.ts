import { interfaceLanguage, translate } from '../browser/i18n';
import { loadSettings, onSettingsChange, type Settings } from '../browser/settings';
import { applyTheme } from './theme';
import { createUi, type Ui } from './ui';

/** A page of the extension, in the interface's language and with the reader's theme, kept up to date. */
export async function setUpPage(
  document: Document,
  changed: (settings: Settings) => void = () => undefined,
): Promise<{ ui: Ui; settings: Settings }> {
  const { lang, dir } = interfaceLanguage();
  const root = document.documentElement;
  root.lang = lang;
  root.dir = dir;
  const show = (latest: Settings): void => {
    applyTheme(root, latest);
    changed(latest);
  };
  const settings = await loadSettings(show);
  applyTheme(root, settings);
  onSettingsChange(show);
  return { ui: createUi(document, translate), settings };
}
