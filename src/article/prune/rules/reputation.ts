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
  {
    name: 'reactions',
    why: 'What others thought of a post, by a click.',
    named: [
      'reactions-bar',
      'reaction-summary',
      'reactions-summary',
      'reactions-list',
      'reaction-score',
      'post-likes',
    ],
    isNoise: (element, page) =>
      page.text(element) < longestReactions &&
      page.prose(element) === 0 &&
      (page.text(element) < longestCount || element.querySelector('a, img') !== null),
    examples: [
      [
        '<p>Answer:</p><ul class="reactions-list"><li>2 Na + Cl2 gives 2 NaCl</li><li>2 H2 + O2 gives 2 H2O</li></ul>',
        'Answer: 2 Na + Cl2 gives 2 NaCl 2 H2 + O2 gives 2 H2O',
      ],
      [
        '<p>Answer.</p><div class="reactionsBar"><ul class="reactionSummary"><li><img alt="Like" src="/l.png"></li></ul><a href="/r">Ada and 3 others</a></div>',
        'Answer.',
      ],
    ],
  },
  {
    name: 'thread-figures',
    why: 'What the forum counts of the thread.',
    named: ['thread-info', 'topic-info', 'thread-stats', 'topic-stats', 'topic-map'],
    isNoise: (element, page) =>
      page.text(element) < longestReactions &&
      page.prose(element) === 0 &&
      /\d/.test(element.textContent ?? '') &&
      !element.querySelector('h1, h2'),
    examples: [
      [
        '<div class="thread-info"><span>11 replies</span> last post by <a href="/members/ada.1">Ada</a></div><p>Question.</p>',
        'Question.',
      ],
      ['<div class="topicInfo"><h1>12 lamps</h1></div><p>Question.</p>', '12 lamps Question.'],
    ],
  },
  {
    name: 'poster-figures',
    why: 'What the forum counts of who wrote a post.',
    named: ['message-user-extras', 'userinfo-extra', 'user-extra', 'user-extras', 'poster-stats'],
    isNoise: (element, page) =>
      page.text(element) < longestReactions &&
      page.prose(element) === 0 &&
      !element.querySelector('h3, h4, [itemprop~="name"], .username'),
    examples: [
      [
        '<section class="message-user userExtras"><h4><a class="username" href="/members/ada.1">Ada</a></h4></section><p>Answer.</p>',
        'Ada Answer.',
      ],
      [
        '<h4>Ada</h4><div class="message-userExtras"><dl><dt>Joined</dt><dd>2023</dd><dt>Posts</dt><dd>267</dd></dl></div><p>Answer.</p>',
        'Ada Answer.',
      ],
    ],
  },
];

/** `12 likes`. */
const longestCount = 30;

/** Longer, it is no line of names and figures, in characters. */
const longestReactions = 300;
