import type { Rule } from '../rule';

/** Who wrote the post stands in a box of this name, too. */
const profiles = 'a[href*="/user"], a[href*="/member"], a[href*="profile"], [rel~="author"]';

/** What a forum's reader writes under every post. */
export const signatureRules: Rule[] = [
  {
    name: 'signature',
    why: 'What its writer has under every post.',
    named: ['signature', 'sig', 'postsig', 'usersig', 'signaturecontainer'],
    isNoise: (element, page) =>
      page.text(element) < 600 && !/^h[1-6]$/.test(element.localName) && !element.querySelector(profiles),
    examples: [
      ['<div><p>Chalk test.</p><div class="signature">Visit my photo page!</div></div>', 'Chalk test.'],
      ['<h2 id="signature">Signature</h2>', 'Signature'],
      [
        '<div class="post-signature">answered Feb 4 by <a href="/users/9/poke">poke</a></div>',
        'answered Feb 4 by poke',
      ],
    ],
  },
];
