import { addTo } from '../add-to';
import { lists } from './phrases/phrases';

export type Purpose = keyof typeof lists;

/** No phrase is longer, so that a longer text need not be looked at. */
export const mostCharacters = 90;

/** Pages repeat their labels, and an element says what its only child says. */
const judged = new Map<string, readonly Purpose[]>();
const mostJudged = 5_000;

/** The lists in which a text as a whole is a phrase, whatever its case and final punctuation. */
export function purposesOf(text: string): readonly Purpose[] {
  if (text.length > mostCharacters) return [];
  const before = judged.get(text);
  if (before) return before;
  if (judged.size >= mostJudged) judged.clear();
  const purposes = judge(plain(text));
  judged.set(text, purposes);
  return purposes;
}

function judge(bare: string): readonly Purpose[] {
  const { whole, open, counting } = phrases();
  const exact = whole.get(bare) ?? [];
  const first = open.get(bare.slice(0, `${bare} `.indexOf(' '))) ?? [];
  const last = open.get(bare.slice(bare.lastIndexOf(' ') + 1)) ?? [];
  const end = open.get(bare.slice(-signs)) ?? [];
  const likely = [...first, ...last, ...end, ...(/\d/.test(bare) ? counting : [])];
  const said = likely.filter(({ pattern }) => pattern.test(bare));
  return said.length > 0 ? [...new Set([...exact, ...said.map(({ purpose }) => purpose)])] : exact;
}

/** True where the whole of a text is one of the purpose's phrases. */
export function says(text: string, purpose: Purpose): boolean {
  return purposesOf(text).includes(purpose);
}

function plain(text: string): string {
  const bare = text.replace(/\s+/g, ' ').trim().toLowerCase().replaceAll('’', "'");
  return isPlainAtEdges.test(bare) ? bare : bare.replace(vowels, '').replace(edges, '');
}

/** Arabic is written with its signs for vowels or without them. */
const vowels = /[\u064b-\u0652\u0640]/g;

/** Most labels; what is between does not matter. */
const isPlainAtEdges = /^[a-zà-öø-ÿ\d](?:.*[a-zà-öø-ÿ\d])?$/;

const edges = /^[\s\p{P}\p{S}]*(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}\p{M})])[\s:：.…!?»>→›-]*$/gu;

interface Open {
  purpose: Purpose;
  pattern: RegExp;
}

/** Signs by which a phrase without spaces is known. */
const signs = 2;

interface Phrases {
  whole: Map<string, Purpose[]>;
  /**
   * Phrases with a place for any words, by their first word, or by their last where that place is at the start; by their
   * last signs where they are written without spaces.
   */
  open: Map<string, Open[]>;
  /** Phrases with a place for a number. */
  counting: Open[];
}

let made: Phrases | undefined;

function phrases(): Phrases {
  made ??= makePhrases();
  return made;
}

function makePhrases(): Phrases {
  const whole = new Map<string, Purpose[]>();
  const open: Phrases['open'] = new Map();
  const counting: Phrases['counting'] = [];
  for (const purpose of Object.keys(lists) as Purpose[]) {
    const alone = [purpose];
    const numbered: string[] = [];
    for (const phrase of phrasesOf(lists[purpose])) {
      const hasWords = phrase.includes('*');
      const hasNumber = phrase.includes('#');
      if (hasWords) {
        const words = phrase.split(' ');
        const known = /^\*[^* ]/.test(phrase)
          ? phrase.slice(-signs)
          : ((words[0] === '*' ? words.at(-1) : words[0]) ?? '');
        const pattern = new RegExp(`^${source(phrase)}$`, 'u');
        addTo(open, known, { purpose, pattern });
      }
      if (hasNumber) numbered.push(source(phrase));
      if (hasWords || hasNumber) continue;
      const known = whole.get(phrase);
      whole.set(phrase, known ? [...known, purpose] : alone);
    }
    if (numbered.length > 0)
      counting.push({ purpose, pattern: new RegExp(`^(?:${numbered.join('|')})$`, 'u') });
  }
  return { whole, open, counting };
}

function phrasesOf(list: string): string[] {
  return list
    .toLowerCase()
    .replace(vowels, '')
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .map((phrase) => (/.[：:]$/.test(phrase) ? phrase.slice(0, -1) : phrase))
    .filter(Boolean);
}

function source(phrase: string): string {
  return phrase
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(' \\(', '\\s?\\(')
    .replaceAll('**', '.{1,80}')
    .replace(/\*/g, '.{1,30}')
    .replace(/\s?#\s?/g, '[\\s:：]*[\\d.,]{1,9}[km]?[次\\s]*')
    .replaceAll(':[', '[');
}
