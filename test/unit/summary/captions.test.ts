import { describe, expect, it } from 'vitest';
import { proseSentences } from '../../../src/summary/candidates';
import { isCaption } from '../../../src/summary/captions';

describe('a line under a picture', () => {
  it.each([
    'The old bridge has carried carts for a hundred years. Picture: Getty',
    'The mayor on the new bridge in May. (Photo: Ann Roe/Varne Post)',
    'Le vieux pont porte les voitures depuis une centaine d’années. Image: Keystone',
    'In this house the bridge was drawn a hundred years ago. © Ann Roe / Varne Post',
    'Die alte Brücke trägt seit hundert Jahren Wagen. Foto: Klaus Berger/dpa',
    'El puente viejo sigue abierto al tráfico. (Foto Diario de Varne: Ana Ruiz)',
    'O prefeito atravessa a nova ponte em maio | Foto: Ana Ruiz Jr./VP',
    'Stary most służy miastu od stu lat. Fot.: Jan Nowak / VP',
    'Мэр города на новом мосту в мае. Фото: Иван Орлов',
    '市长走过新桥。图片：新华社',
    '市長が新しい橋を渡った。写真：山田太郎',
  ])('ends with who made it: %s', (text) => expect(isCaption({ text })).toBe(true));

  it.each([
    'The bridge opened in May. The mayor had promised one thing: it would stay free.',
    'The photo: it made the bridge known all over the world. Then the town closed it.',
    'Das Bild der Brücke ging um die Welt.',
    'Her picture of the bridge was bought by Getty in May.',
    'Le pont est ouvert. Voici son image : un arc, deux piliers. On le voit de loin.',
    `${'The bridge has carried carts for a hundred years. '.repeat(8)}Picture: Getty`,
  ])('is no text of its own: %s', (text) => expect(isCaption({ text })).toBe(false));

  it('is no part of the prose', () => {
    const text = 'The old bridge has carried carts for a hundred years.';
    const blocks = [text, `${text} Picture: Getty`].map((text) => ({ kind: 'paragraph' as const, text }));
    expect(proseSentences(blocks, 'en')).toHaveLength(1);
  });
});
