import { Readability } from '@mozilla/readability';
import { hasText } from '../walk';
import { SquashedTexts } from './squashed-texts';

/** Those of Readability's methods that are answered anew below; they are not in its types. */
interface Inner {
  _initializeNode(node: Element): void;
  _prepArticle(article: Element): void;
  _cleanConditionally(article: Element, tag: string): void;
  _removeNodes(nodes: NodeListOf<Element>, filter?: NodeFilter): void;
  _getInnerText(element: Element, normalizeSpaces?: boolean): string;
  _getCharCount(element: Element, character: string): number;
  _getLinkDensity(element: Element): number;
  _getTextDensity(element: Element, tags: readonly string[]): number;
  _isElementWithoutContent(element: Element): boolean;
  _isValidByline(element: Element, names: string): boolean;
  _isProbablyVisible(element: Element): boolean;
  _isPhrasingContent(node: Node): boolean;
  _cleanStyles(article: Element): void;
  _fixRelativeUris(article: Element): void;
  _fixLazyImages(article: Element): void;
  _unwrapNoscriptImages(page: Document): void;
  _textSimilarity(one: string, other: string): number;
  REGEXPS: Record<'hashUrl' | 'byline' | 'tokenize', RegExp>;
}

/** Parts of a line that Readability does not know as such. */
const partsOfLine = new Set(['u', 's', 'strike', 'big', 'tt', 'bdi', 'acronym']);

type NodeFilter = (node: Element, index: number, nodes: NodeListOf<Element>) => boolean;

const Base = Readability as unknown as new (
  ...args: ConstructorParameters<typeof Readability<Element>>
) => Readability<Element> & Inner;

/**
 * Readability with the same answers in less work, for a snapshot, in which nothing has a style. It asks each box for its
 * text, links and headings, those of the boxes within it included, and so reads a page as often as it is deep, or the
 * square of that; here each is read once. Only how it asks is changed: what it decides is its own, but for the words
 * in the middle of a line that it would set on a line of their own.
 */
export class LinearReadability extends Base {
  /** There while nothing is taken out but through `_removeNodes`. */
  private texts: SquashedTexts | undefined;

  /** Scoring has begun: the page is not changed before the article is prepared. */
  override _initializeNode(node: Element): void {
    this.texts ??= new SquashedTexts();
    super._initializeNode(node);
  }

  override _prepArticle(article: Element): void {
    this.texts = undefined;
    super._prepArticle(article);
  }

  override _cleanConditionally(article: Element, tag: string): void {
    this.texts = new SquashedTexts();
    super._cleanConditionally(article, tag);
    this.texts = undefined;
  }

  override _removeNodes(nodes: NodeListOf<Element>, filter?: NodeFilter): void {
    super._removeNodes(nodes, (...node) => {
      const isToGo = !filter || filter.apply(this, node);
      if (isToGo) this.texts?.forget(node[0]);
      return isToGo;
    });
  }

  override _getInnerText(element: Element, normalizeSpaces = true): string {
    return this.texts && normalizeSpaces
      ? this.texts.of(element)
      : super._getInnerText(element, normalizeSpaces);
  }

  override _getCharCount(element: Element, character: string): number {
    return this.texts && character === ','
      ? this.texts.commas(element)
      : super._getCharCount(element, character);
  }

  override _getLinkDensity(element: Element): number {
    if (!this.texts) return super._getLinkDensity(element);
    const { length } = this.texts.of(element);
    return length === 0 ? 0 : this.texts.lengthIn(element, 'links', (one) => this.weightOfLink(one)) / length;
  }

  /** What a character counts for as one of a link; those to places in the page count less. */
  private weightOfLink(element: Element): number {
    if (element.localName !== 'a') return 0;
    return this.REGEXPS.hashUrl.test(element.getAttribute('href') ?? '') ? 0.3 : 1;
  }

  override _getTextDensity(element: Element, tags: readonly string[]): number {
    if (!this.texts) return super._getTextDensity(element, tags);
    const { length } = this.texts.of(element);
    if (length === 0) return 0;
    const kind = tags.join().toLowerCase();
    const names = new Set(kind.split(','));
    return this.texts.lengthIn(element, kind, (one) => Number(names.has(one.localName))) / length;
  }

  /** The first written character answers for most elements. */
  override _isElementWithoutContent(element: Element): boolean {
    return !hasText(element) && super._isElementWithoutContent(element);
  }

  /** The text is only read of what is named so. */
  override _isValidByline(element: Element, names: string): boolean {
    const isNamed =
      element.getAttribute('rel') === 'author' ||
      element.getAttribute('itemprop')?.includes('author') ||
      this.REGEXPS.byline.test(names);
    return isNamed && super._isValidByline(element, names);
  }

  override _isPhrasingContent(node: Node): boolean {
    return (
      super._isPhrasingContent(node) ||
      (partsOfLine.has((node as Element).localName) &&
        [...node.childNodes].every((child) => this._isPhrasingContent(child)))
    );
  }

  /** Making the object that stands for an element's style takes longer than all else that is asked of it. */
  override _isProbablyVisible(element: Element): boolean {
    const isAside = element.getAttribute('aria-hidden') === 'true';
    return (
      !element.hasAttribute('hidden') &&
      (!isAside || (element.getAttribute('class') ?? '').includes('fallback-image'))
    );
  }

  /** What the snapshot has left of attributes for the eye. */
  override _cleanStyles(article: Element): void {
    for (const sized of article.querySelectorAll('table, th, td, hr, pre')) {
      sized.removeAttribute('width');
      sized.removeAttribute('height');
    }
  }

  /** Polishing makes addresses absolute, by that of the page: a document made here has that of where the script runs. */
  override _fixRelativeUris(): void {}

  /** The snapshot has found where pictures are that load late, in attributes and in `noscript` elements. */
  override _fixLazyImages(): void {}
  override _unwrapNoscriptImages(): void {}

  override _textSimilarity(one: string, other: string): number {
    const wordsOf = (text: string): string[] =>
      text.toLowerCase().split(this.REGEXPS.tokenize).filter(Boolean);
    const known = new Set(wordsOf(one));
    const words = wordsOf(other);
    if (known.size === 0 || words.length === 0) return 0;
    const unknown = words.filter((word) => !known.has(word));
    return 1 - unknown.join(' ').length / words.join(' ').length;
  }
}
