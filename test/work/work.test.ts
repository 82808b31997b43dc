import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CorePage } from '../../bench/core-page';
import { attacks } from './attacks';
import type { Work } from './counter';
import { type Shape, shapes } from './shapes';

/**
 * A page four times as large takes no more than four times the work, with a little over. In a page that is four times as
 * deep Readability has the browser count anew what is in each box; snapshots are no deeper than the largest of these.
 */
const mostGrowth = { wide: 4.1, deep: 6.5 };

/**
 * Visits a node and readings a character, from the parsed page to its summary. They are to shrink: a change that needs
 * more has to show why.
 */
const most = { wide: { visits: 235, readings: 24 }, deep: { visits: 500, readings: 48 } };
/** Those that are made to take much have little text between what takes it. */
const mostOfAttacks = { visits: 320, readings: 24 };

let core: CorePage;

beforeAll(async () => {
  const script = 'out/count-work.js';
  await build({ entryPoints: ['test/work/counter.ts'], outfile: script, bundle: true, format: 'iife' });
  core = await CorePage.open({ scripts: [script] });
});

afterAll(() => core.close());

describe.each([...shapes, ...attacks])('$name', (shape) => {
  let small: Counted;
  let large: Counted;

  beforeAll(async () => {
    small = await count(shape, shape.size);
    large = await count(shape, 4 * shape.size);
  });

  test('nodes are visited, and text is read, no more often where the page is larger', () => {
    const growth = mostGrowth[shape.grows];
    expect(large.visits / small.visits).toBeLessThan(growth);
    expect(large.characters / small.characters).toBeLessThan(growth);
  });

  test('a node is visited, and a character read, no more often than before', () => {
    const { visits, readings } = attacks.includes(shape) ? mostOfAttacks : most[shape.grows];
    expect(large.visits / large.nodes).toBeLessThan(visits);
    expect(large.characters / large.length).toBeLessThan(readings);
  });
});

interface Counted extends Work {
  /** Nodes of the page, and characters of its markup. */
  nodes: number;
  length: number;
}

function count({ make, url = 'https://page.test/lighthouse' }: Shape, size: number): Promise<Counted> {
  return core.run((page) =>
    page.evaluate(
      (html, url) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        const walker = parsed.createTreeWalker(parsed);
        let nodes = 0;
        while (walker.nextNode()) nodes++;
        return { nodes, length: html.length, ...lisibleWork.count(() => lisibleCore.read(html, url)) };
      },
      make(size),
      url,
    ),
  );
}
