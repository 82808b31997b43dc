import { expect, it } from 'vitest';
import { tinySideIn } from '../../../src/article/tiny-side';

it.each([
  ['width:1px;height:1px', '1'],
  ['position:absolute; width : 2px', '2'],
  ['height: 0.5px !important', '0'],
  ['width: 0', '0'],
  ['width: 1em', undefined],
  ['max-width: 1px', undefined],
  ['width: 20px', undefined],
])('the tiny side of a picture of %s', (style, side) => expect(tinySideIn(style)).toBe(side));
