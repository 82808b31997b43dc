import { gfm } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import type { Article } from '../article/article';
import { markdownRules } from './markdown-rules';
import { prepareForMarkdown } from './prepare';

type Head = Pick<Article, 'title' | 'url' | 'byline' | 'siteName' | 'date'>;

/**
 * An article as Markdown (CommonMark with GitHub's tables and footnotes): title, who wrote it where and when, its
 * address, the text; one line break at the end.
 * @param body the sanitized body as it is shown; it is not changed
 */
export function toMarkdown(article: Head, body: HTMLElement): string {
  const copy = body.cloneNode(true) as HTMLElement;
  prepareForMarkdown(copy, article.url);
  const service = converter();
  const head = [heading(article, service), origin(article, service), source(article)];
  const parts = [...head, service.turndown(copy)].filter((part) => part.trim() !== '');
  return `${parts.join('\n\n')}\n`;
}

function converter(): TurndownService {
  const service = new TurndownService({
    headingStyle: 'atx',
    hr: '---',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '_',
    strongDelimiter: '**',
  });
  service.use(gfm);
  for (const { name, filter, replacement } of markdownRules) service.addRule(name, { filter, replacement });
  return service;
}

function heading({ title }: Head, service: TurndownService): string {
  const text = inOneLine(title);
  return text ? `# ${service.escape(text)}` : '';
}

function origin({ byline, siteName, date }: Head, service: TurndownService): string {
  const parts = [byline, siteName, date.slice(0, 10)].map(inOneLine).filter(Boolean);
  return parts.map((part) => (part === date.slice(0, 10) ? part : service.escape(part))).join(' · ');
}

function source({ url }: Head): string {
  const address = url.trim().replace(/[\s<>]/g, encodeURIComponent);
  return address ? `<${address}>` : '';
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
