import { nativeProperty } from './native-node';

/** A frame that is smaller, in CSS pixels, holds an advertisement or a control. */
const leastWidth = 400;
const leastHeight = 300;

/** No page holds its article in more; what is in a frame is gone through once for each frame around it. */
export const mostFrames = 20;

/** What a frame shows, for it to be read as a part of the page. */
export interface FrameContent {
  body: Element;
  /** Address that its relative addresses start from. */
  base: string;
}

/**
 * The content of a frame of the page's own site, where it is as large as a text: a page may hold its article in one.
 * Undefined for a frame of another site, which no script of this page may look into.
 * @param frame an `iframe` or `frame` of a page that is laid out
 */
export function frameContent(frame: Element): FrameContent | undefined {
  const content = nativeProperty<Document | null>(frame, 'contentDocument');
  const body = content && nativeProperty<Element | null>(content, 'body');
  if (!content || !body) return undefined;
  const { width, height } = frame.getBoundingClientRect();
  if (width < leastWidth || height < leastHeight) return undefined;
  return { body, base: nativeProperty<string>(content, 'baseURI') ?? '' };
}
