import { nameWords } from '../names';

const emojiNames = new Set('emoji emojione twemoji smiley smilie smilies emoticon'.split(' '));
/** What is shown larger is a picture, in pixels of the page; so is what is told by more characters. */
const largest = 80;
const longest = 24;
const isEmoji =
  /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u200d\ufe0f\u20e3])+$/u;

/** A little picture of a face or sign within a line becomes the characters that it stands for. */
export function polishEmoji(article: Element): void {
  for (const image of [...article.querySelectorAll('img[alt]')]) {
    const alt = image.getAttribute('alt')?.trim() ?? '';
    if (alt !== '' && alt.length <= longest && isSmall(image) && (isEmoji.test(alt) || isNamedEmoji(image)))
      image.replaceWith(alt);
  }
}

function isSmall(image: Element): boolean {
  return ['width', 'height'].every((side) => !(Number(image.getAttribute(side)) > largest));
}

function isNamedEmoji(image: Element): boolean {
  return nameWords(image.getAttribute('class')).list.some((word) => emojiNames.has(word));
}
