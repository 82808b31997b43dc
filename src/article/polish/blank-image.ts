/** What stands for a picture until a script loads it is no larger, in pixels each way. */
const mostPixels = 2;

/** Where a file says how it begins, and its width and height: by the GIF89a and the PNG specification. */
const formats = [
  { begins: 'GIF8', width: 6, height: 8, bytes: 2, isLittleEndian: true },
  { begins: '\x89PNG', width: 16, height: 20, bytes: 4, isLittleEndian: false },
];

/** Base64 of so many characters holds both sizes. */
const beginning = 32;

/** True for a `data:` address that holds a picture of a single dot, which shows nothing. */
export function isBlank(address: string): boolean {
  const [, base64] =
    /^data:image\/(?:gif|png);base64,([\w+/]{32})/i.exec(address.slice(0, 40 + beginning)) ?? [];
  if (!base64) return false;
  const file = atob(base64);
  return formats.some(
    ({ begins, width, height, bytes, isLittleEndian }) =>
      file.startsWith(begins) &&
      [width, height].every((at) => numberAt(file.slice(at, at + bytes), isLittleEndian) <= mostPixels),
  );
}

function numberAt(bytes: string, isLittleEndian: boolean): number {
  const digits = isLittleEndian ? [...bytes].reverse() : [...bytes];
  return digits.reduce((number, byte) => number * 256 + byte.charCodeAt(0), 0);
}
