import { fonts, ranges, type Settings, themes } from '../browser/settings';
import { applyTheme } from './theme';
import type { MessageKey, Ui } from './ui';

/** Called with each change that the reader makes, to keep it. */
export type Change = (changes: Partial<Settings>) => void;

/** The controls of how the text looks: theme, font, size, width and line height. Each change is seen at once. */
export function appearanceControls(ui: Ui, settings: Settings, change: Change): HTMLElement[] {
  const shown = { ...settings };
  const preview: Change = (changes) => applyTheme(ui.document.documentElement, Object.assign(shown, changes));
  const apply: Change = (changes) => {
    preview(changes);
    change(changes);
  };
  return [
    choice(ui, 'theme', themes, settings, apply),
    choice(ui, 'font', fonts, settings, apply),
    stepper(ui, 'fontSize', settings, preview, apply),
    stepper(ui, 'width', settings, preview, apply),
    stepper(ui, 'lineHeight', settings, preview, apply),
  ];
}

type ChoiceName = 'theme' | 'font' | 'summaryLength' | 'toolbarAction';

/** One of a few values, as radio buttons. Their messages are `<name>` and `<name>_<value>`. */
export function choice<Name extends ChoiceName>(
  { h, t }: Ui,
  name: Name,
  values: readonly Settings[Name][],
  settings: Settings,
  change: Change,
): HTMLElement {
  const option = (value: Settings[Name]): HTMLElement =>
    h(
      'label',
      { class: `option ${name}-${value}` },
      h('input', {
        type: 'radio',
        name,
        value,
        checked: settings[name] === value,
        onchange: () => change({ [name]: value }),
      }),
      h('span', {}, t(`${name}_${value}` as MessageKey)),
    );
  return h('fieldset', { class: 'choice' }, h('legend', {}, t(name)), h('div', {}, ...values.map(option)));
}

/** A number between two bounds, as a slider that shows its value. */
function stepper(
  { h, t }: Ui,
  name: keyof typeof ranges,
  settings: Settings,
  preview: Change,
  change: Change,
): HTMLElement {
  const { least, most, step } = ranges[name];
  const numbers = new Intl.NumberFormat(t('languageTag'), { minimumFractionDigits: step < 1 ? 1 : 0 });
  const id = `setting-${name}`;
  const shown = h('output', { for: id }, numbers.format(settings[name]));
  const input = h('input', { id, type: 'range', min: least, max: most, step, value: settings[name] });
  input.addEventListener('input', () => {
    shown.textContent = numbers.format(input.valueAsNumber);
    preview({ [name]: input.valueAsNumber });
  });
  input.addEventListener('change', () => change({ [name]: input.valueAsNumber }));
  return h('div', { class: 'stepper' }, h('label', { for: id }, t(name)), input, shown);
}
