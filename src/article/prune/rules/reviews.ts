import { isOneOf } from '../evidence';
import type { Rule } from '../rule';

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
      !element.querySelector('h1') &&
      page.prose(page.root) - page.prose(element) > Math.max(300, 0.5 * page.prose(element)),
    mostShare: 0.6,
    examples: [
      [
        `<p>${'A sentence about the lamp. '.repeat(15)}</p><div class="reviews">Shines brightly. Five stars.</div>`,
        'A sentence about the lamp. '.repeat(15).trim(),
      ],
    ],
  },
  {
    name: 'rating',
    why: 'A rating by stars.',
    named: ratingNames,
    isNoise: (element, page) => page.text(element) < 30 && !element.querySelector('h1, h2, h3'),
    examples: [['<p>Text.</p><div class="star-rating">4.8 of 5</div>', 'Text.']],
  },
];

const isBox = isOneOf('div section aside ul ol article');
