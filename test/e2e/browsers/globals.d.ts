/** The extension's interface, where a test's function runs in one of its contexts. */
declare const chrome: import('webextension-polyfill').Browser;
