import { parseHTML } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../src/article/article';
import { textBlocks } from '../../../src/article/text-blocks';
import type { Settings } from '../../../src/browser/settings';
import type { Generator } from '../../../src/summary/generated/generator';
import { readForSummary } from '../../../src/summary/summarize';
import { summaryView } from '../../../src/ui/summary-view';
import { createUi } from '../../../src/ui/ui';
import { bridge } from '../summary/articles';
import { anArticle } from './views';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const article = anArticle({ title: 'Varne opens its new bridge over the Orme' });

interface Options {
  changes?: Partial<Article>;
  length?: Settings['summaryLength'];
  generator?: Generator;
  paragraphs?: string[];
}

const prose = bridge.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
let views = 0;

function draw({ changes, length = 'medium', generator, paragraphs = prose }: Options = {}): HTMLElement {
  const { document } = parseHTML(
    `<html><body><main>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</main></body></html>`,
  );
  const ui = createUi(document, (key) => key);
  const main = document.querySelector('main');
  if (!main) throw new Error('no article');
  const shown = { ...article, url: `https://example.org/${views++}`, ...changes };
  const none: Generator = {
    availability: async () => 'unavailable',
    write: () => Promise.reject(new Error()),
  };
  const blocks = textBlocks(main);
  const read = readForSummary(blocks, shown);
  const view = summaryView(ui, { article: shown, blocks, read }, length, generator ?? none);
  document.body.append(view);
  return view;
}

const sentences = (view: HTMLElement): string[] =>
  [...(view.querySelectorAll('ol li') ?? [])].map((item) => item.textContent ?? '');

function button(view: HTMLElement, label: string): HTMLButtonElement {
  const found = [...view.querySelectorAll('button')].find(({ textContent }) => textContent === label);
  if (!found) throw new Error(`no button ${label}`);
  return found;
}

const press = (view: HTMLElement, label: string): void => button(view, label).click();

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('the summary', () => {
  it('has three lengths, the shorter part of the longer', () => {
    const view = draw({ length: 'short' });
    const short = sentences(view);
    press(view, 'summaryLonger');
    const medium = sentences(view);
    press(view, 'summaryLonger');
    const long = sentences(view);
    expect([short.length, medium.length, long.length]).toEqual([1, 3, 6]);
    expect(long).toEqual(expect.arrayContaining(medium));
    expect(medium).toEqual(expect.arrayContaining(short));
    press(view, 'summaryShorter');
    expect(sentences(view)).toEqual(medium);
  });

  it('says why there is none for a text that is read as fast, and for a list', () => {
    const short = draw({ paragraphs: ['The city opened a bridge over the river on Monday.'] });
    expect(short.textContent).toBe('summaryNone_short');
    const list = draw({ paragraphs: Array.from({ length: 90 }, (_, n) => `Bridge ${n} of the world`) });
    expect(list.textContent).toBe('summaryNone_list');
    expect([...list.querySelectorAll('button, ol')]).toEqual([]);
  });

  it('still shows the publisher’s words where there is none', () => {
    const description = 'Ten years late, the crossing divides the town more than it joins it.';
    const view = draw({ changes: { description }, paragraphs: ['The bridge over the river is open.'] });
    expect(view.querySelector('blockquote')?.textContent).toContain(description);
  });

  it('shows the publisher’s own words, as text', () => {
    const description = 'Ten years late, the crossing <b>divides</b> the town more than it joins it.';
    const quote = draw({ changes: { description } }).querySelector('blockquote');
    expect(quote?.textContent).toContain(description);
    expect(quote?.querySelector('b')).toBeNull();
    expect(draw({ changes: { description: prose[0] ?? '' } }).querySelector('blockquote')).toBeNull();
  });

  it('lists the sentences with a key term while it is pressed', () => {
    const view = draw();
    const before = sentences(view);
    const term = view.querySelector<HTMLElement>('.key-terms button');
    term?.click();
    expect(term?.getAttribute('aria-pressed')).toBe('true');
    expect(sentences(view).length).toBeGreaterThan(1);
    for (const sentence of sentences(view))
      expect(sentence.toLowerCase()).toContain(term?.textContent?.toLowerCase());
    term?.click();
    expect(term?.getAttribute('aria-pressed')).toBe('false');
    expect(sentences(view)).toEqual(before);
  });

  it('has no length while the sentences with a term are listed, and is copied as it is listed', async () => {
    const written: string[] = [];
    const view = draw();
    const clipboard = { writeText: async (text: string) => void written.push(text) };
    vi.spyOn(view.ownerDocument, 'defaultView', 'get').mockReturnValue({ navigator: { clipboard } } as never);
    const term = view.querySelector<HTMLElement>('.key-terms button');
    term?.click();
    for (const label of ['summaryShorter', 'summaryLonger']) expect(button(view, label).disabled).toBe(true);
    press(view, 'summaryCopy');
    await settled();
    expect(written[0]?.split('\n\n').slice(1, -1)).toEqual(sentences(view));
    term?.click();
    expect(button(view, 'summaryLonger').disabled).toBe(false);
  });
});

describe('the browser’s model', () => {
  const answer =
    '* Varne opened a new bridge over the river Orme.\n* It cost the king of <i>Norway</i> 95 million.';
  const write = vi.fn<Generator['write']>(async () => answer);
  const generator: Generator = { availability: async () => 'downloadable', write };
  const points = (view: HTMLElement): (string | null)[] =>
    [...(view.querySelectorAll('.generated li') ?? [])].map((item) => item.textContent);

  it('is not offered where there is none for the language', async () => {
    const view = draw();
    await settled();
    expect(view.querySelector('.generated')?.textContent).toBe('');
  });

  it('is asked only when the reader clicks, for the visible text, and once for an article', async () => {
    write.mockClear();
    const view = draw({ generator, changes: { url: 'https://example.org/asked' } });
    await settled();
    expect(write).not.toHaveBeenCalled();
    press(view, 'generate');
    await settled();
    expect(write.mock.calls[0]?.[0]).toBe(prose.join('\n'));
    const again = draw({ generator, changes: { url: 'https://example.org/asked' } });
    await settled();
    expect(points(again)).toEqual(points(view));
    expect(write).toHaveBeenCalledTimes(1);
  });

  it('gives points as text, with their sources and with what the article does not say marked', async () => {
    const view = draw({ generator });
    await settled();
    press(view, 'generate');
    await settled();
    expect(points(view)).toHaveLength(2);
    expect(points(view)[0]).toMatch(/^Varne opened a new bridge over the river Orme\. 1/);
    expect(view.querySelector('.generated i')).toBeNull();
    expect([...(view.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual([
      'Norway',
      '95',
    ]);
    expect(view.querySelector('.generated')?.textContent).toContain('generatedNote');
  });

  it('can be cancelled and asked again', async () => {
    const patient: Generator = {
      availability: async () => 'available',
      write: (_, { signal, progress }) =>
        new Promise((_, reject) => {
          progress(0.5);
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
    };
    const view = draw({ generator: patient });
    await settled();
    press(view, 'generate');
    expect(view.querySelector('progress')).not.toBeNull();
    press(view, 'cancel');
    await settled();
    expect(view.querySelector('progress')).toBeNull();
    expect(view.querySelector('[role=alert]')).toBeNull();
    press(view, 'generate');
  });

  it('says so where the model fails', async () => {
    const broken: Generator = {
      availability: async () => 'available',
      write: () => Promise.reject(new Error()),
    };
    const view = draw({ generator: broken });
    await settled();
    press(view, 'generate');
    await settled();
    expect(view.querySelector('[role=alert]')?.textContent).toBe('generateFailed');
  });
});
