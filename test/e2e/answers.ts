/** What the tests' site sends for a path. */
export interface Answer {
  /** A file of `pages`, or the bytes themselves. */
  file?: string;
  body?: string | Buffer;
  type?: string;
  headers?: Record<string, string>;
  /** Put before the end of the page's head. */
  insert?: string;
  /** Everything from this text on is held back until the test releases it. */
  holdAfter?: string;
}

const article = 'article.html';

export const answers: Record<string, Answer> = {
  '/loading': { file: article, holdAfter: '<h2>After Saturday' },
};
