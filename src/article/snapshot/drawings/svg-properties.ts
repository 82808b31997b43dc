/** Properties that decide how SVG is drawn and pass on to what is inside (https://www.w3.org/TR/SVG2/propidx.html). */
export const inheritedProperties: readonly string[] =
  `color fill fill-opacity fill-rule clip-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-dashoffset
   stroke-linecap stroke-linejoin stroke-miterlimit paint-order visibility text-anchor font-family font-size font-weight
   font-style letter-spacing text-align line-height white-space direction writing-mode shape-rendering`.split(
    /\s+/,
  );

/** Those that do not, with the value that needs no saying. */
export const ownProperties: readonly (readonly [name: string, initial: string])[] = [
  ['display', 'inline'],
  ['opacity', '1'],
  ['transform', 'none'],
  ['clip-path', 'none'],
  ['dominant-baseline', 'auto'],
  ['stop-color', 'rgb(0, 0, 0)'],
  ['stop-opacity', '1'],
  ['mix-blend-mode', 'normal'],
];

/** What decides how HTML within SVG is laid out, and is always said: browsers give its elements styles of their own. */
export const htmlProperties: readonly string[] =
  'display margin padding border background-color box-sizing width vertical-align text-decoration list-style'.split(
    ' ',
  );
