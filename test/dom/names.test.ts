/**
 * Elements of a page can hide properties by their names: a control those of its form, a form or an image those of the
 * document. Each name that a browser knows is tried, on a page that is laid out; none may stop the reading or hide text.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CorePage } from '../../bench/core-page';
import { buildFuzzCore } from '../../bench/fuzz/build-core';

let core: CorePage;
let names: string[];

beforeAll(async () => {
  core = await CorePage.open({ scripts: [await buildFuzzCore()] });
  names = await core.page.evaluate(() => {
    const known = new Set<string>();
    for (const sample of [
      document.createElement('form'),
      document.createElement('input'),
      document,
      window,
    ]) {
      for (let at: object | null = sample; at; at = Object.getPrototypeOf(at))
        for (const name of Object.getOwnPropertyNames(at)) known.add(name);
    }
    return [...known];
  });
});

afterAll(() => core.close());

const prose =
  'The lighthouse at the end of the harbour was built in the spring of 1871, by masons who had come down from the hills. ';

const hidden = (name: string): string => `<!doctype html><title>The lighthouse</title>
  <form name="${name}"></form><img name="${name}" alt=""><p id="${name}">A named line.</p>
  <form class="author byline" itemprop="author"><input name="${name}">Ada Lovelace</form>
  <form style="visibility: hidden" role="note"><output name="${name}"></output>unseen</form>
  <form id="around"><input name="${name}"><button id="${name}">a</button>
    <article><h1>The lighthouse</h1>
      <p>${prose.repeat(3)}</p><form class="share newsletter"><input name="${name}">Share this</form>
      <p>${prose.repeat(3)}</p><form><select name="${name}"></select><p>${prose.repeat(3)}The end.</p></form>
    </article>
  </form>`;

test('at least 485 names are known', () => expect(names.length).toBeGreaterThanOrEqual(485));

test('no name of an element stops the reading of a page or hides its text', async () => {
  const failed: string[] = [];
  for (const name of names) {
    const fault = await core
      .run((page) => page.evaluate((html) => lisibleFuzz.readLive(html), hidden(name)))
      .then(
        ({ characters, refusal }) => refusal || (characters < 9 * prose.length - 10 ? 'text is missing' : ''),
        String,
      );
    if (fault) failed.push(`${name}: ${fault}`);
  }
  expect(failed).toEqual([]);
}, 300_000);
