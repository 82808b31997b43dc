import { describe, expect, it } from 'vitest';
import { textShape } from '../../../../src/article/blocks/text-shape';

describe('the shape of a text', () => {
  it.each([
    ['A lamp, they say, goes out.', { words: 6, commas: 2, stops: 1, capitals: 1, endsSentence: true }],
    ['灯灭了，他说。', { weight: 21, commas: 1, stops: 1, endsSentence: true }],
    ['«Лампа погасла», — сказал он.', { words: 4, capitals: 1, commas: 1, endsSentence: true }],
    ['She said “it is out.”', { endsSentence: true }],
    ['दीपक बुझ गया।', { words: 3, stops: 1, endsSentence: true }],
    ['Home | News | 12 Lamps', { words: 4, signs: 2, digits: 2, endsSentence: false }],
    ['Ingredients:', { signs: 1, endsSentence: false }],
    ['', { weight: 0, words: 0, endsSentence: false }],
  ])('of “%s”', (text, expected) => expect(textShape(text)).toMatchObject(expected));
});
