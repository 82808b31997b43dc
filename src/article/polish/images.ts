import type { PolishOptions, TakeOut } from './polish';

/** Images get absolute addresses and lose alternative texts that are only file names; the same image stands once. */
export function polishImages(article: Element, { baseUrl }: PolishOptions, takeOut: TakeOut): void {
  const seen = new Set<string>();
  for (const image of [...article.querySelectorAll('img')]) {
    const address = absolute(image.getAttribute('src') ?? '', baseUrl);
    const name = fileName(address);
    if (!address && !image.getAttribute('srcset')) image.remove();
    else if (seen.has(address) && !address.startsWith('data:'))
      takeOut(emptyBox(image, article), 'image-repeated', 'The same image stands above.');
    else {
      seen.add(address);
      if (address) image.setAttribute('src', address);
      if (isFileName(image.getAttribute('alt') ?? '', name)) image.setAttribute('alt', '');
      image.removeAttribute('title');
    }
  }
}

function absolute(address: string, baseUrl: string): string {
  if (!address.trim()) return '';
  try {
    return new URL(address.trim(), baseUrl).href;
  } catch {
    return '';
  }
}

function fileName(address: string): string {
  const path = address.split(/[?#]/)[0] ?? '';
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.\w{2,5}$/, '')
    .replace(/-(?:\d+x\d+|scaled|e\d+)$/, '');
}

/** "Xiaomi-Mi-Band-3" says no more than the address; "Ada Lovelace" does, though the file may be named after her. */
function isFileName(alt: string, name: string): boolean {
  if (!alt || /\s/.test(alt.trim())) return false;
  return /\.(?:jpe?g|png|gif|webp|avif)$/i.test(alt) || (/[-_\d]/.test(alt) && bare(alt) === bare(name));
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The image together with the figure or link that would be left empty. */
function emptyBox(image: Element, article: Element): Element {
  let box = image;
  for (
    let at = image.parentElement;
    at && at !== article && /^(?:a|picture|figure|p)$/.test(at.localName);
    at = at.parentElement
  ) {
    if (at.textContent?.trim() && at.localName !== 'figure') break;
    box = at;
  }
  return box;
}
