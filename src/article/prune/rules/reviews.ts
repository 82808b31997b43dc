import type { Measures } from '../../measures';
import { isOneOf } from '../evidence';
import type { Rule } from '../rule';
import { isInSentence } from '../sentence';
import { holdsTitle } from '../title';

const reviewNames =
  'reviews review-list reviews-list customer-reviews product-reviews user-reviews bv-content yotpo trustpilot bazaarvoice'.split(
    ' ',
  );
const ratingNames = 'rating ratings stars star-rating rating-stars review-count reviews-count'.split(' ');

export const reviewRules: Rule[] = [
  {
    name: 'customer-reviews',
    why: 'What customers say of a product.',
    named: reviewNames,
    isNoise: (element, page) =>
      isBox(element) &&
      !holdsTitle(element) &&
      page.prose(page.root) - page.prose(element) > Math.max(300, 0.5 * page.prose(element)),
    mostShare: 0.6,
    examples: [
      [
        `<p>${'A sentence about the lamp. '.repeat(15)}</p><div class="reviews">Shines brightly. Five stars.</div>`,
        'A sentence about the lamp. '.repeat(15).trim(),
      ],
      [
        `<html><head><title>The lamp that went out | Daily</title></head><body><div class="reviews"><h2>The lamp that went out</h2><p>Ada tells of it as if she had been there.</p></div><p>${'What others wrote of the film. '.repeat(15)}</p></body></html>`,
        `The lamp that went out Ada tells of it as if she had been there. ${'What others wrote of the film. '.repeat(15)}`.trim(),
      ],
      [
        `<div class="post hentry category-reviews">Ada tells of it as if she had been there.</div><p>${'What others wrote of the film. '.repeat(15)}</p>`,
        `Ada tells of it as if she had been there. ${'What others wrote of the film. '.repeat(15)}`.trim(),
      ],
    ],
  },
  {
    name: 'rating',
    why: 'A rating by stars.',
    named: ratingNames,
    isNoise: (element, page) =>
      page.text(element) < longestRating &&
      !element.querySelector('h1, h2, h3') &&
      !isCell(element, page) &&
      !isInSentence(element, page),
    examples: [
      ['<p>Text.</p><div class="star-rating">4.8 of 5</div>', 'Text.'],
      [
        '<p>It is rated <span class="rating">PG-13</span> for its lamps.</p>',
        'It is rated PG-13 for its lamps.',
      ],
      [
        '<table><tr><th>Lamp</th><th>Lumen</th></tr><tr><td>A</td><td><b class="rating">800</b></td></tr></table>',
        'Lamp Lumen A 800',
      ],
      ['<h2 id="rating">Rating</h2><p>Text.</p>', 'Rating Text.'],
    ],
  },
];

const longestRating = 30;

/** A figure of a table, whose columns have heads. */
function isCell(element: Element, page: Measures): boolean {
  const cell = element.closest('td, th');
  return (
    cell !== null &&
    page.text(cell) === page.text(element) &&
    cell.closest('table')?.querySelector('th') != null
  );
}

const isBox = isOneOf('div section aside ul ol article');
