import { describe, expect, it } from 'vitest';
import { followFragmentLinks } from '../../../src/ui/links';
import { anUi } from './views';

/** Clicks what a selector finds and says what was scrolled to, and whether the browser was kept from following the link. */
function click(html: string, selector: string): { reached: string[]; isKept: boolean } {
  const { ui, body } = anUi(html);
  const view = ui.document.defaultView as Window & typeof globalThis;
  const reached: string[] = [];
  for (const element of body.querySelectorAll<HTMLElement>('*')) {
    element.scrollIntoView = () => void reached.push(element.id);
    element.focus = () => undefined;
    // linkedom knows no parts of an address.
    const address = element.getAttribute('href') ?? '';
    Object.defineProperty(element, 'hash', { value: address.slice(address.indexOf('#')) });
  }
  followFragmentLinks(body, () => undefined);
  const event = new view.Event('click', { bubbles: true, cancelable: true });
  body.querySelector(selector)?.dispatchEvent(event);
  return { reached, isKept: event.defaultPrevented };
}

describe('a link to a place in the article', () => {
  it.each([
    ['a note', '<p><a href="#n1"><sup>1</sup></a></p><p id="n1">A note.</p>', 'sup', 'n1'],
    [
      'a name in another script',
      '<a href="#%D0%BB%D0%B0%D0%BC%D0%BF%D0%B0">1</a><p id="лампа">1</p>',
      'a',
      'лампа',
    ],
    ['a name that no selector could hold', '<a href="#1.2:a">1</a><p id="1.2:a">1</p>', 'a', '1.2:a'],
    ['a name with a percent sign', '<a href="#50%25%">1</a><p id="50%25%">1</p>', 'a', '50%25%'],
  ])('scrolls to %s and leaves the address alone', (_, html, selector, id) => {
    expect(click(html, selector)).toEqual({ reached: [id], isKept: true });
  });

  it('does nothing where the place is not in the article', () => {
    expect(click('<a href="#menu">Menu</a>', 'a')).toEqual({ reached: [], isKept: true });
  });

  it('is not taken for a link to another page', () => {
    expect(click('<a href="/b#n1">1</a><p id="n1">A note.</p>', 'a')).toEqual({ reached: [], isKept: false });
  });
});
