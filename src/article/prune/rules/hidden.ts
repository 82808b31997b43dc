import type { Rule } from '../rule';

export const hiddenRules: Rule[] = [
  {
    name: 'not-shown',
    why: 'The page does not show it.',
    select: '[data-lisible-hidden]',
    mostShare: 0.8,
    examples: [['<p>Seen.</p><div data-lisible-hidden>Unseen menu</div>', 'Seen.']],
  },
  {
    name: 'dialog',
    why: 'A box that the page lays over its text.',
    select: '[role="dialog"], [role="alertdialog"], [aria-modal="true"]',
    examples: [['<p>Text.</p><div role="dialog">Allow notifications?</div>', 'Text.']],
  },
  {
    name: 'screen-reader-label',
    why: 'A label for screen readers that repeats what an icon shows.',
    named: [
      'visually-hidden',
      'visuallyhidden',
      'sr-only',
      'screen-reader-text',
      'screen-reader-only',
      'assistive-text',
    ],
    isNoise: (element, page) => page.text(element) < 80 && !element.closest('h1'),
    examples: [
      ['<p><span class="sr-only">Opens in a new tab</span>Text</p>', 'Text'],
      ['<h1><span class="sr-only">Title of the page</span></h1>', 'Title of the page'],
    ],
  },
];
