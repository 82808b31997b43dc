import { gfm } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import type { Article } from '../article/article';
import { plainSigns, withoutHtml } from './escape';
import { markdownRules } from './markdown-rules';
import { prepareForMarkdown } from './prepare';

type Head = Pick<Article, 'title' | 'url' | 'byline' | 'siteName' | 'date' | 'image' | 'lang'>;

/** The key sentences of an article under a heading in the reader's language. */
export interface SummarySection {
  heading: string;
  sentences: readonly string[];
}

/**
 * An article as Markdown (CommonMark with GitHub's tables and footnotes): title, who wrote it where and when, its
 * address and that of its picture, its summary where one is given, the text; one line break at the end.
 * @param body the sanitized body as it is shown; it is not changed
 */
export function toMarkdown(article: Head, body: HTMLElement, summary?: SummarySection): string {
  const copy = body.cloneNode(true) as HTMLElement;
  if (article.lang && !copy.hasAttribute('lang')) copy.setAttribute('lang', article.lang);
  prepareForMarkdown(copy, article.url);
  const service = converter();
  const head = [
    heading(article, service),
    origin(article, service),
    source(article),
    picture(article),
    summaryPart(summary, service),
  ];
  const parts = [...head, service.turndown(copy)].filter((part) => part.trim() !== '');
  return `${parts.join('\n\n')}\n`;
}

function converter(): TurndownService {
  const service = new TurndownService({
    headingStyle: 'atx',
    hr: '---',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
  });
  const escapeSigns = service.escape;
  service.escape = (text) => withoutHtml(plainSigns(escapeSigns.call(service, text)));
  service.use(gfm);
  for (const { name, filter, replacement } of markdownRules) service.addRule(name, { filter, replacement });
  return service;
}

function heading({ title }: Head, service: TurndownService): string {
  const text = inOneLine(title);
  return text ? `# ${service.escape(text)}` : '';
}

function origin({ byline, siteName, date }: Head, service: TurndownService): string {
  const parts = [...new Set([byline, siteName, date.slice(0, 10)].map(inOneLine))].filter(Boolean);
  return parts.map((part) => (part === date.slice(0, 10) ? part : service.escape(part))).join(' · ');
}

function source({ url }: Head): string {
  return url.trim() ? inBrackets(url) : '';
}

/** The definition of a link, which no reader of Markdown shows: the page may not show its picture either. */
function picture({ image }: Head): string {
  return image ? `[image]: ${inBrackets(image)}` : '';
}

function inBrackets(address: string): string {
  return `<${address.trim().replace(/[\s<>]/g, encodeURIComponent)}>`;
}

function summaryPart(summary: SummarySection | undefined, service: TurndownService): string {
  if (!summary || summary.sentences.length === 0) return '';
  const points = summary.sentences.map((sentence) => `-   ${service.escape(inOneLine(sentence))}`);
  return [`**${service.escape(summary.heading)}**`, points.join('\n')].join('\n\n');
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
