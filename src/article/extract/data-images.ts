/** A picture that structured data names; sides in pixels, where it tells them. */
export interface DataImage {
  address: string;
  width?: number;
  height?: number;
}

type Json = Record<string, unknown>;

/** No list of pictures is read further. */
const mostImages = 10;

/**
 * The pictures of a value of https://schema.org/image: an address, an ImageObject, the identity of one that stands
 * elsewhere in the data, or a list of these.
 */
export function dataImages(value: unknown, byId: ReadonlyMap<unknown, Json>): DataImage[] {
  const list = Array.isArray(value) ? value : [value];
  return list.slice(0, mostImages).flatMap((one) => {
    if (typeof one === 'string') return [{ address: one }];
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return [];
    const image: Json = { ...byId.get((one as Json)['@id']), ...one };
    const address = [image.url, image.contentUrl, image['@id']].find((name) => typeof name === 'string');
    return address ? [{ address: address as string, ...side(image, 'width'), ...side(image, 'height') }] : [];
  });
}

/** A side as a number, as `"1200"`, `"1200 px"`, or as the value of a QuantitativeValue. */
function side(image: Json, name: 'width' | 'height'): Partial<DataImage> {
  const told = image[name];
  const value = typeof told === 'object' && told !== null ? (told as Json).value : told;
  const pixels = Number.parseFloat(String(value));
  return pixels > 0 ? { [name]: pixels } : {};
}
