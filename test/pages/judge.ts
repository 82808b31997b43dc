import type { CoreReading } from '../../bench/core';
import { type Article, isRefusal } from '../../src/article/article';
import type { Expectation, Recording } from './fixture';

const facts = ['title', 'byline', 'siteName', 'date', 'lang', 'dir', 'nextPage'] as const;

/** Names of what an expectation is missing in a reading, such as `keeps: the last sentence` or `title`. */
export function failuresOf({ reading, safeHtml, text }: CoreReading, expectation: Expectation): string[] {
  if (isRefusal(reading)) return reading.reason === expectation.reason ? [] : [`refused: ${reading.reason}`];
  if (expectation.reason) return [`not refused: ${expectation.reason}`];
  return [
    ...missedSnippets(squash(text), expectation.keeps),
    ...expectation.drops.filter((snippet) => squash(text).includes(squash(snippet))).map(named('drops')),
    ...(expectation.keepsHtml ?? []).filter((markup) => !safeHtml.includes(markup)).map(named('keepsHtml')),
    ...(expectation.dropsHtml ?? []).filter((markup) => safeHtml.includes(markup)).map(named('dropsHtml')),
    ...facts.filter((fact) => reading[fact] !== (expectation[fact] ?? '')),
  ];
}

/** What the reading says beside its markup, short enough to be reviewed. */
export function recordingOf({ reading, summary }: CoreReading): Recording {
  if (isRefusal(reading)) return { summary: [], removed: [] };
  return { summary, removed: reading.removed.map(({ rule, text }) => ({ rule, text: shorten(text) })) };
}

/** The sanitized markup with a line break after each block, for reviews. */
export function layOut(safeHtml: string): string {
  return `${safeHtml.replace(blockEnd, '$&\n').trim()}\n`;
}

const blockEnd =
  /<\/(?:p|div|h[1-6]|li|ul|ol|dl|dt|dd|figure|figcaption|blockquote|pre|table|tr|section|article|details|summary)>(?!\n)/g;

/** The facts of a reading that an expectation is compared with, for messages. */
export function factsOf({ reading }: CoreReading): Partial<Article> {
  if (isRefusal(reading)) return {};
  return Object.fromEntries(facts.map((fact) => [fact, reading[fact]]));
}

function missedSnippets(text: string, snippets: readonly string[]): string[] {
  let last = -1;
  return snippets.flatMap((snippet) => {
    const at = text.indexOf(squash(snippet));
    if (at === -1) return [`keeps: ${snippet}`];
    if (text.indexOf(squash(snippet), at + 1) !== -1) return [`twice: ${snippet}`];
    if (at < last) return [`out of order: ${snippet}`];
    last = at;
    return [];
  });
}

const named =
  (kind: string) =>
  (snippet: string): string =>
    `${kind}: ${snippet}`;

function squash(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
