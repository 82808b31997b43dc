import { describe, expect, it } from 'vitest';
import type { Taken } from '../../../src/article/anchors';
import { Measures } from '../../../src/article/measures';
import { squash } from '../../../src/article/prune/evidence';
import { prune } from '../../../src/article/prune/prune';
import type { Rule } from '../../../src/article/prune/rule';
import { allRules } from '../../../src/article/prune/rules';
import { visibleText } from '../../../src/article/text-blocks';
import { parseHtml } from './html';

describe.each(allRules)('prune rule $name', (rule) => {
  it('has a reason', () => {
    expect(rule.why).toMatch(/^[A-Z].*\.$/);
  });

  it('has an example of what it takes and one that it must not touch', () => {
    const taking = rule.examples.filter(([html]) => pruned(html, rule).taken.length > 0);
    expect(taking.length).toBeGreaterThan(0);
    expect(taking.length).toBeLessThan(rule.examples.length);
  });

  it.each(rule.examples)('leaves of %s', (html, left) => {
    expect(pruned(html, rule).text).toBe(left);
  });
});

/** What a rule alone takes out of some markup, and the text that is left. */
function pruned(html: string, rule: Rule): { taken: Taken[]; text: string } {
  const { body } = parseHtml(html);
  const taken = prune(new Measures(body), [{ ...rule, mostShare: rule.mostShare ?? 1 }]);
  return { taken, text: squash(visibleText(body)) };
}

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
    expect(removed?.element.className).toBe('post-share');
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

  it('takes sections of a manual for no noise by the ids that repeat their headings', () => {
    const document = parseHtml(
      `<section id="writing-programs"><h1>Writing programs</h1>${prose}${prose}<section id="comments"><h2>Comments<a href="#comments">¶</a></h2><p>Begin with a sign.</p></section></section>`,
    );
    prune(new Measures(document.body), allRules);
    expect(squash(visibleText(document.body))).toContain('Begin with a sign.');
  });

  it('takes out boxes of noise whose ids repeat their headings', () => {
    const document = parseHtml(
      `<main>${prose}${prose}</main><div id="related"><h3>Related</h3><a href="/a">Another lamp</a></div><div id="comments"><h3>Comments</h3><p>First!</p></div>`,
    );
    prune(new Measures(document.body), allRules);
    expect(squash(visibleText(document.body))).not.toMatch(/Another lamp|First!/);
  });

  it.each([
    ['en', '<p>The board declined to comment.</p><h3>Print</h3><p>Three papers wrote of it.</p>'],
    [
      'fr',
      '<h3>Où et comment</h3><p>À six heures.</p><p>Mais comment ?</p><h3>Partager la lumière</h3><p>Oui.</p>',
    ],
    [
      'de',
      '<h3>Vorlesen</h3><p>Jeden Abend.</p><h3>Zur Person</h3><p>Ada hütet den Turm.</p><h3>Laden</h3><p>Zu.</p>',
    ],
    ['es', '<p>Un momento.</p><p>Sin comentarios.</p>'],
    ['it', '<h3>Stampa</h3><p>Tre giornali.</p><p><strong>L’autore</strong> tace.</p>'],
    ['pt', '<p>O que pensa a família? Não comenta.</p><h3>Imprimir</h3><p>Com tinta.</p>'],
    ['nl', '<h3>Laden</h3><p>In de haven.</p><h3>Drie reacties</h3><p>Niemand was blij.</p>'],
    ['pl', '<p>„Proszę czekać”.</p><h3>Drukuj</h3><p>Tak mówi przycisk.</p>'],
    ['ru', '<h3>Печать</h3><p>О лампе писали трое.</p><p>— Пожалуйста, подождите!</p>'],
    ['el', '<h3>Εκτύπωση</h3><p>Με μελάνι.</p>'],
    ['zh', '<h3>印刷</h3><p>用木板。</p><p>他说：<b>关闭</b>，然后走了。</p>'],
    ['ja', '<h3>印刷</h3><p>木の板で。</p><p>彼は<b>返信</b>を待った。</p>'],
    ['ko', '<h3>인쇄</h3><p>나무판으로.</p>'],
    ['ar', '<h3>طباعة</h3><p>بالحبر.</p>'],
  ])('keeps what prose says in %s', (_, html) => {
    const document = parseHtml(prose + html);
    const before = squash(visibleText(document.body));
    prune(new Measures(document.body), allRules);
    expect(squash(visibleText(document.body))).toBe(before);
  });
});
