import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../../src/article/text-blocks';
import { readForSummary, summarize } from '../../../src/summary/summarize';
import { parseHtml } from '../article/html';

const question = 'How can I keep the wick of an old oil lamp from smoking when the night is cold and damp?';
const answer =
  'Trim the wick square and a millimetre above the burner, because a ragged edge burns unevenly and smokes.';
const remark = 'Thanks, that helped me too.';
const other = 'I changed to a finer oil for my lamp last winter, and the smoke was gone within the hour.';

const thread = blocksOf(`
  <section><p>Ada</p><p>12 March 2026</p><div><p>I bought a lamp at the market. ${question} I have tried two
    oils and a new chimney so far, and neither of the two made any difference that I could see.</p></div></section>
  <section><p>Charles</p><blockquote><p>${question}</p></blockquote><p>${answer} It burns flat then.</p></section>
  <section><p>Grace</p><p>${remark}</p></section>
  <section><p>Mary</p><p>${other}</p></section>`);
const context = { lang: 'en', title: 'Old lamp smokes', form: 'thread' as const };

describe('the summary of a thread', () => {
  it('has one sentence of what was asked, a question too, and the rest of the answers', () => {
    const [asked, ...answered] = texts(3);
    expect(asked).toBe(question);
    expect(answered).toEqual([answer, other]);
  });

  it('starts with the question where it is short', () => expect(texts(1)).toEqual([question]));

  it('takes nothing that a post only quotes', () => {
    const { sentences } = summarize(thread, { ...context, sentences: 6 });
    expect(sentences.filter(({ text }) => text === question)).toHaveLength(1);
  });

  it('takes nothing twice that the program shows again under another name', () => {
    const again = blocksOf(`<section><p>Ada</p><p>${question} ${answer}</p></section>
      <section><p>Grace</p><p>${question} ${answer}</p></section><section><p>Mary</p><p>${other}</p></section>`);
    const found = summarize(again, { ...context, sentences: 6 }).sentences.map(({ text }) => text);
    expect(found).toHaveLength(new Set(found).size);
    expect(found).toContain(other);
  });

  it('takes no line that tells when a post was written', () => {
    const bought = 'It was cheap, and I have no other to read by.';
    const dated =
      blocksOf(`<section><p>Ada</p><p>Wysłany: Pon Mar 13, 2006 8:41 pm Temat postu: Why is it that old lamp smokes in the cold?</p>
      <div><p>${bought}</p></div></section><section><p>Charles</p><p>${answer}</p></section>
      <section><p>Mary</p><p>${other} I have not looked back since then, and neither has anybody else who has tried it.</p></section>`);
    const found = summarize(dated, { ...context, sentences: 3 }).sentences.map(({ text }) => text);
    expect(found).toContain(bought);
    expect(found.filter((text) => text.includes('2006'))).toEqual([]);
  });

  it('meets a budget of words with its last sentence', () => {
    const lengths = summarize(thread, { ...context, words: 40 }).sentences.map(
      ({ text }) => text.split(' ').length,
    );
    const count = lengths.reduce((sum, length) => sum + length, 0);
    expect(count).toBeGreaterThanOrEqual(35);
    expect(count - (lengths.at(-1) ?? 0)).toBeLessThan(40);
  });

  it('knows the terms of all its posts', () => {
    const read = readForSummary(thread, context);
    if (typeof read === 'string') throw new Error(read);
    expect(read.terms().map(({ text }) => text)).toContain('lamp');
  });

  it('begins with the first post that somebody wrote', () => {
    const rules = 'All posts that do not speak of lamps or of what they burn are taken away by the keepers.';
    const kept = blocksOf(`<section><p>Keeper</p><p>${rules}</p><p><em>I am a bot, and this action was
      performed automatically.</em></p></section>
      <section><p>Ada</p><p>${question}</p></section><section><p>Mary</p><p>${answer} ${other}</p></section>`);
    const found = summarize(kept, { ...context, sentences: 3 }).sentences.map(({ text }) => text);
    expect(found).toEqual([question, answer, other]);
  });

  it('takes no remark of a few words where others say more', () => {
    const wait = 'Wait for another kind of lamp.';
    const chat =
      blocksOf(`<section><p>Ada</p><p>${question} I have tried two oils and a new chimney so far, and
      neither of the two made any difference that I could see or smell in my kitchen.</p></section>
      <section><p>Grace</p><p>${wait}</p></section><section><p>Mary</p><p>${other} I like it.</p></section>
      <section><p>Charles</p><p>It went out at once.</p></section>`);
    const found = summarize(chat, { ...context, sentences: 6 }).sentences.map(({ text }) => text);
    expect(found).toContain(other);
    expect(found).not.toContain(wait);
  });

  it('is all of the first post where nobody answers', () => {
    const alone =
      blocksOf(`<section><p>Ada</p><p>I bought a lamp at the market. ${question} ${answer} ${other}
      My grandmother had such a lamp in her kitchen, and nobody ever saw any smoke rise from it in the evening.</p></section>`);
    const found = summarize(alone, { ...context, sentences: 3 }).sentences.map(({ text }) => text);
    expect(found).toHaveLength(3);
    expect(found).toContain(question);
  });
});

function texts(sentences: number): string[] {
  return summarize(thread, { ...context, sentences }).sentences.map(({ text }) => text);
}

function blocksOf(html: string) {
  return textBlocks(parseHtml(html).body);
}
