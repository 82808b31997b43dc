/**
 * What a reading of a page gives: plain JSON, so that it can cross contexts and be kept.
 * Everything in it comes from the page and is untrusted until it has been sanitized where it is shown.
 */
export interface Article {
  /** A thread's posts are sections of their own in `html`, the first of which opens it. */
  form: 'article' | 'thread';
  /** Canonical address of the page where it names one, else the address it was read at. */
  url: string;
  title: string;
  /** Names only ("Ada Lovelace, Charles Babbage"), empty where the page names nobody. */
  byline: string;
  siteName: string;
  /** Date of publication, or of the last change where the page tells only that; ISO 8601, or empty. */
  date: string;
  /** Date of the last change where it is another day, ISO 8601, or empty. */
  updated: string;
  /** The publisher's own description of the page, or empty. */
  description: string;
  /**
   * Address on the web of the picture that the page says stands for the article, absolute, or empty. The article may
   * not show it.
   */
  image: string;
  /** BCP 47 tag, or empty where the page declares none and none could be detected. */
  lang: string;
  /** Address of the page on which the article goes on, or empty. */
  nextPage: string;
  dir: 'ltr' | 'rtl';
  /** The article's markup after extraction and polish; not sanitized. */
  html: string;
  /** The visible text of `html`, a line break between blocks. */
  text: string;
  removed: Removed[];
  /** How many more blocks stand around the article than `removed` tells of. */
  untold: number;
  /** True where the page was over a budget and only its beginning was read. */
  cut: boolean;
  /** True where the page was still loading when it was read. */
  partial: boolean;
}

/** A block that a step took out of the page, with what is needed to say why and to put it back. */
export interface Removed {
  /** Unique within the article. */
  id: string;
  step: 'prune' | 'extract' | 'polish';
  /** Name of the rule, for example `share-links`. */
  rule: string;
  /** The rule's reason, in English, for contributors; the interface translates by `rule`. */
  why: string;
  /** Visible text of the block. */
  text: string;
  /** Markup of the block, with absolute addresses; empty where it would be too much to keep. Not sanitized. */
  html: string;
  /** Number of text blocks of the article that stand before it: 0 is the top of the article. */
  anchor: number;
}

/** Why a page gives no article. Each has a message of its own in every language (`refusal_<reason>_title`, `_advice`). */
export const refusalReasons = [
  'empty',
  'no-article',
  'image',
  'media',
  'pdf',
  'json',
  'xml',
  'browser-page',
  'store',
  'view-source',
  'blank',
  'frozen',
  'gone',
  'blocked',
  'failed',
] as const;

export type RefusalReason = (typeof refusalReasons)[number];

/** What a page says of itself, whether or not an article is found in it. */
export type PageAbout = Pick<
  Article,
  'url' | 'title' | 'byline' | 'siteName' | 'date' | 'updated' | 'description' | 'image' | 'lang'
>;

export interface Refusal {
  reason: RefusalReason;
  /** Missing where the page was not read at all. */
  about?: PageAbout;
}

export type Reading = Article | Refusal;

export function isRefusal(reading: Reading): reading is Refusal {
  return 'reason' in reading;
}

/** A block of visible text of a rendered article, in order. */
export interface TextBlock {
  kind: 'paragraph' | 'heading' | 'item' | 'quote' | 'code' | 'caption' | 'cell' | 'term';
  /** White space squashed, except in code. Never empty. */
  text: string;
}
