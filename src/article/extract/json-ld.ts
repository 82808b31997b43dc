import { type DataImage, dataImages } from './data-images';
import { decoded } from './entities';

/** What a page's structured data says of its article; each empty where it says nothing. */
export interface StructuredData {
  /** What it describes is an article, a post or a thread, not a page of some other kind. */
  isArticle: boolean;
  title: string;
  /** People, and those of whom it does not say what they are. */
  authors: string[];
  organizations: string[];
  date: string;
  modified: string;
  description: string;
  siteName: string;
  /** Pictures of the article, and those that stand for who publishes it. */
  images: DataImage[];
  logos: DataImage[];
  lang: string;
  /** The text of the article, as plain text. */
  body: string;
}

const articleTypes = /(?:Article|Posting|Report|Review|Recipe|HowTo|Question|Book|Course|WebPage)$/;
const pageTypes = /^(?:Book|Course|WebPage)$/;

type Json = Record<string, unknown>;

/** The first article that the page describes in JSON-LD (https://schema.org/Article); broken data counts as none. */
export function jsonLd(page: Document): StructuredData | undefined {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const things = scripts.flatMap((script) => thingsIn(parsed(script.textContent ?? '')));
  const byId = new Map(things.flatMap((thing) => (isPlainId(thing) ? [] : [[thing['@id'], thing] as const])));
  const articles = things.filter((thing) => types(thing).some((type) => articleTypes.test(type)));
  const article = articles.find((thing) => !types(thing).includes('WebPage')) ?? articles[0];
  if (!article) return undefined;
  const authors = [article, ...articles]
    .map((one) => people(one.author ?? one.creator, byId))
    .find((found) => found.length > 0);
  const isManual = types(article).some((type) => /^(?:TechArticle|APIReference)$/.test(type));
  return {
    isArticle: types(article).some((type) => articleTypes.test(type) && !pageTypes.test(type)),
    title: text(article.headline) || text(article.name),
    authors: (authors ?? []).filter(({ isOrganization }) => !isOrganization).map(({ name }) => name),
    organizations: isManual
      ? []
      : (authors ?? []).filter(({ isOrganization }) => isOrganization).map(({ name }) => name),
    date: text(article.datePublished) || text(article.dateCreated),
    modified: text(article.dateModified),
    description: text(article.description),
    siteName: people(article.publisher, byId)[0]?.name ?? '',
    images: [article, ...articles.filter((thing) => types(thing).includes('WebPage'))].flatMap((thing) =>
      [thing.image, thing.primaryImageOfPage, thing.thumbnailUrl].flatMap((one) => dataImages(one, byId)),
    ),
    logos: things.flatMap((thing) => [thing, thing.publisher].flatMap((one) => logosOf(one, byId))),
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

/** Those who are named by a text, by themselves, or by an entry elsewhere in the data. */
function people(
  value: unknown,
  byId: ReadonlyMap<unknown, Json>,
): { name: string; isOrganization: boolean }[] {
  return (Array.isArray(value) ? value : [value])
    .map((one): Json => (isThing(one) ? { ...byId.get(one['@id']), ...one } : { name: one }))
    .map((one) => ({
      name: text(one.name),
      isOrganization: types(one).some((type) => /Organization$/.test(type)),
    }))
    .filter(({ name }) => name && !isAddress(name));
}

function logosOf(value: unknown, byId: ReadonlyMap<unknown, Json>): DataImage[] {
  return isThing(value) ? dataImages({ ...byId.get(value['@id']), ...value }.logo, byId) : [];
}

function types(thing: Json): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

function text(value: unknown): string {
  if (Array.isArray(value)) return text(value[0]);
  return typeof value === 'string' ? decoded(value).replace(/\s+/g, ' ').trim() : '';
}

function isAddress(value: string): boolean {
  return /^https?:/.test(value);
}

function isThing(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
