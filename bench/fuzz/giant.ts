/** A page larger than any that was meant to be read, made where it is read. */
export interface Giant {
  name: string;
  /** Its markup. */
  make(): string;
  /** What a script of the page adds: parsers nest no more than 512 elements. */
  grow?(page: Document): void;
  /** It is laid out in a frame and read there, as a page in a tab is. */
  live?: true;
}

/** The first words of the articles below: what is shown of a giant is its beginning. */
export const opening = 'The lighthouse at the end of the harbour was built in the spring of 1871';

export const sentence = `${opening}, by masons who had come down from the hills, and it has been lit on every night since then. `;
export const paragraph = `<p>${sentence.repeat(3)}</p>`;

/** An article that goes on with something. */
export const article = (rest: string): string =>
  `<!doctype html><title>The lighthouse</title><article><h1>The lighthouse</h1>${paragraph.repeat(8)}${rest}</article>`;

/** Parts of a page by their numbers. */
export const repeated = (size: number, make: (at: number) => string): string =>
  Array.from({ length: size }, (_, at) => make(at)).join('');
