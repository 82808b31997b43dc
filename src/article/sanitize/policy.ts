/**
 * What may stand in the reading view. Lists of what is allowed, not of what is forbidden: an element or attribute that
 * nobody thought of is left out.
 */
interface Allowance {
  why: string;
  names: readonly string[];
}

const elements: readonly Allowance[] = [
  {
    why: 'Sections and blocks of text; they do nothing by themselves.',
    names: words(
      'address article aside blockquote center div footer header hgroup hr main nav p pre section h1 h2 h3 h4 h5 h6',
    ),
  },
  {
    why: 'Lists and definitions.',
    names: words('dd dir dl dt li menu ol ul'),
  },
  {
    why: 'A part that opens on a click needs no script.',
    names: words('details summary'),
  },
  {
    why: 'What a stretch of text is or how it is said; `a` holds a checked address.',
    names: words(`
      a abbr b bdi bdo br cite code data del dfn em i ins kbd mark q s samp small span strike strong sub sup time tt u
      var wbr`),
  },
  {
    why: 'Readings of Chinese and Japanese characters.',
    names: words('rb rp rt rtc ruby'),
  },
  {
    why: 'Data in rows and columns, with what their heads say.',
    names: words('caption col colgroup table tbody td tfoot th thead tr'),
  },
  {
    why: 'Pictures and their captions: the only elements that load something, with addresses checked one by one.',
    names: words('figcaption figure img picture source'),
  },
];

const formulas: readonly Allowance[] = [
  {
    why: 'MathML Core (https://www.w3.org/TR/mathml-core/); `annotation-xml` is absent, it can hold foreign markup.',
    names: words(`
      math maction merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt
      mstyle msub msubsup msup mtable mtd mtext mtr munder munderover semantics`),
  },
  {
    why: 'The source of a formula in TeX: browsers hide it, the Markdown export writes it. Only its text is kept.',
    names: ['annotation'],
  },
];

const attributes: readonly Allowance[] = [
  {
    why: 'Addresses: checked against `allowedAddress`, made absolute.',
    names: words('href src srcset cite'),
  },
  {
    why: 'What pictures show, how large, and for which screen or browser each of their files is.',
    names: words('alt width height sizes type media'),
  },
  {
    why: 'How cells belong to rows, columns and their heads.',
    names: words('colspan rowspan headers scope abbr span'),
  },
  {
    why: 'How lists count.',
    names: words('start reversed value'),
  },
  {
    why: 'Language and direction of the text, and what readers and translators are told about it.',
    names: words('lang dir title translate datetime'),
  },
  {
    why: 'Places that links lead to; every id gets a prefix.',
    names: ['id'],
  },
  {
    why: 'A part that the page shows opened.',
    names: ['open'],
  },
  {
    why: 'The language of code alone: the hook drops every other class.',
    names: ['class'],
  },
];

const formulaAttributes: readonly Allowance[] = [
  {
    why: 'How MathML Core lays out formulas; without them fences, limits and fractions come out wrong.',
    names: words(`
      accent accentunder columnspan depth display displaystyle fence form largeop linethickness lspace mathvariant
      maxsize minsize movablelimits rspace scriptlevel separator stretchy symmetric voffset`),
  },
  {
    why: 'Names the language that an annotation is written in.',
    names: ['encoding'],
  },
];

export const htmlTags = namesOf(elements);
export const formulaTags = namesOf(formulas);
export const htmlAttributes = namesOf(attributes);
/** Kept on elements of formulas only. */
export const mathAttributes = new Set(namesOf(formulaAttributes));

/** The elements on which an address means something; on any other it is left out. */
export const addressHolders: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['href', new Set(['a'])],
  ['src', new Set(['img'])],
  ['srcset', new Set(['img', 'source'])],
  ['cite', new Set(['blockquote', 'q', 'ins', 'del'])],
]);

/** Attributes that hold one address. */
export const addressAttributes: ReadonlySet<string> = new Set(['href', 'src', 'cite']);

/** All others: their values are no addresses, and the rule for addresses would drop them without a word. */
export const plainAttributes = [...htmlAttributes, ...mathAttributes].filter(
  (name) => !addressAttributes.has(name) && name !== 'srcset',
);

/** Elements whose content leaves with them: choices and typed text of forms, which read as gibberish without them. */
export const droppedWithContent = words('datalist optgroup option select textarea');

/** Web, mail and telephone addresses, and places within the article. Relative addresses are made absolute before. */
export const allowedAddress = /^(?:https?:|mailto:|tel:|#)/i;

/** Pictures inside an address that cannot hold script: SVG can, so it is not among them. */
export const rasterData = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[a-z0-9+/=\s]+$/i;

/** The one class that says something about the text: the language of code. */
export const codeLanguage = /^lang(?:uage)?-[\w+#.-]{1,30}$/;

function namesOf(allowances: readonly Allowance[]): string[] {
  return allowances.flatMap(({ names }) => names);
}

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
