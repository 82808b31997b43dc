import { describe, expect, it } from 'vitest';
import { polishLists } from '../../../src/article/polish/lists';
import { parseHtml } from './html';

function polished(html: string): { left: string; taken: string[] } {
  const { body } = parseHtml(html);
  const taken: string[] = [];
  polishLists(body, { baseUrl: 'https://lamps.example/', title: '' }, (element) => {
    taken.push(element.textContent?.trim() ?? '');
    element.remove();
  });
  return { left: body.innerHTML, taken };
}

describe('numbers that the items of a list begin with', () => {
  it.each([
    [
      '<ol><li><div> 1. </div><div>Trim the wick.</div></li><li><div> 2. </div><div>Fill the lamp.</div></li></ol>',
      '<ol><li><div>Trim the wick.</div></li><li><div>Fill the lamp.</div></li></ol>',
      ['1.', '2.'],
    ],
    [
      '<ol start="3"><li><p><b>3</b> Light it.</p></li><li><p><b>4</b> Wait.</p></li></ol>',
      '<ol start="3"><li><p> Light it.</p></li><li><p> Wait.</p></li></ol>',
      ['3', '4'],
    ],
  ])('go, the list shows its own: %s', (html, left, taken) =>
    expect(polished(html)).toEqual({ left, taken }),
  );

  it.each([
    ['are not those of the list', '<ol><li><b>7</b> lamps</li><li><b>2</b> wicks</li></ol>'],
    ['are part of a text', '<ol><li>1 lamp</li><li>2 wicks</li></ol>'],
    ['only one has', '<ol><li><b>1</b> lamp</li><li>Two wicks</li></ol>'],
    ['a list without numbers has', '<ul><li><b>1</b> lamp</li><li><b>2</b> wicks</li></ul>'],
    ['a single item has', '<ol><li><b>1</b> lamp</li></ol>'],
  ])('stay where they %s', (_, html) => expect(polished(html)).toEqual({ left: html, taken: [] }));
});
