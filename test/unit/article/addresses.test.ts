import { expect, it } from 'vitest';
import { absoluteAddress, safeSrcset } from '../../../src/article/sanitize/addresses';

const page = 'https://ada:lamp@page.test/posts/1';

it.each([
  ['a.jpg', 'https://page.test/posts/a.jpg'],
  ['https://bank.test:443@thief.test/', 'https://thief.test/'],
  ['mailto:ada@page.test', 'mailto:ada@page.test'],
  ['ftp://ada@page.test/', ''],
])('an address names nobody who signs in: %s', (address, absolute) => {
  expect(absoluteAddress(address, page)).toBe(absolute);
});

it('nor does one of the sizes of a picture', () => {
  expect(safeSrcset('https://ada:lamp@page.test/a.jpg 2x', page)).toBe('https://page.test/a.jpg 2x');
});
