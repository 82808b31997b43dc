import english from '../../src/_locales/en/messages.json';

/** What the interface says in English, the language of the browsers of the tests. */
export const word = (key: keyof typeof english): string => english[key].message;
