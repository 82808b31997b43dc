import type { Ui } from './ui';

/** Fetches an image by its address and gives its bytes as a `data:` address, or an empty string. */
export type ImageRescue = (address: string) => Promise<string>;

/** How the images of an article are shown: not at all where the reader has set them off. */
export interface Images {
  shown: boolean;
  rescue: ImageRescue;
}

/**
 * Images that do not load here (cookies, `blob:` addresses) are asked for once more through their page; where that
 * fails too, the alternative text and a link stand in their place.
 */
export function rescueImages(ui: Ui, body: ParentNode, rescue: ImageRescue): void {
  for (const image of body.querySelectorAll('img')) {
    image.addEventListener('error', () => void rescueImage(ui, image, rescue), { once: true });
  }
}

async function rescueImage(ui: Ui, image: HTMLImageElement, rescue: ImageRescue): Promise<void> {
  const address = image.currentSrc || image.src;
  const data = await rescue(address).catch(() => '');
  if (!data) {
    image.replaceWith(missingImage(ui, image, address));
    return;
  }
  image.addEventListener('error', () => image.replaceWith(missingImage(ui, image, address)), { once: true });
  // The sources of a picture come before the image's own address.
  for (const source of image.parentElement?.querySelectorAll(':scope > source') ?? []) source.remove();
  image.removeAttribute('srcset');
  image.src = data;
}

/** Inside a link there is no room for another one: it leads to the image more often than not. */
function missingImage({ h, t }: Ui, image: HTMLImageElement, address: string): HTMLElement {
  const link = { href: address, target: '_blank', rel: 'noopener noreferrer', referrerPolicy: 'no-referrer' };
  const canOpen = /^https?:/.test(address) && !image.closest('a');
  return h(
    'span',
    { class: 'missing-image' },
    image.alt || t('imageMissing'),
    ' ',
    canOpen && h('a', link, t('imageOpen')),
  );
}
