/** Names that Windows keeps for devices, whatever follows a full stop. */
const reserved = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])(?:\.|$)/i;

/**
 * Path and wildcard signs of the three systems, controls, halves of characters, and marks that turn the direction of a
 * name around; not the two joiners that Persian and many other scripts are spelled with.
 */
const unsafe = /(?:(?![\u200C\u200D])[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}])+/gu;

/** File systems allow 255 bytes; a name also stands in menus and in paths. */
const mostBytes = 120;

/** A file name for an article that every common file system takes, in the title's own script. */
export function markdownFileName(title: string): string {
  const name = title.normalize('NFC').replace(unsafe, ' ').replace(/\s+/g, ' ');
  const base = trimmed(cut(name.trim()));
  if (!base) return 'article.md';
  return `${reserved.test(base) ? '_' : ''}${base}.md`;
}

/** Windows drops full stops and spaces at the end; a full stop at the start hides a file elsewhere. */
function trimmed(name: string): string {
  return name.replace(/^[. \u200C\u200D]+|[. \u200C\u200D]+$/g, '');
}

function cut(name: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let kept = '';
  for (const character of name) {
    bytes += encoder.encode(character).length;
    if (bytes > mostBytes) return kept;
    kept += character;
  }
  return kept;
}
