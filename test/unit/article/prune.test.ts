import { describe, expect, it } from 'vitest';
import { Measures } from '../../../src/article/measures';
import { squash } from '../../../src/article/prune/evidence';
import { prune } from '../../../src/article/prune/prune';
import { allRules } from '../../../src/article/prune/rules';
import { visibleText } from '../../../src/article/text-blocks';
import { parseHtml } from './html';

describe.each(allRules)('prune rule $name', (rule) => {
  it('has a reason and examples', () => {
    expect(rule.why).toMatch(/^[A-Z].*\.$/);
    expect(rule.examples.length).toBeGreaterThan(0);
  });

  it.each(rule.examples)('leaves of %s', (html, left) => {
    const document = parseHtml(html);
    prune(new Measures(document.body), [{ ...rule, mostShare: rule.mostShare ?? 1 }]);
    expect(squash(visibleText(document.body))).toBe(left);
  });
});

describe('prune', () => {
  const prose = `<p>${'A sentence about nothing in particular. '.repeat(10)}</p>`;

  it('names every rule once', () => {
    const names = allRules.map((rule) => rule.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('says what it took, by which rule and why', () => {
    const [removed] = prune(
      new Measures(parseHtml(`${prose}<div class="post-share">Partager</div>`).body),
      allRules,
    );
    expect(removed).toMatchObject({ step: 'prune', rule: 'share-box', text: 'Partager' });
    expect(removed?.html).toContain('post-share');
  });

  it('undoes a rule that would take the text itself', () => {
    const document = parseHtml(`<div class="related"><a href="/a">One</a>${prose}</div>`);
    prune(new Measures(document.body), [{ name: 'greedy', why: 'Because.', select: 'div', examples: [] }]);
    expect(visibleText(document.body)).toContain('A sentence about nothing');
  });

  it.each([
    '<pre><span class="nb">print</span><span>(</span><span>total</span><span>)</span></pre>',
    '<p>Then call <code><span>form</span>.<span>save</span></code>.</p>',
    '<dl><dt><code>print</code></dt><dd>Writes a line.</dd></dl>',
  ])('takes no words of code for labels: %s', (html) => {
    const document = parseHtml(html + prose);
    const before = squash(visibleText(document.body));
    prune(new Measures(document.body), allRules);
    expect(squash(visibleText(document.body))).toBe(before);
  });

  it('keeps an article about cookies, newsletters and sharing', () => {
    const text = `<article id="post"><h1>How cookie notices work</h1><h2 id="newsletter">The newsletter trick</h2>
      <p>Share buttons follow you: ${'each share button tells its network which pages you read. '.repeat(8)}</p>
      <h2>Advertisement and consent</h2><p>${'A cookie notice asks for consent before an advertisement is shown. '.repeat(8)}</p></article>`;
    const document = parseHtml(text);
    const before = squash(visibleText(document.body));
    prune(new Measures(document.body), allRules);
    expect(squash(visibleText(document.body))).toBe(before);
  });
});
