import { nodeAfter } from '../walk';

/**
 * Characters for private use, which a page's own font draws as icons: in any other font they are empty boxes. Between
 * letters they are letters, of names and scripts that have no others.
 */
const icons = /[\uE000-\uF8FF]+/g;
const letter = /\p{L}/u;
const anyIcon = /[\uE000-\uF8FF]/;

/** Icons that the view cannot draw go. */
export function dropIconSigns(article: Element): void {
  if (!anyIcon.test(article.textContent)) return;
  for (let node = nodeAfter(article, article); node; node = nodeAfter(node, article)) {
    const text = node as Text;
    if (node.nodeType === 3 && anyIcon.test(text.data)) text.data = text.data.replace(icons, withinWord);
  }
}

function withinWord(signs: string, at: number, text: string): string {
  return letter.test(text[at - 1] ?? '') && letter.test(text[at + signs.length] ?? '') ? signs : '';
}
