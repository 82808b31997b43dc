import { describe, expect, it } from 'vitest';
import { proseSentences } from '../../../src/summary/candidates';
import { type SummaryOptions, summarize } from '../../../src/summary/summarize';
import { bridge, paragraphs } from './articles';

const options: SummaryOptions = { lang: 'en', title: 'Varne opens its new bridge over the Orme' };

function texts(blocks: Parameters<typeof summarize>[0], more: Partial<SummaryOptions> = {}): string[] {
  return summarize(blocks, { ...options, ...more }).sentences.map(({ text }) => text);
}

describe('summarize', () => {
  it('takes three sentences as they stand, in the order of the text', () => {
    const { sentences } = summarize(bridge, options);
    expect(sentences).toHaveLength(3);
    for (const { text, block, start, end } of sentences)
      expect(bridge[block]?.text.slice(start, end)).toBe(text);
    const places = sentences.map(({ block, start }) => block * 10_000 + start);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('finds the sentence that the title is about', () => {
    expect(texts(bridge, { sentences: 1 })).toEqual([
      'The city of Varne opened a new bridge over the river Orme on Monday.',
    ]);
  });

  it('never takes headings, captions, code, cells, questions and calls', () => {
    const all = texts(bridge, { sentences: 50 });
    expect(all.length).toBeGreaterThan(6);
    for (const text of all)
      expect(text).not.toMatch(/\?$|^Read also|^Subscribe|ten years of work|program|opening by/);
    expect(all).not.toContain('The new bridge over the river Orme cost the city ninety million.');
  });

  it('keeps what a shorter summary has in a longer one', () => {
    for (let count = 1; count < 8; count++) {
      const longer = texts(bridge, { sentences: count + 1 });
      for (const text of texts(bridge, { sentences: count })) expect(longer).toContain(text);
    }
  });

  it('gives the same summary every time and leaves the blocks alone', () => {
    const before = structuredClone(bridge);
    expect(summarize(bridge, options)).toEqual(summarize(bridge, options));
    expect(bridge).toEqual(before);
  });

  it('uses the description of the publisher', () => {
    const description = 'Cyclists have a lane of their own.';
    expect(texts(bridge, { title: '', sentences: 1, description })[0]).toMatch(/^Cyclists/);
    expect(texts(bridge, { title: '', sentences: 1 })[0]).not.toMatch(/^Cyclists/);
  });

  it('does not say the same thing twice', () => {
    const said = 'The council of the town voted on Monday for a new bridge over the river.';
    const again = 'On Monday the council of the town voted for a new bridge over the river.';
    const rest = [
      'Farmers in the valley fear for the water of their fields in the summer.',
      'The work begins in spring and lasts for at least three years, say engineers.',
    ];
    const found = texts(paragraphs(said, again, ...rest), {
      title: 'Council votes for a bridge',
      sentences: 2,
      evenShort: true,
    });
    expect(found.filter((text) => text === said || text === again)).toHaveLength(1);
  });

  it('leaves the dateline out and points behind it', () => {
    const blocks = paragraphs('VARNE (AP) – The city opened a new bridge over the river on Monday.');
    const [sentence] = summarize(blocks, { ...options, evenShort: true }).sentences;
    expect(sentence?.text).toBe('The city opened a new bridge over the river on Monday.');
    expect(sentence?.start).toBe('VARNE (AP) – '.length);
  });
});

describe('length', () => {
  const short = paragraphs('The city opened a bridge on Monday morning. It took ten years to build it.');
  const list = Array.from({ length: 60 }, (_, n) => ({
    kind: 'item' as const,
    text: `Bridge number ${n} of the world`,
  }));
  const chinese = '市议会昨天投票决定在河上修建一座新的大桥。';

  it('gives nothing for a text under eighty words unless asked to', () => {
    expect(texts(short)).toEqual([]);
    expect(texts(short, { evenShort: true })).not.toEqual([]);
    expect(texts(paragraphs(`${'word '.repeat(78)}end.`))).toEqual([]);
    expect(texts(paragraphs('The city opened a bridge on Monday morning. '.repeat(10)))).not.toEqual([]);
  });

  it('says that a text is short, or a list', () => {
    expect(summarize(short, options)).toEqual({ sentences: [], none: 'short' });
    expect(summarize(list, options)).toEqual({ sentences: [], none: 'list' });
    expect(summarize([{ kind: 'code', text: 'let a = 1; '.repeat(100) }], options).none).toBe('list');
    expect(summarize(bridge, options)).not.toHaveProperty('none');
  });

  it.each([
    ['products', 'en', 'Saucony – Women’s Triumph 21, coral\n$ 109.00\n4.5 of 5 stars (312)\nAdd to cart'],
    [
      'offres',
      'fr',
      'Chaussures de course pour femme, corail\n109,00 €\nLivraison gratuite dès 50 €\nAjouter',
    ],
    ['Zutaten', 'de', '250 g Weizenmehl, gesiebt\n100 g weiche Butter\n2 Eier, Größe M\n1 Prise Salz'],
    ['новости', 'ru', 'Мост откроют весной\n12 марта, 10:20\nРынок закрыли на ремонт\nФото дня'],
    ['新闻', 'zh', '大桥将于春季开通\n3月12日 10:20\n市场因维修关闭\n今日图片'],
  ])('finds nothing to tell in a list: %s', (_, lang, entry) => {
    const lines = Array.from({ length: 20 }, () => entry.split('\n')).flat();
    expect(summarize(paragraphs(...lines), { ...options, lang }).none).toBe('list');
  });

  it.each([
    ['en', 'Mix the flour and the butter until the dough is smooth, then let it rest.'],
    ['fr', 'Mélangez la farine et le beurre jusqu’à ce que la pâte soit lisse, puis laissez-la reposer.'],
    ['de', 'Mehl und Butter mischen, bis der Teig glatt ist, und ihn dann ruhen lassen.'],
  ])('summarises a recipe that is told in sentences: %s', (lang, step) => {
    const items = Array.from({ length: 12 }, () => ({ kind: 'item' as const, text: '250 g / 100 g' }));
    const steps = Array.from({ length: 8 }, () => ({ kind: 'item' as const, text: step }));
    expect(texts([...items, ...steps], { lang, title: '' })).not.toEqual([]);
  });

  it('counts half a character as a word where none are written apart', () => {
    expect(texts(paragraphs(chinese.repeat(7)), { lang: 'zh' })).toEqual([]);
    expect(texts(paragraphs(chinese.repeat(9)), { lang: 'zh' })).not.toEqual([]);
  });

  it.each([10, 25, 40, 60])('meets a budget of %i words with its last sentence', (words) => {
    const lengths = texts(bridge, { words }).map((text) => text.split(/\s+/).length);
    const count = lengths.reduce((sum, length) => sum + length, 0);
    expect(count).toBeGreaterThanOrEqual(0.6 * words);
    expect(count - Math.max(...lengths)).toBeLessThan(words);
  });
});

describe('odd texts', () => {
  it.each([
    ['no blocks', []],
    ['no prose', [{ kind: 'code' as const, text: 'let a = 1; '.repeat(100) }]],
    ['questions only', paragraphs('Who is there in the old house today? '.repeat(20))],
  ])('%s: no summary', (_, blocks) => {
    expect(texts(blocks)).toEqual([]);
  });

  it('summarises a text without punctuation', () => {
    const lines = Array.from({ length: 60 }, (_, n) => `then ${n} of us told of the bridge and the town`);
    expect(texts(paragraphs(lines.join(' ')))).toHaveLength(3);
  });

  it('summarises a text in capitals', () => {
    expect(
      texts(paragraphs('THE CITY OPENED A BRIDGE ON MONDAY. IT COST THE TOWN NINETY MILLION. '.repeat(10))),
    ).not.toEqual([]);
  });

  it('summarises Thai, which ends no sentence with a mark', () => {
    expect(texts(paragraphs('เมืองนี้เปิดสะพานใหม่ข้ามแม่น้ำเมื่อวันจันทร์ '.repeat(20)), { lang: 'th' })).not.toEqual([]);
  });

  it('summarises Arabic', () => {
    const text =
      'افتتحت المدينة جسرا جديدا فوق النهر يوم الاثنين. استغرق بناء الجسر عشر سنوات كاملة من العمل. ';
    expect(texts(paragraphs(text.repeat(8)), { lang: 'ar' })).not.toEqual([]);
  });

  it('reads the beginning of a book and something of every part of it', () => {
    const sentence = 'The town and its bridge are told of once more in this part of the book.';
    const book = paragraphs(...Array.from({ length: 8000 }, () => sentence));
    const read = proseSentences(book, 'en');
    expect(read.length * sentence.length).toBeLessThanOrEqual(121_000);
    expect(read.slice(0, 100).map(({ block }) => block)).toEqual([...Array(100).keys()]);
    expect(read.at(-1)?.block).toBeGreaterThan(7900);
    expect(texts(book)).not.toEqual([]);
  });

  it('summarises mixed languages', () => {
    const blocks = paragraphs(
      'The city of Varne opened a new bridge over the river Orme on Monday after ten years of work.',
      'La ville de Varne a ouvert lundi un nouveau pont sur la rivière Orme après dix ans de travaux.',
      'Die Stadt Varne hat am Montag nach zehn Jahren eine neue Brücke über den Fluss Orme eröffnet.',
      '市议会昨天投票决定在河上修建一座新的大桥，居民们对此感到非常高兴。',
      'افتتحت المدينة جسرا جديدا فوق النهر يوم الاثنين بعد عشر سنوات من العمل المتواصل.',
    );
    for (const lang of ['en', 'fr', 'zh', 'ar', ''])
      expect(texts([...blocks, ...blocks], { lang }).length, lang).toBeGreaterThan(0);
  });

  it('says a single sentence where there is only one', () => {
    const only = 'The city of Varne opened a new bridge over the river Orme on Monday.';
    expect(texts(paragraphs(only), { evenShort: true })).toEqual([only]);
    expect(texts(paragraphs(only))).toEqual([]);
  });
});
