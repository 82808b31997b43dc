import type { TextBlock } from '../article/article';

/** What makers of pictures are named behind, a line a script. */
const pictures = `
  photo | photos | photography | photographie | image | images | picture | pictures | illustration | credit | crédit
  foto | fotos | bild | bilder | imagen | imagem | immagine | fotografie | fot. | zdjęcie | fotoğraf | kuva
  фото | φωτο | φωτογραφία | صورة | 图 | 图片 | 攝影 | 摄影 | 写真 | 撮影 | 사진`;

const names = pictures
  .trim()
  .split(/\s*[|\n]\s*/)
  .map((name) => `[${name.charAt(0)}${name.charAt(0).toUpperCase()}]${name.slice(1).replace('.', '\\.?')}`);

/**
 * A credit as the last words of a text, behind a sentence, a bar or in brackets: "Image: Keystone", "(Foto: Ann Roe / dpa)",
 * "(Foto Varne Post: Ann Roe)".
 */
const credit = new RegExp(
  String.raw`(?:^|[.!?…。！？»”"]\s*|[([（]|[|–—-]\s*)(?:©|(?:${names.join('|')})(?: [\p{L} ]{2,24})?\s?[:：/©])\s?[^\p{Ll}\s][^.:!?。]{1,60}(?:\.[^\s.:!?][^.:!?]{0,30})?[)）\].]*$`,
  'u',
);

/** UTF-16 units: what a picture shows is told in a sentence or two; a longer paragraph tells something besides. */
const longest = 320;

/** True for a line under a picture that no markup shows to be one: who made the picture is named at its end. */
export function isCaption({ text }: Pick<TextBlock, 'text'>): boolean {
  return text.length <= longest && credit.test(text.slice(-140));
}
