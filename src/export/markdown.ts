import { gfm } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import type { Article } from '../article/article';
import { markdownRules } from './markdown-rules';

type Head = Pick<Article, 'title' | 'url' | 'byline' | 'siteName' | 'date'>;

/**
 * An article as Markdown (CommonMark with GitHub's tables): title, who wrote it where and when, its address, the text.
 * @param body the sanitized body as it is shown; it is not changed
 */
export function toMarkdown(article: Head, body: HTMLElement): string {
  const text = converter().turndown(body.cloneNode(true) as HTMLElement);
  const parts = [`# ${inOneLine(article.title)}`, origin(article), `<${article.url}>`, text];
  return `${parts.filter((part) => part.trim() !== '').join('\n\n')}\n`;
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
  for (const { name, ...rule } of markdownRules) service.addRule(name, rule);
  return service;
}

function origin({ byline, siteName, date }: Head): string {
  return [byline, siteName, date.slice(0, 10)].map(inOneLine).filter(Boolean).join(' · ');
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
