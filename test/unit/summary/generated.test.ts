import { describe, expect, it, vi } from 'vitest';
import { proseSentences } from '../../../src/summary/candidates';
import { checkedPoints } from '../../../src/summary/generated/check';
import {
  browserGenerator,
  generatorOf,
  type SummarizerInterface,
} from '../../../src/summary/generated/generator';
import { bridge } from './articles';

interface Fake {
  summarizer: SummarizerInterface;
  asked: string[];
  destroyed: () => number;
}

/** Behaves as Chromium's interface does: languages, download with progress, quota, signals, a session to be destroyed. */
function fake({
  languages = ['en', 'es'],
  state = 'downloadable',
  quota = 10_000,
  answer = '* A point.',
} = {}): Fake {
  const asked: string[] = [];
  const destroy = vi.fn();
  const summarizer: SummarizerInterface = {
    availability: ({ outputLanguage }) => {
      if (outputLanguage === 'ja') return Promise.reject(new DOMException('', 'InvalidStateError'));
      return Promise.resolve(languages.includes(outputLanguage) ? state : 'unavailable');
    },
    create: async ({ signal, monitor }) => {
      const target = new EventTarget();
      monitor(target);
      for (const loaded of [0, 0.5, 1]) {
        await Promise.resolve();
        signal.throwIfAborted();
        target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
      }
      return {
        inputQuota: quota,
        measureInputUsage: (text) => Promise.resolve(text.length / 4),
        summarize: (text, options) => {
          options.signal.throwIfAborted();
          if (text.length / 4 > quota) return Promise.reject(new DOMException('', 'QuotaExceededError'));
          asked.push(text);
          return Promise.resolve(answer);
        },
        destroy,
      };
    },
  };
  return { summarizer, asked, destroyed: () => destroy.mock.calls.length };
}

describe('the browser’s model', () => {
  const quiet = { lang: 'en', signal: new AbortController().signal, progress: () => undefined };

  it('is none where the browser has none', () => {
    expect(browserGenerator({})).toBeUndefined();
    expect(browserGenerator({ Summarizer: 'text' })).toBeUndefined();
    expect(browserGenerator({ Summarizer: fake().summarizer })).toBeDefined();
  });

  it.each([
    ['downloadable', 'en', 'downloadable'],
    ['downloading', 'en', 'downloadable'],
    ['available', 'en', 'available'],
    ['unavailable', 'en', 'unavailable'],
    ['available', 'pl', 'unavailable'],
    ['available', '', 'unavailable'],
    ['available', 'ja', 'unavailable'],
    ['available', 'en-US', 'available'],
    ['available', 'fr', 'unavailable'],
    ['available', 'not a tag', 'unavailable'],
    ['something new', 'en', 'unavailable'],
  ])('says of %j in %j: %s', async (state, lang, expected) => {
    expect(await generatorOf(fake({ state }).summarizer).availability(lang)).toBe(expected);
  });

  it('tells the progress of the download, writes and is let go', async () => {
    const { summarizer, asked, destroyed } = fake();
    const progress = vi.fn();
    expect(await generatorOf(summarizer).write('The text.', { ...quiet, progress })).toBe('* A point.');
    expect(progress.mock.calls.flat()).toEqual([0, 0.5, 1]);
    expect(asked).toEqual(['The text.']);
    expect(destroyed()).toBe(1);
  });

  it('gets as much of a long text as it reads', async () => {
    const { summarizer, asked } = fake({ quota: 100 });
    await generatorOf(summarizer).write('word '.repeat(1000), quiet);
    expect(asked[0]?.length).toBeGreaterThan(300);
    expect(asked[0]?.length).toBeLessThanOrEqual(400);
  });

  it('can be cancelled', async () => {
    const { summarizer, asked } = fake();
    const abort = new AbortController();
    const written = generatorOf(summarizer).write('The text.', { ...quiet, signal: abort.signal });
    abort.abort();
    await expect(written).rejects.toThrow(/abort/i);
    expect(asked).toEqual([]);
  });
});

describe('checkedPoints', () => {
  const article = { title: 'Varne opens its bridge', lang: 'en', sentences: proseSentences(bridge, 'en') };
  const marked = (answer: string): string[] =>
    checkedPoints(answer, article).map(({ parts }) =>
      parts.map(({ text, isUnknown }) => (isUnknown ? `[${text}]` : text)).join(''),
    );

  it('takes lines for points, without their bullets', () => {
    expect(
      marked('* The bridge opened on Monday.\n- It took **ten years**.\n\n2. The old bridge is closed.'),
    ).toEqual(['The bridge opened on Monday.', 'It took ten years.', 'The old bridge is closed.']);
  });

  it('leaves markup the text that it is', () => {
    expect(marked('<b>The bridge</b> opened <img src=x onerror=alert(1)> for all.')).toEqual([
      '<b>The bridge</b> opened <img src=x onerror=alert([1])> for all.',
    ]);
  });

  it('links each to the sentences that support it', () => {
    const [opened, cost, made] = checkedPoints(
      'Varne opened a bridge over the Orme.\nThe bridge cost ninety million.\nPenguins elected another parliament yesterday.',
      article,
    );
    expect(opened?.support[0]?.text).toMatch(/^The city of Varne opened/);
    expect(cost?.support[0]?.text).toMatch(/ninety million/);
    expect(made?.support).toEqual([]);
  });

  it.each([
    ['The old bridge closed in 2014.', 'The old bridge closed in 2014.'],
    ['The old bridge closed in 2015.', 'The old bridge closed in [2015].'],
    ['The mayor of Varne spoke to Helena Brandt.', 'The mayor of Varne spoke to [Helena] [Brandt].'],
    ['The bridge in Varne’s centre cost 90.5 million.', 'The bridge in Varne’s centre cost [90.5] million.'],
  ])('flags what the article does not name: %s', (answer, expected) => {
    expect(marked(answer)).toEqual([expected]);
  });

  it('gives nothing for an answer without points', () => {
    expect(checkedPoints('\n * \n-', article)).toEqual([]);
  });
});
