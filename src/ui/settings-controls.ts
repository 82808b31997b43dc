import { fonts, ranges, type Settings, themes } from '../browser/settings';
import { applyTheme } from './theme';
import type { MessageKey, Ui } from './ui';

/** Called with each change that the reader makes, to keep it. */
export type Change = (changes: Partial<Settings>) => void;

/** A part of the page with which the reader chooses, and which can be told of a choice that was made elsewhere. */
export interface Control {
  element: HTMLElement;
  show(settings: Settings): void;
}

/** The controls of how the text looks: theme, font, size, width and line height. Each change is seen at once. */
export function appearanceControls(ui: Ui, settings: Settings, change: Change): Control[] {
  const shown = { ...settings };
  const preview: Change = (changes) => applyTheme(ui.document.documentElement, Object.assign(shown, changes));
  const apply: Change = (changes) => {
    preview(changes);
    change(changes);
  };
  const controls = [
    choice(ui, 'theme', themes, settings, apply),
    choice(ui, 'font', fonts, settings, apply),
    stepper(ui, 'fontSize', settings, preview, apply),
    stepper(ui, 'width', settings, preview, apply),
    stepper(ui, 'lineHeight', settings, preview, apply),
  ];
  return controls.map(({ element, show }) => ({
    element,
    show(latest) {
      Object.assign(shown, latest);
      show(latest);
    },
  }));
}

type ChoiceName = 'theme' | 'font' | 'summaryLength' | 'images' | 'toolbarAction';

/** One of a few values, as radio buttons. Their messages are `<name>` and `<name>_<value>`. */
export function choice<Name extends ChoiceName>(
  { h, t }: Ui,
  name: Name,
  values: readonly Settings[Name][],
  settings: Settings,
  change: Change,
): Control {
  const inputs = values.map((value) =>
    h('input', { type: 'radio', name, value, onchange: () => change({ [name]: value }) }),
  );
  const option = (value: Settings[Name], index: number): HTMLElement =>
    h(
      'label',
      { class: `option ${name}-${value}` },
      inputs[index],
      h('span', {}, t(`${name}_${value}` as MessageKey)),
    );
  const show = (latest: Settings): void => {
    for (const input of inputs) input.checked = input.value === latest[name];
  };
  show(settings);
  const element = h(
    'fieldset',
    { class: 'choice' },
    h('legend', {}, t(name)),
    h('div', {}, ...values.map(option)),
  );
  return { element, show };
}

/** A number between two bounds, as a slider that shows its value. */
function stepper(
  { h, t }: Ui,
  name: keyof typeof ranges,
  settings: Settings,
  preview: Change,
  change: Change,
): Control {
  const { least, most, step } = ranges[name];
  const numbers = new Intl.NumberFormat(t('languageTag'), { minimumFractionDigits: step < 1 ? 1 : 0 });
  const id = `setting-${name}`;
  const shown = h('output', { for: id });
  const input = h('input', { id, type: 'range', min: least, max: most, step });
  const showValue = (): void => {
    shown.textContent = numbers.format(input.valueAsNumber);
  };
  const show = (latest: Settings): void => {
    // What the reader is moving just now is not moved by anything else.
    if (input.matches(':active')) return;
    input.value = String(latest[name]);
    showValue();
  };
  input.addEventListener('input', () => {
    showValue();
    preview({ [name]: input.valueAsNumber });
  });
  input.addEventListener('change', () => change({ [name]: input.valueAsNumber }));
  show(settings);
  return { element: h('div', { class: 'stepper' }, h('label', { for: id }, t(name)), input, shown), show };
}
