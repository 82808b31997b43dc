import type TurndownService from 'turndown';
import { emphasis } from './emphasis';
import { plainTex } from './escape';
import { quoted } from './quotes';

type Rule = TurndownService.Rule & { name: string; why: string };

/** How elements that the converter does not know, or knows otherwise, are written. */
export const markdownRules: Rule[] = [
  {
    name: 'fenced-code',
    why: 'A class on the block or its code names the language; the fence is longer than any in the code.',
    filter: (node) => node.nodeName === 'PRE',
    replacement: (_, node) => fenced(node as HTMLElement),
  },
  {
    name: 'figure-caption',
    why: 'A caption stands under its picture as a paragraph of its own, in italics where it has none itself.',
    filter: 'figcaption',
    replacement: (content) => caption(content.trim().replace(/\s*\n+\s*/g, ' ')),
  },
  {
    name: 'formula',
    why: 'MathML written as text loses its structure; its TeX source is what other tools read.',
    filter: (node) => node.localName === 'math',
    replacement: (content, node) => formula(content, node as HTMLElement),
  },
  {
    name: 'note-mark',
    why: 'A footnote is referred to by its number.',
    filter: (node) => node.nodeName === 'SPAN' && node.hasAttribute('data-note'),
    replacement: (_, node) => `[^${numberOf(node)}]`,
  },
  {
    name: 'note',
    why: 'All lines of a footnote but the first are indented.',
    filter: (node) => node.nodeName === 'DIV' && node.hasAttribute('data-note'),
    replacement: (content, node) =>
      `\n\n[^${numberOf(node)}]: ${content.trim().replace(/\n(?=[^\n])/g, '\n    ')}\n\n`,
  },
  {
    name: 'quotation',
    why: 'Browsers draw the quotation marks, which are not in the text.',
    filter: ['q'],
    replacement: (content, node) => (content.trim() ? quoted(content, node as HTMLElement) : ''),
  },
  {
    name: 'emphasis',
    why: 'Stars may stand within words, lines may not; where neither would be heeded, HTML is.',
    filter: ['em', 'i'],
    replacement: (content, node) => emphasis(content, node as HTMLElement, '*', ['em', 'i']),
  },
  {
    name: 'strong',
    why: 'It is written as emphasis is.',
    filter: ['strong', 'b'],
    replacement: (content, node) => emphasis(content, node as HTMLElement, '**', ['strong', 'b']),
  },
  {
    name: 'deleted',
    why: 'Strokes are heeded where stars would be.',
    filter: (node) => deleted.includes(node.localName),
    replacement: (content, node) => emphasis(content, node as HTMLElement, '~~', deleted),
  },
  {
    name: 'list-item',
    why: 'An item keeps the number that its page gives it.',
    filter: (node) => node.localName === 'li' && node.hasAttribute('data-number'),
    replacement: (content, node) => item(content, node as HTMLElement),
  },
  {
    name: 'ruby-reading',
    why: 'Readings stand in brackets behind their word, as they do in plain text.',
    filter: ['rt'],
    replacement: (content) => (content.trim() ? `(${content.trim()})` : ''),
  },
  {
    name: 'ruby-bracket',
    why: 'The brackets for browsers without ruby would stand twice.',
    filter: ['rp'],
    replacement: () => '',
  },
  {
    name: 'term',
    why: 'Definition lists have no sign of their own: the term stands in bold over its definition.',
    filter: ['dt'],
    replacement: (content) => (content.trim() ? `\n\n**${content.trim()}**\n\n` : ''),
  },
  {
    name: 'raised',
    why: 'Powers and indices keep their meaning only as HTML, which Markdown lets through.',
    filter: ['sup', 'sub'],
    replacement: (content, node) => raised(content.trim(), (node as HTMLElement).localName),
  },
];

/** Elements of what is struck out. */
const deleted = ['del', 's', 'strike'];

/** Its further lines are indented as far as its first; before another list stands an empty line. */
function item(content: string, node: HTMLElement): string {
  const number = `${node.getAttribute('data-number')}  `;
  const isParagraph = content.endsWith('\n');
  const lines = content.replace(/^\n+|\n+$/g, '') + (isParagraph ? '\n' : '');
  const indented = lines.replace(/\n(?=[^\n])/g, `\n${' '.repeat(number.length)}`);
  return (
    (node.hasAttribute('data-begins') ? '\n\n' : '') + number + indented + (node.nextSibling ? '\n' : '')
  );
}

function fenced(block: HTMLElement): string {
  const code = (block.textContent ?? '').trimEnd().replace(/^\n/, '');
  // One by one: a page can have more of them than a call takes arguments.
  const longest = (code.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2);
  const fence = '`'.repeat(longest + 1);
  return `\n\n${fence}${languageOf(block)}\n${code}\n${fence}\n\n`;
}

function languageOf(block: HTMLElement): string {
  const marked = block.hasAttribute('class') ? block : block.querySelector('code[class]');
  return /\b(?:language|lang)-([\w+#.-]+)/.exec(marked?.getAttribute('class') ?? '')?.[1] ?? '';
}

function caption(text: string): string {
  if (!text) return '';
  return /[_*]|<em>/.test(text) ? `\n\n${text}\n\n` : `\n\n*${text}*\n\n`;
}

function formula(content: string, math: HTMLElement): string {
  const source = [...math.querySelectorAll('annotation')].find((annotation) =>
    /tex/i.test(annotation.getAttribute('encoding') ?? ''),
  );
  const tex = plainTex(source?.textContent?.trim() ?? '');
  const isBlock = math.getAttribute('display') === 'block';
  if (tex) return isBlock ? `\n\n$$\n${tex}\n$$\n\n` : `$${tex}$`;
  const text = content.replace(/\s+/g, ' ').trim();
  return isBlock ? `\n\n${text}\n\n` : text;
}

function numberOf(node: Node): string {
  return (node as HTMLElement).getAttribute('data-note') ?? '';
}

function raised(text: string, tag: string): string {
  return text === '' || text.startsWith('[') ? text : `<${tag}>${text}</${tag}>`;
}
