import browser, { type Runtime } from 'webextension-polyfill';
import type { Reading } from '../article/article';

/** Calls that the content script of a tab answers. */
export interface PageCalls {
  /** The reading of the page as it is now; computed once for a state of the page. */
  read(): Reading;
  /** The reading of another page of the same site, which continues this one. */
  readNext(address: string): Reading;
  /** Opens the reader over the page, or closes it where it is open. */
  toggleReader(): void;
  /** Told by the reader's frame that it has loaded. */
  readerLoaded(): void;
  /** Closes the reader: called by its frame once its own history entry is gone. */
  closeReader(): void;
  /** The bytes of an article's image as a `data:` address, fetched with the page's own rights; empty where that fails. */
  fetchImage(address: string): string;
}

/** Calls that the background answers. */
export interface BackgroundCalls {
  /** Shows the article of the calling tab in a tab of its own, where the overlay cannot be shown. */
  openReaderTab(): void;
  /** Opens the settings; frames may not do so themselves in Firefox. */
  openOptions(): void;
  /** Passes news of the calling page on to the reader's frame over it. */
  tellReader(news: keyof ReaderCalls): void;
  /** Loads the link in the calling tab and opens the reader over it; access to its site was granted before. */
  readLinkHere(address: string): void;
}

/** News of the page that the reader's frame over it answers. */
export interface ReaderCalls {
  /** The reader is to take its own entry off the history and close. */
  leave(): void;
  /** Escape was pressed while the page had the keyboard: the reader closes its panel, or without one does the same. */
  escape(): void;
  /** The page's address has changed under the reader. */
  moved(): void;
}

/**
 * The calls that a context answers, each with the check that its arguments must pass. The extension's own pages may make
 * all of them; a content script, which stands in a page that may be hostile, those that are said to come from one.
 */
type Answers<Calls> = {
  [Name in keyof Calls]: Calls[Name] extends (...args: infer Args) => infer Reply
    ? {
        accepts: (args: unknown[]) => args is Args;
        fromContent?: true;
        answer: (args: Args, sender: Runtime.MessageSender) => Reply | Promise<Reply>;
      }
    : never;
};

/** The same calls as the caller sees them: each gives a promise. */
type Remote<Calls> = {
  [Name in keyof Calls]: Calls[Name] extends (...args: infer Args) => infer Reply
    ? (...args: Args) => Promise<Reply>
    : never;
};

type Context = 'page' | 'background' | 'reader';

interface Message {
  to: Context;
  call: string;
  args: unknown[];
}

export const noArguments = (args: unknown[]): args is [] => args.length === 0;
export const oneString = (args: unknown[]): args is [string] =>
  args.length === 1 && typeof args[0] === 'string';
export const webAddress = (args: unknown[]): args is [string] =>
  oneString(args) && URL.canParse(args[0]) && /^https?:$/.test(new URL(args[0]).protocol);
const news: readonly unknown[] = ['leave', 'escape', 'moved'] satisfies (keyof ReaderCalls)[];
export const readerNews = (args: unknown[]): args is [keyof ReaderCalls] =>
  args.length === 1 && news.includes(args[0]);

/**
 * The content script of a tab, as its caller sees it. Firefox gives a frame in a page no way to address tabs: its
 * calls go to the background, which passes them on to the page around the frame.
 */
export const pageOf = (tabId: number): Remote<PageCalls> =>
  remote('page', (message) =>
    browser.tabs ? sendToPage(tabId, message) : browser.runtime.sendMessage(message),
  );

/** The reader's frame in a tab, as the background sees it. */
export const readerIn = (tabId: number): Remote<ReaderCalls> =>
  remote('reader', (message) => browser.tabs.sendMessage(tabId, message));

export const background: Remote<BackgroundCalls> = remote('background', (message) =>
  browser.runtime.sendMessage(message),
);

export const answerPageCalls = (answers: Answers<PageCalls>): void => answerCalls('page', answers);
export const answerBackgroundCalls = (answers: Answers<BackgroundCalls>): void =>
  answerCalls('background', answers);
export const answerReaderCalls = (answers: Answers<ReaderCalls>): void => answerCalls('reader', answers);

/** The background's part of `pageOf`. */
export function passOnPageCalls(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isMessage(message) || message.to !== 'page' || !isOwnPage(sender)) return undefined;
    const tabId = sender.tab?.id;
    if (tabId === undefined) return undefined;
    if (message.call !== 'closeReader') return sendToPage(tabId, message);
    // Answered first: the frame that asks is gone once it is done.
    setTimeout(() => sendToPage(tabId, message).catch(() => undefined));
    return Promise.resolve();
  });
}

function sendToPage(tabId: number, message: Message): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}

function remote<Calls>(to: Context, send: (message: Message) => Promise<unknown>): Remote<Calls> {
  const call =
    (name: string) =>
    // A call from an extension that was updated meanwhile throws: here it is a promise that is refused, like the rest.
    async (...args: unknown[]) =>
      send({ to, call: name, args });
  return new Proxy({}, { get: (_, name) => call(String(name)) }) as Remote<Calls>;
}

/** Every context of the extension hears every message: what is not meant for this one is left for the others. */
function answerCalls<Calls>(as: Context, answers: Answers<Calls>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isMessage(message) || message.to !== as || sender.id !== browser.runtime.id) return undefined;
    if (!Object.hasOwn(answers, message.call)) return undefined;
    const { accepts, fromContent, answer } = answers[message.call as keyof Calls] as {
      accepts: (args: unknown[]) => boolean;
      fromContent?: true;
      answer: (args: unknown[], sender: Runtime.MessageSender) => unknown;
    };
    if (!fromContent && !isOwnPage(sender))
      return Promise.reject(new Error(`${as}.${message.call}: sender refused`));
    if (!accepts(message.args)) return Promise.reject(new Error(`${as}.${message.call}: arguments refused`));
    return Promise.resolve(answer(message.args, sender));
  });
}

/** A page of this extension's, or its background, not its script in another page. */
function isOwnPage({ id, url = '' }: Runtime.MessageSender): boolean {
  return id === browser.runtime.id && URL.canParse(url) && new URL(url).protocol === ownProtocol();
}

/** Its host may differ: Chromium shows the frame of the reader under an address of its own for each start. */
function ownProtocol(): string {
  return new URL(browser.runtime.getURL('')).protocol;
}

function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null) return false;
  const { to, call, args } = value as Partial<Message>;
  return typeof to === 'string' && typeof call === 'string' && Array.isArray(args);
}
