import { describe, expect, it } from 'vitest';
import { polishEmoji } from '../../../src/article/polish/emoji';
import { parseHtml } from './html';

describe('a little picture of a sign', () => {
  it.each([
    ['a sign', '<img alt="🙂" src="/1f642.png">', '🙂'],
    ['a sign of several', '<img class="emoji" alt="👩🏽‍🌾" src="/a.svg" width="16">', '👩🏽‍🌾'],
    [
      'letters that stand for one',
      '<img class="smilie smilie--sprite" alt=":)" src="data:image/gif;base64,AA==">',
      ':)',
    ],
  ])('becomes %s', (_, image, sign) =>
    expect(polished(`<p>Oil ${image} and wicks</p>`)).toBe(`<p>Oil ${sign} and wicks</p>`),
  );

  it.each([
    ['a large picture', '<img alt="❤️" src="/heart.jpg" width="800">'],
    ['a picture of something', '<img alt="A lamp" src="/lamp.jpg">'],
    ['digits', '<img alt="42" src="/42.png">'],
    ['a sign without words', '<img class="emoji" alt="" src="/a.png">'],
  ])('is not %s', (_, image) => expect(polished(`<p>Oil ${image}</p>`)).toBe(`<p>Oil ${image}</p>`));
});

function polished(html: string): string {
  const { body } = parseHtml(html);
  polishEmoji(body);
  return body.innerHTML;
}
