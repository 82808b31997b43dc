import { describe, expect, it } from 'vitest';
import { sentenceSpans } from '../../../src/summary/sentences';

function split(text: string, lang: string): string[] {
  return sentenceSpans(text, lang).map(({ start, end }) => text.slice(start, end));
}

/** Sentences that a text of them, joined by spaces, must give. */
const french: [what: string, sentences: string[]][] = [
  ['M. and Mme', ['M. Martin et Mme. Durand ont salué Mgr. Petit.', 'Ils sont repartis.']],
  ['p. ex.', ['Certains fruits, p. ex. Pommes et Poires, se gardent.', 'D’autres non.']],
  ['guillemets of one sentence', ['« Nous partirons demain. »', 'Le maire n’a rien ajouté.']],
  [
    'guillemets of several sentences',
    ['« Nous partirons demain. Rien ne nous retient. » a dit le maire.', 'Le conseil a voté.'],
  ],
  ['etc. at the end', ['On y vend des fruits, des légumes, etc.', 'Le marché ferme à midi.']],
  ['etc. in the middle', ['Les fruits, légumes, etc. sont vendus au marché.', 'Il ferme à midi.']],
  ['decimals', ['La hausse atteint 3.5 % contre 2,8 % en mai.', 'Elle surprend.']],
  ['thousands', ['Le navire compte 2.600 passagers.', 'Il est à quai.']],
  ['an ellipsis that goes on', ['Il hésite... puis il accepte enfin.', 'Elle sourit.']],
  ['an ellipsis that ends', ['Il hésite…', 'Elle sourit.']],
  ['initials', ['Le roman de J. K. Rowling et de J.-P. Sartre a plu.', 'Il est traduit.']],
  ['a century', ['L’église date du XIIe s. av. J.-C. selon lui.', 'On en doute.']],
  ['hours and dates', ['Le train part à 8 h. 30 le 3 janv. 2024.', 'Il est plein.']],
  ['an article of law', ['L’art. 12 de la loi dit le contraire.', 'Le juge tranche.']],
  ['a question in speech', ['« Pourquoi ? » demande-t-elle au guide.', 'Il se tait.']],
  ['a dash after speech', ['« C’est faux ! » – Le ministre se fâche.', 'Il part.']],
  ['a site', ['Le site exemple.fr est en panne.', 'Il revient demain.']],
  ['a narrow space before the mark', ['Est-ce vrai\u202F?', 'Personne ne le sait\u00A0!', 'Il part.']],
  ['brackets', ['Le pont (voir p. 12. Un plan y figure) est fermé.', 'Il rouvrira.']],
];

describe('French', () => {
  it.each(french)('%s', (_, sentences) => {
    expect(split(sentences.join(' '), 'fr')).toEqual(sentences);
  });
});

describe('scripts without capitals or spaces', () => {
  it.each([
    ['zh', ['我们明天去看电影。', '好吗？', '好！']],
    ['ja', ['これはペンです。', 'それは何ですか？', '「はい。そうです。」と言った。']],
  ])('%s', (lang, sentences) => {
    expect(split(sentences.join(''), lang)).toEqual(sentences);
  });

  it.each([
    ['hi', ['यह एक पुल है।', 'वह नदी पर है।']],
    ['ar', ['أعلن الوزير القرار.', 'هل وافق المجلس؟', 'لم يعلق أحد.']],
    ['ko', ['다리가 완성되었다.', '주민들이 기뻐했다.']],
  ])('%s', (lang, sentences) => {
    expect(split(sentences.join(' '), lang)).toEqual(sentences);
  });
});

describe('odd texts', () => {
  it('gives no sentence for an empty text', () => {
    expect(sentenceSpans('', 'en')).toEqual([]);
    expect(sentenceSpans(' \n ', 'en')).toEqual([]);
  });

  it('works without a language and with a malformed one', () => {
    expect(split('One is here. Two is there.', '')).toHaveLength(2);
    expect(split('One is here. Two is there.', 'not a tag')).toHaveLength(2);
  });

  it('cuts a text without punctuation at its spaces', () => {
    const spans = sentenceSpans('word '.repeat(1000), 'en');
    expect(spans.length).toBeGreaterThan(10);
    expect(spans.every(({ start, end }) => end - start <= 300)).toBe(true);
  });

  it('finds the same sentences in a long text as in its parts', () => {
    const sentence = 'Mr. Smith voted for the new bridge at 8 p.m. in the U.S. Senate.';
    const spans = sentenceSpans(`${sentence} `.repeat(500), 'en');
    expect(spans).toHaveLength(500);
    expect(new Set(spans.map(({ start, end }) => end - start))).toEqual(new Set([sentence.length]));
  });

  it.each(['"', '(', 'A. ', '! ', '« ', '你'])('keeps all of many %j', (mark) => {
    const text = mark.repeat(20_000);
    const found = sentenceSpans(text, 'en').map(({ start, end }) => text.slice(start, end));
    expect(found.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });

  it.each(['. ', '  ', '- ', '* ', '_ ', '! '])(
    'comes to an end where many %j stand before a letter',
    (mark) => {
      const text = `Nobody knew.${mark.repeat(39)}Then it was over.`;
      expect(split(text, 'en').join(' ')).toContain('Then it was over.');
    },
  );
});
