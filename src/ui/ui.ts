import type { MessageKey, Translate } from '../browser/i18n';

type Child = Node | string | null | undefined | false;
type Properties = Record<string, unknown>;

/** What every view needs: the document it draws in and the words of the interface. */
export interface Ui {
  document: Document;
  t: Translate;
  /**
   * Makes an element: `on…` functions become listeners, names with a dash and `role`, `for`, `class`, `list`
   * attributes, the rest properties. Text children stay text, never markup.
   */
  h<Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    properties?: Properties,
    ...children: Child[]
  ): HTMLElementTagNameMap[Tag];
}

export type { MessageKey };

const attributes = /-|^(role|for|class|list)$/;

export function createUi(document: Document, t: Translate): Ui {
  return {
    document,
    t,
    h(tag, properties = {}, ...children) {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(properties)) setProperty(element, name, value);
      element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
      return element;
    },
  };
}

function setProperty(element: HTMLElement, name: string, value: unknown): void {
  if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener);
  else if (attributes.test(name)) element.setAttribute(name, String(value));
  else Reflect.set(element, name, value);
}
