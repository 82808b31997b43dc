/** Chinese and Japanese characters one by one, other words whole. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{L}\p{M}\p{N}]*|\p{N}+/gu;

export function words(text: string): string[] {
  return text.normalize().match(word) ?? [];
}

/**
 * The texts of a page's markup: its blocks, its structured data among them, or its single text nodes. Runs in a page; written anew rather than taken
 * from the core, which it is to judge.
 */
export function pageTexts(html: string, of: 'whole page by blocks' | 'seen page by nodes'): string[] {
  const silent = 'script, style, template, select, textarea, title, svg, iframe, object, annotation';
  const unseen = 'noscript, [hidden], [aria-hidden="true"]';
  const inline = `a, abbr, b, bdi, bdo, big, button, cite, code, data, del, dfn, em, font, i, img, ins, kbd, label, mark,
    math, math *, q, rb, rp, rt, ruby, s, samp, small, span, strike, strong, sub, sup, time, tt, u, var, wbr`;
  const edge = '\u001f';
  const byNodes = of === 'seen page by nodes';
  const page = new DOMParser().parseFromString(html, 'text/html');
  const data = [...page.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
    (script.textContent ?? '').replaceAll('\\n', ' '),
  );
  const { body } = page;
  const declared = 'template[shadowrootmode="open"]';
  for (let root = body.querySelector(declared); root; root = body.querySelector(declared))
    root.replaceWith((root as HTMLTemplateElement).content);
  // A script would put what a server sent late to its place.
  for (const { textContent } of page.querySelectorAll('script'))
    for (const [, place = '', part = ''] of textContent?.matchAll(/\$RC\("([^"]+)","([^"]+)"\)/g) ?? [])
      page.getElementById(place)?.replaceWith(...(page.getElementById(part)?.childNodes ?? []));
  // With scripts, a frame that is never closed ends with what is for readers without them.
  for (const frame of body.querySelectorAll('noscript iframe')) {
    const [, ...rest] = (frame.textContent ?? '').split('</noscript>');
    const after = new DOMParser().parseFromString(rest.join('</noscript>'), 'text/html').body;
    if (rest.length > 0) frame.closest('noscript')?.replaceWith(...after.childNodes);
  }
  // A link stands in the place of what can be played, and says how the page calls it.
  for (const player of byNodes ? [] : body.querySelectorAll('iframe[title], video[title], audio[title]'))
    player.replaceWith(` ${player.getAttribute('title')} `);
  for (const element of body.querySelectorAll(byNodes ? `${silent}, ${unseen}` : silent)) element.remove();
  for (const element of body.querySelectorAll(byNodes ? '*' : `:not(${inline})`)) {
    element.prepend(edge);
    element.append(edge);
    element.before(edge);
    element.after(edge);
  }
  const texts = [...(byNodes ? [] : data), ...(body.textContent ?? '').split(edge)];
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
}
