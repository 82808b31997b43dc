import type { Truth } from './page-files';

export interface Metadata {
  title: string;
  byline: string;
  date: string;
}

/** What is right of a page's metadata, by what is known of it; a field that nothing is known of is left out. */
export interface MetadataScore {
  /** The title is the known one, letter by letter. */
  title?: boolean;
  /** The known author is among the names, or the names are his. */
  author?: boolean;
  /** Somebody is named where the page names nobody. */
  authorInvented?: boolean;
  /** The day is the known one. */
  date?: boolean;
}

export function scoreMetadata({ title, byline, date }: Metadata, truth: Truth): MetadataScore {
  if (truth.title === undefined) return {};
  return {
    title: title.trim() === truth.title.trim(),
    ...(truth.author ? { author: namesSame(byline, truth.author) } : { authorInvented: byline !== '' }),
    ...(truth.date ? { date: date.slice(0, 10) === truth.date.slice(0, 10) } : {}),
  };
}

function namesSame(found: string, known: string): boolean {
  const [one, other] = [bare(found), bare(known)];
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one));
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
