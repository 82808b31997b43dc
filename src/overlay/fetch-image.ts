/** Types of picture that hold no script and load nothing further. */
const rasterType = /^image\/(png|jpeg|gif|webp|avif|bmp|x-icon)$/;
const mostBytes = 8_000_000;

/**
 * The bytes of an image as a `data:` address, fetched with the rights of the page it stands in.
 * Empty for anything that is no raster image, is too big or does not load.
 */
export async function fetchImage(page: Window & typeof globalThis, address: string): Promise<string> {
  if (!/^(https?|blob):/.test(address)) return '';
  try {
    const image = await (await page.fetch(address)).blob();
    if (!rasterType.test(image.type) || image.size > mostBytes) return '';
    return await asDataAddress(page, image);
  } catch {
    return '';
  }
}

function asDataAddress(page: Window & typeof globalThis, blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new page.FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
