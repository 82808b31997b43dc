import type { TextBlock } from '../article/article';
import { type PlacedSentence, proseSentences } from './candidates';
import { isOfBot } from './exclusion/bots';
import { keySentences, type Ranked, rankSentences } from './key-sentences';
import { keyTerms } from './key-terms';
import type { Scored } from './scores';
import type { Budget } from './select';
import { asks } from './sentence-ends';
import type { Summarizable } from './summarize';
import type { Context } from './vocabulary';
import { lengthInWords } from './words';

/** A block that knows where it stands: each post of a thread is a section. */
export type ThreadBlock = TextBlock & { element?: Element };

/** Of so many sentences of a thread's summary, one tells what was asked. */
const sentencesPerQuestion = 3;
/** The part of a budget of words that what was asked may take. */
const questionShare = 0.4;
/** Worth of a sentence of the first post that asks: what a reader wants to know of a thread before all else. */
const questionWorth = 0.3;

/** Fewer words of an answer are a remark: a greeting, a thanks, a joke on the one before. */
const leastSaid = 7;

/**
 * A thread is summarised by what its first post asks or says, a question included, and by what the others answer to it;
 * what they quote of each other and what the forum itself posts is left out. Where nobody answers, the whole summary is of the first post.
 */
export function summarizableThread(blocks: readonly ThreadBlock[], context: Context): Summarizable {
  const posts = postNumbers(blocks);
  const prose = proseSentences(blocks, context.lang);
  const own = prose.filter(
    ({ block }) => blocks[block]?.kind !== 'quote' && !isHead(blocks[block]) && posts[block] !== ofForum,
  );
  const first = inPosts(own, posts, true);
  const opening = questionsFirst(rankSentences(first, { ...context, mayAsk: true }));
  const answers = withoutRemarks(rankSentences(unlike(first, inPosts(own, posts, false)), context));
  const isAnswered = answers.scored.length > 0;
  return {
    prose,
    sentences: (budget) => {
      if (!isAnswered) return keySentences(opening, budget);
      const asked = keySentences(opening, questionPart(budget));
      return [...asked, ...keySentences(answers, rest(budget, asked))];
    },
    terms: () => keyTerms(rankSentences(own, context).article, context.lang),
  };
}

const longestHead = 120;

/** The line above a post that tells when it was written, at times with the thread's title behind it. */
function isHead(block: ThreadBlock | undefined): boolean {
  if (!block || block.text.length > longestHead) return false;
  return /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(block.text) && /(?<!\d)\d{1,2}:\d{2}(?!\d)/.test(block.text);
}

function questionsFirst({ article, scored }: Ranked): Ranked {
  const worth = ({ measured }: Scored): number => (asks(measured.sentence.text) ? questionWorth : 0);
  return { article, scored: scored.map((one) => ({ ...one, score: one.score + worth(one) })) };
}

function withoutRemarks({ article, scored }: Ranked): Ranked {
  const said = scored.filter(({ measured }) => lengthInWords(measured.sentence.text) >= leastSaid);
  return { article, scored: said.length > 0 ? said : scored };
}

/** Number of the posts that nobody wrote. */
const ofForum = -1;

/** The number of the post that each block stands in; 0 is what opened the thread. */
function postNumbers(blocks: readonly ThreadBlock[]): number[] {
  const bots = new Set(blocks.filter(isOfBot).map(postOf));
  bots.delete(null);
  const numbers = new Map<Element | undefined, number>();
  return blocks.map((block) => {
    if (bots.has(postOf(block))) return ofForum;
    const post = outermostSection(block.element);
    const number = numbers.get(post) ?? numbers.size;
    numbers.set(post, number);
    return number;
  });
}

/** The post alone, without those that answer it within it. */
function postOf({ element }: ThreadBlock): Element | null {
  return element?.closest('section') ?? null;
}

function outermostSection(element: Element | undefined): Element | undefined {
  let outermost: Element | undefined;
  for (let at = element?.closest('section'); at; at = at.parentElement?.closest('section')) outermost = at;
  return outermost;
}

function inPosts(
  sentences: readonly PlacedSentence[],
  posts: readonly number[],
  isOpening: boolean,
): PlacedSentence[] {
  return sentences.filter(({ block }) => (posts[block] === 0) === isOpening);
}

/** The sentences that say something else than others do: programs show the first post again, and quote without a mark. */
function unlike(said: readonly PlacedSentence[], sentences: readonly PlacedSentence[]): PlacedSentence[] {
  const texts = new Set(said.map(({ text }) => text));
  return sentences.filter(({ text }) => !texts.has(text));
}

function questionPart({ sentences, words }: Budget): Budget {
  return {
    sentences: sentences && Math.max(1, Math.floor(sentences / sentencesPerQuestion)),
    words: words && words * questionShare,
  };
}

/** What the question leaves of a budget. */
function rest({ sentences, words }: Budget, asked: readonly PlacedSentence[]): Budget {
  const used = asked.reduce((sum, { text }) => sum + lengthInWords(text), 0);
  return { sentences: sentences && sentences - asked.length, words: words && Math.max(0, words - used) };
}
