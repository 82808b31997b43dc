import { askedOnce } from '../../asked-once';
import { bareNames, isNameAmong } from '../../file-names';
import type { Measures } from '../../measures';
import { squash } from '../evidence';
import type { Rule } from '../rule';

export const captionRules: Rule[] = [
  {
    name: 'file-name-heading',
    why: 'The heading of the image is only the name of its file.',
    tags: ['h2', 'h3', 'h4', 'h5', 'h6'],
    isNoise: (heading, page) =>
      page.text(heading) <= longestName && imageName.test(squash(heading.textContent)),
    examples: [
      [
        '<div><h2><a href="/file/9">WEB18-Lamp-1160x768.jpg</a></h2><img src="/a.jpg"></div><p>Text.</p>',
        'Text.',
      ],
      ['<h2>What is a .jpg</h2><p>Text.</p>', 'What is a .jpg Text.'],
    ],
  },
  {
    name: 'caption-button',
    why: 'A button that shows or hides a caption.',
    named: ['toggle-caption', 'hide-caption', 'show-caption', 'caption-toggle'],
    isNoise: (element, page) => page.text(element) <= longestButton && !/^h[1-6]$/.test(element.localName),
    examples: [
      ['<p>A lamp. <b class="hide-caption"><b>hide caption</b></b></p>', 'A lamp.'],
      ['<h2 id="hide-caption">Hide a caption</h2>', 'Hide a caption'],
    ],
  },
  {
    name: 'file-name-caption',
    why: 'The caption is only the name of the image file.',
    select:
      'figcaption, .wp-caption-text, .wp-caption-dd, .gallery-caption, .caption, .image-caption, .img-caption, .legende',
    isNoise: (caption, page) => isNameOfFile(squash(caption.textContent), caption, page),
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

/** No button says more. */
const longestButton = 30;

/** No file system takes a longer one. */
const longestName = 255;

const imageName = /^\S+\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?)$/i;

/** The image's own name, or a text without spaces that has what only file names have. */
function isNameOfFile(text: string, caption: Element, page: Measures): boolean {
  if (text.length > longestName) return false;
  if (/^(?:img|dsc[nf]?|image|photo|pict?|screenshot|capture|p\d|gopr|pxl)[_-]?\d{3,}\S*$/i.test(text))
    return true;
  return /^(?=.*_.*[_\d]|.*\d.*_)\S+$/.test(text) || isNameAmong(text, () => namesAround(caption, page));
}

function namesAround(caption: Element, page: Measures): ReadonlySet<string> {
  const box =
    caption.closest('figure, .wp-caption, [class*="caption" i]:not(p):not(figcaption)') ??
    caption.parentElement;
  return box ? namesIn(box, page) : new Set();
}

const namesIn = askedOnce((box) =>
  bareNames(
    [...box.querySelectorAll('img[src], a[href]')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
    ),
  ),
);
