/** Types of picture that hold no script and load nothing further. */
const rasterType = /^image\/(png|jpeg|gif|webp|avif|bmp|x-icon)$/;
const mostBytes = 8_000_000;
/** An image that is not there by then stays missing, and so does one without end. */
const patienceMs = 20_000;

/**
 * The bytes of an image as a `data:` address, fetched with the rights of the page it stands in. Only of the page's own
 * site, which knows that it is visited: any other would be told of it, and answers a page's script seldom.
 * Empty for anything that is no raster image, is too big or does not load.
 */
export async function fetchImage(page: Window & typeof globalThis, address: string): Promise<string> {
  if (!isOfPage(page, address)) return '';
  try {
    const response = await page.fetch(address, {
      mode: 'same-origin',
      referrerPolicy: 'no-referrer',
      signal: page.AbortSignal.timeout(patienceMs),
    });
    if (Number(response.headers.get('content-length')) > mostBytes) return '';
    const image = await response.blob();
    if (!rasterType.test(image.type) || image.size > mostBytes) return '';
    return await asDataAddress(page, image);
  } catch {
    return '';
  }
}

function isOfPage(page: Window, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, origin } = new URL(address);
  return /^(https?|blob):$/.test(protocol) && origin === page.location.origin;
}

function asDataAddress(page: Window & typeof globalThis, blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new page.FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
