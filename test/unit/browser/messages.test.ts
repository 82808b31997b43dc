import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;

const listeners: Listener[] = [];
const sent: unknown[] = [];

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'own-id',
      getURL: (path: string) => `chrome-extension://own-host/${path}`,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
    tabs: { sendMessage: async (...message: unknown[]) => void sent.push(message) },
  },
}));

const { answerBackgroundCalls, noArguments, passOnPageCalls, readerNews, webAddress } = await import(
  '../../../src/browser/messages'
);

const answered: unknown[][] = [];
const answer = (args: unknown[]): void => void answered.push(args);

/** Of the frame of the reader, whose host is not the extension's own in Chromium. */
const page = { id: 'own-id', url: 'chrome-extension://for-this-start/reader.html', tab: { id: 7 } };
const content = { id: 'own-id', url: 'https://page.example/', tab: { id: 7 } };

answerBackgroundCalls({
  openReaderTab: { accepts: noArguments, fromContent: true, answer },
  openOptions: { accepts: noArguments, answer },
  tellReader: { accepts: readerNews, fromContent: true, answer },
  readLinkHere: { accepts: webAddress, answer },
});
passOnPageCalls();

/** What comes of a message: `answered`, `refused` or, where no listener takes it, `left`. */
async function outcomeOf(message: unknown, sender: object): Promise<string> {
  const replies = listeners.map((listener) => listener(message, sender)).filter(Boolean);
  if (replies.length === 0) return 'left';
  return Promise.all(replies).then(
    () => 'answered',
    () => 'refused',
  );
}

const call = (name: string, ...args: unknown[]): object => ({ to: 'background', call: name, args });

beforeEach(() => {
  answered.length = 0;
  sent.length = 0;
});

describe('a message', () => {
  it.each([
    ['a call', call('openOptions'), page],
    ['a call with an argument', call('readLinkHere', 'https://ada.example/'), page],
    ['a call that a content script may make', call('tellReader', 'moved'), content],
  ])('that is %s is answered', async (_, message, sender) => {
    expect(await outcomeOf(message, sender)).toBe('answered');
    expect(answered).toHaveLength(1);
  });

  it.each([
    ['another extension', call('openOptions'), { ...page, id: 'other-id' }],
    ['nobody', call('openOptions'), {}],
    ['a page of the web', call('openReaderTab'), { url: 'https://page.example/' }],
    ['another extension, for a page', { to: 'page', call: 'read', args: [] }, { ...page, id: 'other-id' }],
    ['a content script, for a page', { to: 'page', call: 'read', args: [] }, content],
  ])('from %s is left', async (_, message, sender) => {
    expect(await outcomeOf(message, sender)).toBe('left');
    expect([...answered, ...sent]).toEqual([]);
  });

  it.each([
    ['undefined', undefined],
    ['a string', 'openOptions'],
    ['an array', ['background', 'openOptions', []]],
    ['without arguments', { to: 'background', call: 'openOptions' }],
    ['with arguments that are no list', { to: 'background', call: 'openOptions', args: { length: 0 } }],
    ['with a call that is no name', { to: 'background', call: 7, args: [] }],
    ['for nobody', { to: 'elsewhere', call: 'openOptions', args: [] }],
    ['with a call of another name', call('deleteAll')],
    ['with the name of what all objects have', call('constructor')],
    ['with the name of a prototype', call('__proto__')],
  ])('that is %s is left', async (_, message) => {
    expect(await outcomeOf(message, page)).toBe('left');
    expect(answered).toEqual([]);
  });

  it.each([
    ['more arguments than the call has', call('openOptions', 1), page],
    ['no address', call('readLinkHere', { href: 'https://ada.example/' }), page],
    ['an address of script', call('readLinkHere', 'javascript:alert(1)'), page],
    ['an address of a file', call('readLinkHere', 'file:///etc/passwd'), page],
    ['an address of the browser', call('readLinkHere', 'chrome://settings/'), page],
    ['news that there are not', call('tellReader', 'read'), content],
    ['a call that no content script may make', call('readLinkHere', 'https://ada.example/'), content],
    ['the settings, from a content script', call('openOptions'), content],
  ])('with %s is refused', async (_, message, sender) => {
    expect(await outcomeOf(message, sender)).toBe('refused');
    expect(answered).toEqual([]);
  });

  it('for a page is passed on to the page around the frame that sends it, and no other', async () => {
    const message = { to: 'page', call: 'read', args: [] };
    await outcomeOf(message, page);
    expect(sent).toEqual([[7, message, { frameId: 0 }]]);
  });
});
