import { imageModes, saveSettings, summaryLengths, toolbarActions } from '../browser/settings';
import { statusLine } from '../ui/notice';
import { setUpPage } from '../ui/page';
import { appearanceControls, type Change, type Control, choice } from '../ui/settings-controls';
import { previewText } from './preview-text';
import { shortcutsSection } from './shortcuts-section';
import { sitesSection } from './sites-section';

const controls: Control[] = [];
const { ui, settings } = await setUpPage(document, (latest) => {
  for (const control of controls) control.show(latest);
});
const { h, t } = ui;

const status = statusLine(ui);
const keep: Change = (changes) => {
  saveSettings(changes).then(
    () => status.say('settingsSaved'),
    () => status.say('settingsNotSaved'),
  );
};

const appearance = appearanceControls(ui, settings, keep);
const behaviour = [
  choice(ui, 'summaryLength', summaryLengths, settings, keep),
  choice(ui, 'images', imageModes, settings, keep),
  choice(ui, 'toolbarAction', toolbarActions, settings, keep),
];
controls.push(...appearance, ...behaviour);
const elementsOf = (some: readonly Control[]): HTMLElement[] => some.map(({ element }) => element);

document.title = t('optionsTitle');
document.body.append(
  h(
    'main',
    {},
    h('h1', {}, t('optionsTitle')),
    h(
      'section',
      { class: 'appearance' },
      h('h2', {}, t('appearance')),
      previewText(ui),
      ...elementsOf(appearance),
    ),
    h('section', {}, h('h2', {}, t('behaviour')), ...elementsOf(behaviour)),
    await shortcutsSection(ui),
    await sitesSection(ui),
    h('section', {}, h('h2', {}, t('privacy')), h('p', {}, t('privacyText'))),
  ),
  status.element,
);
