import type TurndownService from 'turndown';
import { plainTex } from './escape';

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
    replacement: (content) => (content.trim() ? `“${content}”` : ''),
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
  return /[_*]/.test(text) ? `\n\n${text}\n\n` : `\n\n_${text}_\n\n`;
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
