/** What a page as a whole tells before it is read; it decides which rules apply and where the text is looked for. */
export interface PageFacts {
  /** Its data, its program or its address say that it is made of posts, or of a question and answers. */
  isThread: boolean;
}

/** Types of https://schema.org that a page of questions, answers or posts gives itself. */
const threadTypes =
  /schema\.org\/(?:DiscussionForumPosting|QAPage|Conversation)\b|"@type"\s*:\s*\[?\s*"(?:DiscussionForumPosting|QAPage|Conversation)"/;

/** Programs that forums run on, as they name themselves in `generator` or in the class or id of the page. */
const programs =
  /\b(?:vbulletin|phpbb|discourse|xenforo|xf|mybb|smf|simple machines|invision|ipsapp|ips|vanilla|flarum|nodebb|fluxbb|punbb|yabb|khoros|lithium|bbpress|question2answer|askbot|woltlab|burning board)\b/i;

/** Parts of an address under which posts stand. */
const threadPaths =
  /\/(?:threads?|topics?|viewtopic|showthread|showtopic|forums?|boards?|discussions?|questions|frage|fragen|sujet|tema|t|talk|comments|ask|answers|qa)(?:[/.?-]|$)|[?&](?:topic|thread|tid|showtopic)=/i;

/**
 * Looks at a page as a whole. A thread needs no more than a sign to be looked for: an article under `/forum/` will turn
 * out to have no posts.
 */
export function pageFacts(page: Document, url: string): PageFacts {
  return {
    isThread: saysThread(page) || threadPaths.test(pathOf(url)),
  };
}

function saysThread(page: Document): boolean {
  const data = [...page.querySelectorAll('script[type="application/ld+json"]')];
  if (data.some((script) => threadTypes.test(script.textContent ?? ''))) return true;
  const marked = [...page.querySelectorAll('[itemtype*="schema.org"]')];
  if (marked.some((element) => threadTypes.test(element.getAttribute('itemtype') ?? ''))) return true;
  const generator = page.querySelector('meta[name="generator" i]')?.getAttribute('content') ?? '';
  const names = ['html', 'body'].map((name) => {
    const element = page.querySelector(name);
    return `${element?.getAttribute('class') ?? ''} ${element?.id ?? ''}`;
  });
  return [generator, ...names].some((name) => programs.test(name));
}

function pathOf(url: string): string {
  try {
    const { pathname, search } = new URL(url);
    return pathname + search;
  } catch {
    return '';
  }
}
