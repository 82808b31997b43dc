import type TurndownService from 'turndown';

type Rule = TurndownService.Rule & { name: string; why: string };

/** How elements that Markdown has no sign for are written. */
export const markdownRules: Rule[] = [
  {
    name: 'fenced-code',
    why: 'A class on the block or its code names the language; the fence is longer than any in the code.',
    filter: (node) => node.nodeName === 'PRE',
    replacement: (_, node) => fenced(node as HTMLElement),
  },
  {
    name: 'figure-caption',
    why: 'A caption stands under its picture as a paragraph of its own, in italics as captions are printed.',
    filter: 'figcaption',
    replacement: (content) =>
      content.trim() ? `\n\n_${content.trim().replace(/\s*\n+\s*/g, ' ')}_\n\n` : '',
  },
  {
    name: 'formula',
    why: 'MathML written as text loses its structure; its TeX source is what other tools read.',
    filter: (node) => node.localName === 'math',
    replacement: (_, node) => formula(node as unknown as Element),
  },
  {
    name: 'marked',
    why: 'Ruby readings stand in brackets behind their word, as they do in plain text.',
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
    replacement: (content) => `\n\n**${content.trim()}**\n`,
  },
  {
    name: 'raised',
    why: 'Footnote marks and powers keep their meaning only as HTML, which Markdown lets through.',
    filter: ['sup', 'sub'],
    replacement: (content, node) => raised(content, (node as HTMLElement).localName),
  },
];

function fenced(block: HTMLElement): string {
  const code = (block.textContent ?? '').replace(/^\n|\s+$/g, '');
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `\n\n${fence}${languageOf(block)}\n${code}\n${fence}\n\n`;
}

function languageOf(block: HTMLElement): string {
  const marked = block.matches('[class]') ? block : block.querySelector('code[class]');
  return /(?:language|lang)-([\w+#.-]+)/.exec(marked?.getAttribute('class') ?? '')?.[1] ?? '';
}

function formula(math: Element): string {
  const source = math.querySelector('annotation')?.textContent?.trim();
  const text = source || (math.textContent ?? '').replace(/\s+/g, ' ').trim();
  const sign = math.getAttribute('display') === 'block' ? '$$' : '$';
  return text ? `${sign}${text}${sign}` : '';
}

function raised(content: string, tag: string): string {
  const text = content.trim();
  if (!text || text.startsWith('[')) return text;
  return `<${tag}>${text}</${tag}>`;
}
