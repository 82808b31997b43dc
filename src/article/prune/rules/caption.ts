import { squash } from '../evidence';
import type { Rule } from '../rule';

export const captionRules: Rule[] = [
  {
    name: 'file-name-caption',
    why: 'The caption is only the name of the image file.',
    select:
      'figcaption, .wp-caption-text, .wp-caption-dd, .gallery-caption, .caption, .image-caption, .img-caption, .legende',
    isNoise: (caption) => isFileName(squash(caption.textContent), caption),
    examples: [
      ['<figure><img src="/u/Band-3-700x394.jpg"><figcaption>Band-3</figcaption></figure>', ''],
      ['<div><img src="/a.jpg"><p class="wp-caption-text">IMG_20150216</p></div>', ''],
      ['<figure><img src="/lac.jpg"><figcaption>lac_d_annecy.jpg</figcaption></figure>', ''],
      [
        '<figure><img src="/u/1234.jpg"><figcaption>Saint-Jean-de-Luz</figcaption></figure>',
        'Saint-Jean-de-Luz',
      ],
      [
        '<figure><img src="/u/ada-lovelace.jpg"><figcaption>Ada Lovelace</figcaption></figure>',
        'Ada Lovelace',
      ],
    ],
  },
];

/** A text without spaces that is the image's own name, or has what only file names have. */
function isFileName(text: string, caption: Element): boolean {
  if (text === '' || /\s/.test(text)) return false;
  if (/\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)$/i.test(text)) return true;
  if (/^(?:img|dsc[nf]?|image|photo|pict?|screenshot|capture|p\d|gopr|pxl)[_-]?\d{3,}/i.test(text))
    return true;
  if (/_/.test(text) && /\d|_.*_/.test(text)) return true;
  return /[-_\d]/.test(text) && imageNames(caption).has(bare(text));
}

function imageNames(caption: Element): Set<string> {
  const box =
    caption.closest('figure, .wp-caption, [class*="caption" i]:not(p):not(figcaption)') ??
    caption.parentElement;
  const addresses = [...(box?.querySelectorAll('img[src], a[href]') ?? [])].map(
    (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
  );
  return new Set(addresses.map((address) => bare(fileName(address))));
}

function fileName(address: string): string {
  const path = address.split(/[?#]/)[0] ?? '';
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w{2,5}$/, '');
  return name.replace(/-(?:\d+x\d+|scaled|e\d+)$/, '');
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
