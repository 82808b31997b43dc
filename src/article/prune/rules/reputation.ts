import { squash } from '../evidence';
import type { Rule } from '../rule';

/** What a forum counts of those who write in it. */
export const reputationRules: Rule[] = [
  {
    name: 'reputation',
    why: 'How much the forum thinks of who wrote a post.',
    named: [
      'reputation',
      'reputation-score',
      'karma',
      'badges',
      'badge',
      'badgecount',
      'user-rank',
      'userrank',
    ],
    isNoise: (element, page) =>
      page.text(element) < 30 && /^[\d\s.,•●kKmM+]+$/.test(squash(element.textContent)),
    examples: [
      [
        '<p>Antwort.</p><a href="/u/9">Moosfrau</a> <span class="reputation-score">8.702</span>',
        'Antwort. Moosfrau',
      ],
      ['<p class="karma">Karma is a law of deeds.</p>', 'Karma is a law of deeds.'],
    ],
  },
];
