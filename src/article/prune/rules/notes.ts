import { squash } from '../evidence';
import type { Rule } from '../rule';

/** No note of these kinds is longer. */
const longestNote = 220;

const mistake =
  /ошибк|опечатк|помилк|błąd|błęd|literówk|fehler|erreur|coquille|errore|erro\b|error|typo|mistake|fout\b|λάθος|错误|錯誤/iu;

const endMark = /^[-–—~·*＊=（(【[\s]+(?:end|完|全文完|本文完|正文完|끝|終わり)[-–—~·*＊=）)】\]\s]+$/iu;

export const noteRules: Rule[] = [
  {
    name: 'view-count',
    why: 'How often the page was read.',
    says: ['views'],
    examples: [
      ['<p>Текст.</p><p>Просмотров: 593</p>', 'Текст.'],
      ['<p>Text.</p><span>1.204 Aufrufe</span>', 'Text.'],
      ['<p>正文。</p><div>阅读：1024次</div>', '正文。'],
      ['<h2>Views on the war</h2><p>300 views of Fuji</p>', 'Views on the war 300 views of Fuji'],
    ],
  },
  {
    name: 'end-mark',
    why: 'A sign that the text ends here.',
    tags: ['p', 'div'],
    isNoise: (element, page) => page.text(element) < 12 && endMark.test(squash(element.textContent)),
    examples: [
      ['<p>正文。</p><p>— END —</p>', '正文。'],
      ['<p>正文。</p><p>（全文完）</p>', '正文。'],
      ['<p>Text.</p><p>The end</p>', 'Text. The end'],
    ],
  },
  {
    name: 'report-mistake',
    why: 'How to report a mistake in the text.',
    tags: ['p', 'div', 'span', 'small', 'li', 'td', 'center', 'em', 'i', 'b', 'strong'],
    isNoise: (element, page) => page.text(element) < longestNote && isReport(squash(element.textContent)),
    examples: [
      ['<p>Текст.</p><div>Нашли опечатку? Выделите её и нажмите Ctrl+Enter.</div>', 'Текст.'],
      ['<p>Text.</p><p><small>Spotted a typo? Select it and press Ctrl + Enter.</small></p>', 'Text.'],
      ['<p>Press Ctrl+Enter to send the message.</p>', 'Press Ctrl+Enter to send the message.'],
    ],
  },
];

function isReport(text: string): boolean {
  return /ctrl\s*\+\s*enter/i.test(text) && mistake.test(text);
}
