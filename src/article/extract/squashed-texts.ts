/** A text with each run of white space squashed into one character, its edges apart so that texts can be joined. */
interface Squashed {
  before: string;
  inner: string;
  after: string;
  commas: number;
}

/**
 * The texts of elements, white space squashed, each read once however many of the elements around it are asked for:
 * each is put together from those of its children. They stay true as long as what is taken out is told.
 */
export class SquashedTexts {
  private readonly known = new Map<Element, Squashed>();
  private readonly sums = new Map<string, SumWithin>();

  /** An element's text without white space at its edges. */
  of(element: Element): string {
    return this.squashed(element).inner;
  }

  /** The commas in an element's text. */
  commas(element: Element): number {
    return this.squashed(element).commas;
  }

  /**
   * The characters of an element's text that stand in descendants of some kind; those in two of them count twice.
   * @param weigh what each character of a descendant counts for, 0 for those of another kind
   * @param kind a name by which what was counted before is found again
   */
  lengthIn(element: Element, kind: string, weigh: (element: Element) => number): number {
    const sum = this.sums.get(kind) ?? new SumWithin((one) => weigh(one) && weigh(one) * this.of(one).length);
    this.sums.set(kind, sum);
    return sum.of(element);
  }

  /** Forgets what an element that is about to go was part of. */
  forget(element: Element): void {
    for (let at = element.parentElement; at; at = at.parentElement) {
      this.known.delete(at);
      for (const sum of this.sums.values()) sum.forget(at);
    }
  }

  private squashed(element: Element): Squashed {
    const before = this.known.get(element);
    if (before) return before;
    const text = { before: '', inner: '', after: '', commas: 0 };
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) join(text, squash((child as Text).data));
      if (child.nodeType === 1) join(text, this.squashed(child as Element));
    }
    this.known.set(element, text);
    return text;
  }
}

/** Adds up a value of all descendants of an element, each counted once however many of the elements around it are asked for. */
class SumWithin {
  private readonly known = new Map<Element, number>();

  constructor(private readonly measure: (element: Element) => number) {}

  of(element: Element): number {
    let sum = this.known.get(element);
    if (sum !== undefined) return sum;
    sum = 0;
    for (let child = element.firstElementChild; child; child = child.nextElementSibling)
      sum += this.measure(child) + this.of(child);
    this.known.set(element, sum);
    return sum;
  }

  forget(element: Element): void {
    this.known.delete(element);
  }
}

function squash(text: string): Squashed {
  const trimmed = text.trim();
  if (trimmed === '') return { before: text.length > 1 ? ' ' : text, inner: '', after: '', commas: 0 };
  const start = text.length - text.trimStart().length;
  return {
    before: gap(text.slice(0, start)),
    inner: trimmed.replace(/\s{2,}/g, ' '),
    after: gap(text.slice(start + trimmed.length)),
    commas: commasIn(trimmed),
  };
}

function join(text: Squashed, more: Squashed): void {
  if (more.inner === '') {
    if (text.inner === '') text.before = gap(text.before + more.before);
    else text.after = gap(text.after + more.before);
    return;
  }
  if (text.inner === '') text.before = gap(text.before + more.before);
  else text.inner += gap(text.after + more.before);
  text.inner += more.inner;
  text.after = more.after;
  text.commas += more.commas;
}

/** White space: one character stays what it is, several become a space. */
function gap(space: string): string {
  return space.length > 1 ? ' ' : space;
}

function commasIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) count++;
  return count;
}
