/** What a page as a whole tells before it is read; it decides which rules apply and where the text is looked for. */
export interface PageFacts {
  /** Its data, its program or its address say that it is made of posts, or of a question and answers. */
  isThread: boolean;
  /** Its data say that it is an article; that it is a product. */
  saysArticle: boolean;
  saysProduct: boolean;
  /**
   * Its data say that it is something else, a page of its site or a product, or that it is the first of the
   * site: then a day that it bears makes it no article.
   */
  saysOther: boolean;
}

/** Types of https://schema.org that a page of questions, answers or posts gives itself. */
const threadTypes =
  /schema\.org\/(?:DiscussionForumPosting|QAPage|Conversation)\b|"@type"\s*:\s*(?:\[\s*)?"(?:DiscussionForumPosting|QAPage|Conversation)"/;

/** The same for articles and products, in JSON-LD or in the `og:type` of https://ogp.me. */
const articleTypes = /"@type"\s*:\s*(?:\[\s*)?"(?:\w*Article|BlogPosting|Report|LiveBlogPosting|Recipe)"/;
const productTypes = /"@type"\s*:\s*(?:\[\s*)?"(?:Product|ProductGroup|IndividualProduct)"/;

/** The type of any page; widespread programs say beside it of each that its `og:type` is an article. */
const pageTypes =
  /"@type"\s*:\s*(?:\[\s*)?"(?:\w*WebPage|(?:About|Contact|Collection|FAQ|Item|Profile)Page)"/;
/** Of a page that is an article these say more. */
const articleMarks =
  'meta[property="article:published_time" i], [itemtype*="Article"], [itemtype*="BlogPosting"], [itemprop~="articleBody"]';

/** Programs that forums run on, as they name themselves in `generator` or in the class or id of the page. */
const programs =
  /\b(?:vbulletin|phpbb|discourse|xenforo|xf|mybb|smf|simple machines|invision|ipsapp|ips|vanilla|flarum|nodebb|fluxbb|punbb|yabb|khoros|lithium|bbpress|question2answer|askbot|woltlab|burning board)\b/i;

/** Where old programs let a reader answer. */
const replyLinks =
  'a[href*="posting.php?mode=reply"], a[href*="newreply.php"], a[href*="action=post;topic"], a[href*="action=reply"]';

/** Parts of an address under which posts stand. */
const threadPaths =
  /\/(?:threads?|topics?|viewtopic|showthread|showtopic|forums?|boards?|discussions?|questions|frage|fragen|sujet|tema|t|talk|comments|ask|answers|qa)(?:[/.?-]|$)|[?&](?:topic|thread|tid|showtopic)=/i;

/** Names of hosts that hold nothing but threads: `forum.example.org`, `www.gartenforum.example`. */
const threadHosts = /(?:^|\.)(?:[\w-]*forums?|boards?|discuss)\.[\w-]+/i;

/**
 * Looks at a page as a whole. A thread needs no more than a sign to be looked for: an article under `/forum/` will turn
 * out to have no posts.
 */
export function pageFacts(page: Document, url: string): PageFacts {
  const data = [...page.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => script.textContent ?? '',
  );
  const type = page.querySelector('meta[property="og:type" i]')?.getAttribute('content') ?? '';
  const isTyped = data.some((text) => articleTypes.test(text));
  const saysArticle = type === 'article' || isTyped;
  const saysPage = data.some((text) => pageTypes.test(text));
  const saysProduct = /^(?:og:)?product/.test(type) || data.some((text) => productTypes.test(text));
  return {
    isThread: saysThread(page, data) || isThreadAddress(url) || (!saysArticle && isDiscussed(page)),
    saysArticle,
    saysProduct,
    saysOther:
      !isTyped &&
      page.querySelector(articleMarks) === null &&
      (saysPage || saysProduct || isFirstPage(page, url)),
  };
}

function saysThread(page: Document, data: readonly string[]): boolean {
  if (data.some((text) => threadTypes.test(text))) return true;
  const marked = [...page.querySelectorAll('[itemtype*="schema.org"]')];
  if (marked.some((element) => threadTypes.test(element.getAttribute('itemtype') ?? ''))) return true;
  const generator = page.querySelector('meta[name="generator" i]')?.getAttribute('content') ?? '';
  const names = ['html', 'body'].map((name) => {
    const element = page.querySelector(name);
    return `${element?.getAttribute('class') ?? ''} ${element?.id ?? ''}`;
  });
  return [generator, ...names].some((name) => programs.test(name)) || page.querySelector(replyLinks) !== null;
}

/** Ways to vote on a post, and answers in trees: with several of them a page is a discussion. */
const discussed = ['upvot', 'votelink', 'votearrow', 'votecell', 'comtr', 'comments_subtree']
  .map((name) => `[class*="${name}" i]`)
  .join();
const leastDiscussed = 3;

function isDiscussed(page: Document): boolean {
  return page.querySelectorAll(discussed).length >= leastDiscussed;
}

/** The first page of a site says so too: where no more is known of an address than its site, any page seems to be it. */
function isFirstPage(page: Document, url: string): boolean {
  const named =
    page.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ??
    page.querySelector('meta[property="og:url" i]')?.getAttribute('content');
  return isRoot(url, url) && named != null && isRoot(named, url);
}

function isRoot(address: string, base: string): boolean {
  try {
    const { pathname, search } = new URL(address, base);
    return pathname === '/' && search === '';
  } catch {
    return false;
  }
}

function isThreadAddress(url: string): boolean {
  try {
    const { hostname, pathname, search } = new URL(url);
    return threadHosts.test(hostname) || threadPaths.test(pathname + search);
  } catch {
    return false;
  }
}
