import { decoded } from '../file-names';
import { isBlock } from '../text-blocks';
import { hasText } from '../walk';
import { paragraphLooseText } from './loose-text';

/** Elements that may hold blocks of text beside paragraphs. */
const boxes = 'div, section, article, main, body, blockquote, td, li, dd, figure';
const inline =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|math|q|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;

/**
 * Two line breaks make paragraphs, and so does text without an element of its own; no paragraph holds another block, and
 * lines and elements that hold nothing go.
 */
export function polishParagraphs(article: Element): void {
  for (const paragraph of article.querySelectorAll('p')) partFromBlocks(paragraph);
  const broken = brokenTwice(article);
  for (const box of broken) if (box === article || box.matches(boxes)) splitAtBreaks(box);
  if (broken.size > 0)
    for (const box of brokenTwice(article)) if (box.localName === 'p') splitAtBreaks(box, true);
  paragraphLooseText(article);
  dropEmpty(article);
  dropEmptyLines(article);
}

/** Written out, a paragraph ends where a block begins in it, and what is left on both sides may be empty. */
function partFromBlocks(paragraph: Element): void {
  if ([...paragraph.children].some(isBlock)) splitAtBreaks(paragraph, true);
}

/** Elements with two line breaks, one after the other, among their children. One search: a page can have 50,000 boxes. */
function brokenTwice(article: Element): Set<Element> {
  const parents = [...article.querySelectorAll('br + br')].map((second) => second.parentElement ?? article);
  return new Set(parents);
}

/** Runs of inline content between two breaks become paragraphs; one break stays one. */
function splitAtBreaks(box: Element, isParagraph = false): void {
  const document = box.ownerDocument;
  const parts: Node[] = [];
  let run: Node[] = [];
  /** Line breaks that the run ends with, whatever white space is between. */
  let breaks = 0;
  const endRun = (): void => {
    if (run.some((node) => node.textContent?.trim() || (node as Element).localName === 'img')) {
      const paragraph = document.createElement('p');
      paragraph.append(...trimBreaks(run));
      parts.push(paragraph);
    }
    run = [];
    breaks = 0;
  };
  for (const node of [...box.childNodes]) {
    const isOfLine = node.nodeType !== 1 || inline.test((node as Element).localName);
    if (!isOfLine && !/^(?:br|img)$/.test((node as Element).localName)) {
      endRun();
      parts.push(node);
    } else {
      run.push(node);
      if (isBreak(node)) breaks++;
      else if (!isBlank(node)) breaks = 0;
      if (breaks === 2) endRun();
    }
  }
  endRun();
  if (isParagraph) box.replaceWith(...parts);
  else box.replaceChildren(...parts);
}

function isBreak(node: Node): boolean {
  return (node as Element).localName === 'br';
}

function isBlank(node: Node): boolean {
  return node.nodeType === 3 && !(node as Text).data.trim();
}

function trimBreaks(run: readonly Node[]): Node[] {
  const isOfText = (node: Node): boolean => !isBreak(node) && !isBlank(node);
  return run.slice(run.findIndex(isOfText), run.findLastIndex(isOfText) + 1);
}

/** A line break where no line has begun sets blocks apart, which the reader's own spacing does. */
function dropEmptyLines(article: Element): void {
  const empty = new Set<Node>();
  for (const lineBreak of article.querySelectorAll('br:not(pre br)')) {
    let before = lineBreak.previousSibling;
    while (before && isBlank(before)) before = before.previousSibling;
    const isFirst = before
      ? isBlock(before) || empty.has(before)
      : isBlock(lineBreak.parentElement ?? article);
    if (isFirst) empty.add(lineBreak);
  }
  for (const lineBreak of empty) (lineBreak as Element).remove();
}

/** Elements without words are no blocks; of a part of a line the white space stays, which may be all between two words. */
function dropEmpty(article: Element): void {
  const wordless = [...article.querySelectorAll(emptied)].filter((element) => !hasText(element));
  if (wordless.length === 0) return;
  const places = placesIn(article);
  for (const element of wordless.reverse()) {
    if (places.has(element.id)) continue;
    if (element.querySelector(labelled.test(element.localName) ? shown : `${shown}, br`)) continue;
    if (inline.test(element.localName)) element.replaceWith(...element.childNodes);
    else element.remove();
  }
}

const emptied =
  'p, div, section, figure, figcaption, ul, ol, li, dl, dt, dd, blockquote, h1, h2, h3, h4, h5, h6, span, strong, em, a';
/** What shows even where it is empty: a bullet, or the room of a heading. A line break in it is no content. */
const labelled = /^(?:li|dt|dd|h[1-6])$/;
const shown = 'img, math, hr, table';

/** The places in the article that its links lead to. */
function placesIn(article: Element): Set<string> {
  const links = [...article.querySelectorAll('a[href^="#"]')];
  return new Set(links.map((link) => decoded(link.getAttribute('href')?.slice(1) ?? '')));
}
