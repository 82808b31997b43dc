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

/**
 * Makes the addresses in a copy absolute, which would else start from the address of the page: those of a frame, and of
 * a page with a `base`. Places within it stay such, as the scripts of pages see to.
 * @param done the elements that have been seen to, inner frames first
 */
export function resolveAddresses(copy: Element, base: string, done: Set<Element>): void {
  for (const name of ['href', 'src']) {
    for (const element of copy.querySelectorAll(`[${name}]`)) {
      if (done.has(element)) continue;
      done.add(element);
      const address = element.getAttribute(name) ?? '';
      if (!address.startsWith('#') && URL.canParse(address, base))
        element.setAttribute(name, new URL(address, base).href);
    }
  }
  for (const element of copy.querySelectorAll('[srcset]')) element.removeAttribute('srcset');
}
