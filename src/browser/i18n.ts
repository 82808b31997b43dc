import browser from 'webextension-polyfill';
import type messages from '../_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** A text of the interface in the browser's language; `values` fill the message's placeholders in their order. */
export type Translate = (key: MessageKey, ...values: (string | number)[]) => string;

export const translate: Translate = (key, ...values) =>
  browser.i18n.getMessage(key, values.map(String)) || key;

/** BCP 47 tag of the language that the interface is shown in, and the direction it is written in. */
export function interfaceLanguage(): { lang: string; dir: string } {
  return { lang: translate('languageTag'), dir: browser.i18n.getMessage('@@bidi_dir') || 'ltr' };
}
