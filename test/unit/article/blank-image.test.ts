import { expect, it } from 'vitest';
import { isBlank } from '../../../src/article/polish/blank-image';

it.each([
  [
    'a GIF of one dot',
    'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
    true,
  ],
  [
    'a PNG of one dot',
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    true,
  ],
  [
    'a GIF of 16 by 1',
    'data:image/gif;base64,R0lGODlhEAABAIAAAAAAAP///yH5BAEAAAAALAAAAAAQAAEAAAIEhI+pWAA7',
    false,
  ],
  [
    'a PNG of 32 by 32',
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAYAAABzenr0AAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    false,
  ],
  ['a JPEG', 'data:image/jpeg;base64,/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgMCAgMDAwMEAwM', false],
  ['a file', 'https://daily.example/R0lGODlhAQABAIAAAAAAAP.gif', false],
])('tells whether a picture shows nothing: %s', (_, address, expected) => {
  expect(isBlank(address)).toBe(expected);
});
