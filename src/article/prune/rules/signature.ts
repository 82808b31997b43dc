import type { Rule } from '../rule';

/** What a forum's reader writes under every post. */
export const signatureRules: Rule[] = [
  {
    name: 'signature',
    why: 'What its writer has under every post.',
    named: ['signature', 'sig', 'postsig', 'usersig', 'signaturecontainer'],
    isNoise: (element, page) => page.text(element) < 600 && !/^h[1-6]$/.test(element.localName),
    examples: [
      ['<div><p>Chalk test.</p><div class="signature">Visit my photo page!</div></div>', 'Chalk test.'],
      ['<h2 id="signature">Signature</h2>', 'Signature'],
    ],
  },
];
