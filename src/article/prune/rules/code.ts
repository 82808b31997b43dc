import { squash } from '../evidence';
import type { Rule } from '../rule';

export const codeRules: Rule[] = [
  {
    name: 'embed-code',
    why: 'Markup to show this in a page of one’s own.',
    named: ['embed-url', 'embed-code', 'embed-snippet', 'embed-text'],
    isNoise: (element, page) =>
      page.text(element) < longestMarkup &&
      /^(?:embed\s*)?<(?:iframe|script|blockquote|div)\b/i.test(squash(element.textContent)),
    examples: [
      ['<p>Text.</p><b class="embed-url"><code>&lt;iframe src="https://a.example/"&gt;</code></b>', 'Text.'],
      ['<p class="embed-code">Embed it with an iframe.</p>', 'Embed it with an iframe.'],
    ],
  },
  {
    name: 'code-language',
    why: 'The name of a program’s language, a label above it.',
    named: [
      'language-name',
      'code-language',
      'code-lang',
      'code-block-language',
      'codeblock-language',
      'highlight-lang',
    ],
    isNoise: (element, page) =>
      page.text(element) < longestLanguage &&
      !element.querySelector('pre, code') &&
      !element.closest('pre, code, p, h1, h2, h3, table'),
    examples: [
      [
        '<div><div class="example-header"><span class="language-name">js</span></div><pre><code>let a;</code></pre></div>',
        'let a;',
      ],
      ['<p>Written in <span class="language-name">Basque</span>.</p>', 'Written in Basque.'],
    ],
  },
];

/** No markup of a player is longer, and no name of a language. */
const longestMarkup = 800;
const longestLanguage = 20;
