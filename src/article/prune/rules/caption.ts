import { isFileName } from '../../file-names';
import { squash } from '../evidence';
import type { Rule } from '../rule';

export const captionRules: Rule[] = [
  {
    name: 'file-name-caption',
    why: 'The caption is only the name of the image file.',
    select:
      'figcaption, .wp-caption-text, .wp-caption-dd, .gallery-caption, .caption, .image-caption, .img-caption, .legende',
    isNoise: (caption) => isNameOfFile(squash(caption.textContent), caption),
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

/** No file system takes a longer one. */
const longestName = 255;

/** The image's own name, or a text without spaces that has what only file names have. */
function isNameOfFile(text: string, caption: Element): boolean {
  if (text.length > longestName) return false;
  if (/^(?:img|dsc[nf]?|image|photo|pict?|screenshot|capture|p\d|gopr|pxl)[_-]?\d{3,}\S*$/i.test(text))
    return true;
  return /^(?=.*_.*[_\d]|.*\d.*_)\S+$/.test(text) || isFileName(text, imagesAround(caption));
}

function imagesAround(caption: Element): string[] {
  const box =
    caption.closest('figure, .wp-caption, [class*="caption" i]:not(p):not(figcaption)') ??
    caption.parentElement;
  return [...(box?.querySelectorAll('img[src], a[href]') ?? [])].map(
    (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
  );
}
