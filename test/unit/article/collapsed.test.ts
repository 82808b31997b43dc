import { describe, expect, it } from 'vitest';
import { Measures } from '../../../src/article/measures';
import { openCollapsed } from '../../../src/article/prune/collapsed';
import { prune } from '../../../src/article/prune/prune';
import { allRules } from '../../../src/article/prune/rules';
import { visibleText } from '../../../src/article/text-blocks';
import { parseHtml } from './html';

const closed = 'data-lisible-hidden';
const answer =
  'Die Lampe brennt vom Abend bis zum Morgen, in jeder Nacht des Jahres, auch wenn niemand auf See ist.';
const menu = '<a href="/lampen">Lampen für den Hafen</a> <a href="/fenster">Fenster für den Turm</a>';

/** Markup, and whether what is closed in it is opened. */
const pages: [why: string, html: string, isOpened: boolean][] = [
  ['a panel of tabs', `<div role="tabpanel" hidden>${answer}</div>`, true],
  [
    'what a control names',
    `<h2><button aria-controls="a">Kosten</button></h2><div id="a" ${closed}>${answer}</div>`,
    true,
  ],
  ['what a link to it opens', `<a href="#frage">问题</a><div id="frage" hidden>${answer}</div>`, true],
  [
    'answers under their questions',
    `<div><p>Wann brennt sie?</p><div class="a" ${closed}>${answer}</div></div><div><p>Warum?</p><div class="a" ${closed}>Für alle Schiffe, die kommen.</div></div>`,
    true,
  ],
  ['a part named so', `<h3>Pourquoi ?</h3><div class="faq__answer" ${closed}>${answer}</div>`, true],
  [
    'a panel beside one that is shown',
    `<div class="pane">${answer}</div><div class="pane" ${closed}>Ein anderer Text. ${answer}</div>`,
    true,
  ],
  [
    'a section that a search opens, with many links',
    `<h2>Geschichte</h2><section hidden="until-found"><p>${'Der <b>Turm</b> brannte 1911 <a href="/a">ab und nieder</a> im Herbst, und <a href="/b">blieb zehn Jahre</a> ohne Dach. '.repeat(3)}</p></section>`,
    true,
  ],
  [
    'a formula behind its picture',
    `<p><span class="math-a11y" ${closed}><math><mi>a</mi></math></span><img src="/a.svg" alt="a"></p>`,
    true,
  ],
  ['the rest of a text', `<div class="read-more-rest" ${closed}>${answer}</div>`, true],
  [
    'the copy for a smaller screen',
    `<p class="d-none d-md-block">${answer}</p><p class="d-md-none" ${closed}>Kurz gesagt: ${answer}</p>`,
    false,
  ],
  ['a text that nothing leads to', `<p>Ein Satz.</p><div ${closed}>${answer}</div>`, false],
  [
    'what two authors are known by',
    `<p><a href="/ada">Ada</a><span class="bio" ${closed}>${answer}</span></p><p><a href="/eva">Eva</a><span class="bio" ${closed}>${answer}</span></p>`,
    false,
  ],
  [
    'a menu under its button',
    `<button aria-controls="m">Menu</button><div id="m" ${closed}>${menu}</div>`,
    false,
  ],
  [
    'a dialog that a control opens',
    `<button aria-controls="d">Info</button><div id="d" role="dialog" ${closed}>${answer}</div>`,
    false,
  ],
  ['a tooltip', `<h3>Geprüft</h3><div class="info-tooltip panel" ${closed}>${answer}</div>`, false],
];

describe('openCollapsed', () => {
  it.each(pages)('%s', (_, html, isOpened) => {
    const { body } = parseHtml(`<p>${answer}</p>${html}`);
    const before = body.querySelectorAll(`[${closed}], [hidden]`).length;
    openCollapsed(new Measures(body));
    const after = body.querySelectorAll(`[${closed}], [hidden]`).length;
    expect(before).toBeGreaterThan(0);
    expect(after).toBe(isOpened ? 0 : before);
  });

  it('takes the button that opens a part for its heading', () => {
    const section = (name: string): string =>
      `<span data-lisible-was="button" class="accordion">${name}</span><div class="panel" ${closed}>${answer}</div>`;
    const { body } = parseHtml(`<p>${answer}</p>${section('Lampe')}${section('Turm')}`);
    const page = new Measures(body);
    openCollapsed(page);
    prune(page, allRules);
    expect(visibleText(body)).toContain('Lampe');
    expect(visibleText(body)).toContain('Turm');
  });
});
