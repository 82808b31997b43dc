import type { Article, TextBlock } from '../article/article';
import { readingMinutes } from '../summary/reading-time';
import type { Ui } from './ui';

/** Site, title (a link to the page), authors and dates; what the page does not tell is left out, and so is its site as author. */
export function articleHead(ui: Ui, article: Article): HTMLElement {
  const { h, t } = ui;
  const facts = [
    article.byline &&
      article.byline !== article.siteName &&
      h('span', { class: 'byline', dir: 'auto' }, article.byline),
    dateElement(ui, article.date, (day) => day),
    dateElement(ui, article.updated, (day) => t('updatedOn', day)),
  ];
  return h(
    'header',
    { class: 'head' },
    article.siteName && h('p', { class: 'site' }, article.siteName),
    h('h1', {}, titleLink(ui, article)),
    h('p', { class: 'facts' }, ...facts.map((fact) => fact && h('span', {}, fact))),
  );
}

/** Writes behind the facts of a head how long the article takes to read. */
export function tellReadingTime(
  { h, t }: Ui,
  head: HTMLElement,
  article: Article,
  blocks: readonly TextBlock[],
): void {
  const text = blocks.map((block) => block.text).join('\n');
  const time = duration(readingMinutes(text, article.lang), t('languageTag'));
  const label = h('span', { class: 'minutes', lang: t('languageTag'), dir: 'auto' }, t('readingTime', time));
  head.querySelector('.facts')?.append(h('span', {}, label));
}

/** A longer time is told in hours, in minutes. */
const longestInMinutes = 120;

function duration(minutes: number, language: string): string {
  const isLong = minutes > longestInMinutes;
  const unit = isLong ? 'hour' : 'minute';
  const format = new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 0 });
  return format.format(isLong ? minutes / 60 : minutes);
}

function titleLink({ h, t }: Ui, article: Article): HTMLElement {
  const title = article.title || t('untitled');
  if (!/^https?:/.test(article.url)) return h('span', {}, title);
  return h('a', { href: article.url, target: '_blank', rel: 'noopener noreferrer' }, title);
}

function dateElement({ h, t }: Ui, date: string, say: (day: string) => string): HTMLElement | undefined {
  const time = new Date(date);
  if (!date || Number.isNaN(time.getTime())) return undefined;
  const language = t('languageTag');
  const shown = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: zoneOf(date) }).format(time);
  return h('time', { dateTime: date, lang: language, dir: 'auto' }, say(shown));
}

/** A day without a time is the same day everywhere; it stands for its midnight in the zone of UTC. */
function zoneOf(date: string): string | undefined {
  return date.includes('T') ? undefined : 'UTC';
}
