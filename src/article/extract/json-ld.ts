/** What a page's structured data says of its article; each empty where it says nothing. */
export interface StructuredData {
  title: string;
  authors: string[];
  date: string;
  description: string;
  siteName: string;
  lang: string;
  /** The text of the article, as plain text. */
  body: string;
}

const articleTypes = /(?:Article|Posting|Report|Review|Recipe|HowTo|Question|Book|Course|WebPage)$/;

type Json = Record<string, unknown>;

/** The first article that the page describes in JSON-LD (https://schema.org/Article); broken data counts as none. */
export function jsonLd(page: Document): StructuredData | undefined {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const things = scripts.flatMap((script) => thingsIn(parsed(script.textContent ?? '')));
  const byId = new Map(things.flatMap((thing) => (isPlainId(thing) ? [] : [[thing['@id'], thing] as const])));
  const articles = things.filter((thing) => types(thing).some((type) => articleTypes.test(type)));
  const article = articles.find((thing) => !types(thing).includes('WebPage')) ?? articles[0];
  if (!article) return undefined;
  return {
    title: text(article.headline) || text(article.name),
    authors: names(article.author ?? article.creator, byId),
    date: text(article.datePublished) || text(article.dateCreated),
    description: text(article.description),
    siteName: names(article.publisher, byId)[0] ?? '',
    lang: text(article.inLanguage),
    body: typeof article.articleBody === 'string' ? article.articleBody : text(article.text),
  };
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, ''));
  } catch {
    return undefined;
  }
}

/** Lists and graphs hold things, and a page holds what it is about; nothing deeper is looked at. */
function thingsIn(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(thingsInOne);
  return thingsInOne(value);
}

function thingsInOne(value: unknown): Json[] {
  if (!isThing(value)) return [];
  const graph = Array.isArray(value['@graph']) ? value['@graph'].filter(isThing) : [];
  const things = [value, ...graph];
  return [...things, ...things.flatMap(({ mainEntity }) => (isThing(mainEntity) ? [mainEntity] : []))];
}

/** Says nothing but which other thing it is. */
function isPlainId(thing: Json): boolean {
  return Object.keys(thing).length <= 1;
}

function names(value: unknown, byId: ReadonlyMap<unknown, Json>): string[] {
  const people = Array.isArray(value) ? value : [value];
  return people
    .map((person) =>
      isThing(person) ? text(person.name) || text(byId.get(person['@id'])?.name) : text(person),
    )
    .filter((name) => name && !isAddress(name));
}

function types(thing: Json): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

function text(value: unknown): string {
  if (Array.isArray(value)) return text(value[0]);
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}

function isAddress(value: string): boolean {
  return /^https?:/.test(value);
}

function isThing(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
