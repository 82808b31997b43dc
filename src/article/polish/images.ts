import { isFileName } from '../file-names';
import type { PolishOptions, TakeOut } from './polish';

/** Images get absolute addresses and lose alternative texts that are only file names; the same image stands once. */
export function polishImages(article: Element, { baseUrl }: PolishOptions, takeOut: TakeOut): void {
  const seen = new Set<string>();
  for (const image of [...article.querySelectorAll('img')]) {
    const address = absolute(image.getAttribute('src') ?? '', baseUrl);
    if (!address && !image.getAttribute('srcset')) image.remove();
    else if (seen.has(address) && !address.startsWith('data:'))
      takeOut(emptyBox(image, article), 'image-repeated', 'The same image stands above.');
    else {
      seen.add(address);
      if (address) image.setAttribute('src', address);
      if (isFileName(image.getAttribute('alt')?.trim() ?? '', [address])) image.setAttribute('alt', '');
      image.removeAttribute('title');
    }
  }
  for (const holder of article.querySelectorAll('[srcset]'))
    holder.setAttribute('srcset', absoluteSet(holder.getAttribute('srcset') ?? '', baseUrl));
}

/** Candidates are parted by a comma and white space: a comma alone may be part of an address. */
function absoluteSet(srcset: string, baseUrl: string): string {
  const candidates = srcset.trim().split(/,\s+/);
  return candidates
    .map((candidate) => {
      const [address = '', ...descriptors] = candidate.split(/\s+/);
      return [absolute(address, baseUrl) || address, ...descriptors].join(' ');
    })
    .join(', ');
}

function absolute(address: string, baseUrl: string): string {
  if (!address.trim()) return '';
  try {
    return new URL(address.trim(), baseUrl).href;
  } catch {
    return '';
  }
}

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
