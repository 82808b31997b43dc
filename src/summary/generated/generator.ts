import { baseLanguage } from '../words';

/** Something that writes a summary in words of its own: the browser's model, or in tests a fake of the same manners. */
export interface Generator {
  /** Whether it can read and write a language, and whether it must be downloaded first. Never throws. */
  availability(lang: string): Promise<Availability>;
  /**
   * A summary as plain text, a point a line. To be called right in a click: browsers want one before a download.
   * @param progress called with the part of the download that is done, 0 to 1
   * @throws what the browser throws; an `AbortError` where the signal was given
   */
  write(text: string, options: WritingOptions): Promise<string>;
}

export type Availability = 'available' | 'downloadable' | 'unavailable';

export interface WritingOptions {
  lang: string;
  signal: AbortSignal;
  progress: (part: number) => void;
}

/** The part of the browsers' Summarizer interface that is used (W3C Writing Assistance APIs). */
export interface SummarizerInterface {
  availability(options: CoreOptions): Promise<string>;
  create(options: CoreOptions & CreateOptions): Promise<SummarizerSession>;
}

interface CoreOptions {
  type: 'key-points';
  format: 'plain-text';
  length: 'short';
  expectedInputLanguages: string[];
  outputLanguage: string;
}

interface CreateOptions {
  signal: AbortSignal;
  monitor(target: EventTarget): void;
}

interface SummarizerSession {
  readonly inputQuota: number;
  measureInputUsage(text: string): Promise<number>;
  summarize(text: string, options: { signal: AbortSignal }): Promise<string>;
  destroy(): void;
}

/** What Chromium's model reads and writes; asked about another language, it logs an error beside its answer. */
const languages = new Set(['de', 'en', 'es', 'fr', 'ja']);

/** The browser's own model, where it has one. `scope` is the global object of an extension page. */
export function browserGenerator(scope: object): Generator | undefined {
  const summarizer = (scope as { Summarizer?: SummarizerInterface }).Summarizer;
  return typeof summarizer?.availability === 'function' ? generatorOf(summarizer) : undefined;
}

export function generatorOf(summarizer: SummarizerInterface): Generator {
  return {
    async availability(lang) {
      if (!languages.has(baseLanguage(lang))) return 'unavailable';
      try {
        const answer = await summarizer.availability(optionsFor(lang));
        if (answer === 'available') return 'available';
        return answer === 'downloadable' || answer === 'downloading' ? 'downloadable' : 'unavailable';
      } catch {
        return 'unavailable';
      }
    },
    async write(text, { lang, signal, progress }) {
      const monitor = (target: EventTarget): void =>
        target.addEventListener('downloadprogress', (event) => progress((event as ProgressEvent).loaded));
      const session = await summarizer.create({ ...optionsFor(lang), signal, monitor });
      try {
        return await session.summarize(await fitted(text, session), { signal });
      } finally {
        session.destroy();
      }
    },
  };
}

function optionsFor(lang: string): CoreOptions {
  return {
    type: 'key-points',
    format: 'plain-text',
    length: 'short',
    expectedInputLanguages: [baseLanguage(lang)],
    outputLanguage: baseLanguage(lang),
  };
}

/** As much of the beginning of a text as the model reads. */
async function fitted(text: string, session: SummarizerSession): Promise<string> {
  const margin = 0.9;
  const needed = await session.measureInputUsage(text);
  if (needed <= session.inputQuota) return text;
  return text.slice(0, Math.floor((text.length * margin * session.inputQuota) / needed));
}
