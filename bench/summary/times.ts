import { summarize } from '../../src/summary/summarize';
import { randomFrom } from '../random';
import { percentile } from '../scorers';

const lengths = [500, 2000, 20_000];
const rounds = 15;

/**
 * A table of the milliseconds of processor time that a summary of three sentences takes, segmentation included: the median of
 * some runs, on a machine that may have other work.
 */
export function summaryTimes(): string {
  const rows = lengths.map((words) => `| ${words} | ${medianTime(words).toFixed(1)} |`);
  return ['| words | ms |', '| --- | --- |', ...rows].join('\n');
}

function medianTime(words: number): number {
  const blocks = [{ kind: 'paragraph' as const, text: madeUpText(words) }];
  const times = Array.from({ length: rounds }, () => {
    const begin = process.cpuUsage();
    summarize(blocks, { lang: 'en', title: 'We Ze', sentences: 3 });
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1000;
  });
  return percentile(times, 0.5);
}

/** Words in Zipf's proportions, as in a real text: the second most frequent half as often as the first. */
function madeUpText(length: number): string {
  const random = randomFrom(7);
  const vocabulary = Math.round(10 * length ** 0.6);
  const words = Array.from({ length }, () => nameOf(Math.floor(vocabulary ** random())));
  const sentences: string[] = [];
  for (let at = 0; at < length; ) {
    const size = 8 + Math.floor(random() * 24);
    const [first = '', ...rest] = words.slice(at, at + size);
    sentences.push(`${[first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ')}.`);
    at += size;
  }
  return sentences.join(' ');
}

function nameOf(number: number): string {
  return [...number.toString(20)]
    .map((digit) => `${'wzrtplkjhgfdsmnbvcxq'.charAt(Number.parseInt(digit, 20))}e`)
    .join('');
}
