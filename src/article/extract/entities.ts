const named = new Map([
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
  ['amp', '&'],
]);

/** A text of the page's data whose author wrote it with the signs of HTML: `Lamps &amp; masts`. */
export function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (sign, decimal, hex, name) => {
    if (name) return named.get(name.toLowerCase()) ?? sign;
    return character(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

/** As in HTML, a number that is no character's stands for the sign of what could not be read. */
function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
}
