import { describe, expect, it } from 'vitest';
import { Measures } from '../../../src/article/measures';
import { openParts } from '../../../src/article/prune/open-parts';
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
  [
    'answers in boxes that fold',
    `<ul><li><b>Wann?</b><div class="f"><div class="i" ${closed}>${answer}</div></div></li><li><b>Warum?</b><div class="f"><div class="i" ${closed}>Für alle Schiffe, die kommen.</div></div></li></ul>`,
    true,
  ],
  [
    'an answer in what is made for a menu',
    `<div class="dropdown"><div aria-controls="l" role="button">Wann?</div><nav class="dropdown-list" id="l" ${closed}>${answer}</nav></div>`,
    true,
  ],
  [
    'a short answer among long ones',
    `<div><h3>Wer zahlt?</h3><div class="a1" ${closed}>Der Hafen.</div></div><div><h3>Wann brennt sie?</h3><div class="a2" ${closed}>${answer}</div></div><div><h3>Warum?</h3><div class="a3" ${closed}>Für alle Schiffe, die kommen.</div></div>`,
    true,
  ],
  [
    'an answer beside one that is open',
    `<div class="ui"><div class="active title">Wann?</div><div class="active content">${answer}</div><div class="title">Warum?</div><div class="content" ${closed}>Ein anderer Text. ${answer}</div></div>`,
    true,
  ],
  [
    'code in tabs',
    `<div class="b"><pre>npm i</pre></div><div class="b" ${closed}><pre>yarn</pre></div>`,
    true,
  ],
  [
    'pictures beside one that is shown',
    `<div class="slide on"><img src="/a.jpg"></div><div class="slide" ${closed}><img src="/b.jpg"></div>`,
    true,
  ],
  [
    'a part under a button that says whether it is open',
    `<div><span data-lisible-was="button" aria-expanded="false">Transkript</span></div><div ${closed}>${answer}</div>`,
    true,
  ],
  [
    'what a framework names as the target of a button',
    `<p><span data-lisible-was="button" data-bs-target="#d">Daten</span></p><p>Ein Satz.</p><div id="d" ${closed}>31 Meter hoch, 20 Meilen weit</div>`,
    true,
  ],
  [
    'the rest of a text, above its button',
    `<p>Am Anfang.</p><div ${closed}>${answer}</div><span data-lisible-was="button">Weiterlesen</span>`,
    true,
  ],
  [
    'the rest of a line, above its button',
    `<p>Am Anfang <span ${closed}>${answer}</span></p><a href="#">もっと見る</a>`,
    true,
  ],
  [
    'notes that the text refers to',
    `<p>Lampe<a href="#n1">1</a>, Turm<a href="#n2">2</a></p><div ${closed}><ol><li id="n1">${answer}</li><li id="n2">Ebenda.</li></ol></div>`,
    true,
  ],
  [
    'rows of a table',
    `<table><tr><th>Jahr</th></tr><tr ${closed}><td>1871</td></tr><tr ${closed}><td>1911</td></tr></table>`,
    true,
  ],
  ['the rest of a text', `<div class="read-more-rest" ${closed}>${answer}</div>`, true],
  [
    'the copy for a smaller screen',
    `<p class="d-none d-md-block">${answer}</p><p class="d-md-none" ${closed}>Kurz gesagt: ${answer}</p>`,
    false,
  ],
  [
    'the copy for paper',
    `<div class="d-none d-md-block">${answer}</div><div class="d-none d-print-block" ${closed}>Gedruckt: ${answer}</div>`,
    false,
  ],
  [
    'a copy of what stands beside it',
    `<div class="t wide">${answer}</div><div class="t narrow" ${closed}>${answer}</div>`,
    false,
  ],
  [
    'what a button says to be a menu',
    `<div><span role="button" aria-expanded="false" aria-haspopup="true">Konto</span></div><div ${closed}>${answer}</div>`,
    false,
  ],
  ['a message alone', `<h3>Adresse</h3><div class="answer" ${closed}>Bitte ausfüllen</div>`, false],
  ['a row alone', `<table><tr><td>1871</td></tr><tr ${closed}><td>Nichts gefunden</td></tr></table>`, false],
  [
    'rows of a menu',
    `<table><tr><th>${menu}</th></tr><tr ${closed}><td>${menu}</td></tr><tr ${closed}><td>${menu}</td></tr></table>`,
    false,
  ],
  ['what is more than a link away', `<div ${closed}>${answer}</div><a href="/weiter">Weiterlesen</a>`, false],
  [
    'a menu of the head of the page',
    `<header><a href="#m" aria-controls="m">Lampen</a><div id="m" ${closed}>${answer}</div></header>`,
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

describe('openParts', () => {
  it.each(pages)('%s', (_, html, isOpened) => {
    const { body } = parseHtml(`<p>${answer}</p>${html}`);
    const before = body.querySelectorAll(`[${closed}], [hidden]`).length;
    openParts(new Measures(body));
    const after = body.querySelectorAll(`[${closed}], [hidden]`).length;
    expect(before).toBeGreaterThan(0);
    expect(after).toBe(isOpened ? 0 : before);
  });

  it('takes the button that opens a part for its heading', () => {
    const section = (name: string): string =>
      `<span data-lisible-was="button" class="accordion">${name}</span><div class="panel" ${closed}>${answer}</div>`;
    const { body } = parseHtml(`<p>${answer}</p>${section('Lampe')}${section('Turm')}`);
    const page = new Measures(body);
    openParts(page);
    prune(page, allRules);
    expect(visibleText(body)).toContain('Lampe');
    expect(visibleText(body)).toContain('Turm');
  });

  it('takes buttons over texts that are open for their labels, unless all say the same', () => {
    const section = (name: string): string =>
      `<span data-lisible-was="button">${name}</span><div>${answer}</div>`;
    const { body } = parseHtml(
      `<div>${section('Lampe')}${section('Turm')}</div><ul>${section('Kopieren')}${section('Kopieren')}</ul>`,
    );
    const page = new Measures(body);
    openParts(page);
    prune(page, allRules);
    expect(visibleText(body)).toMatch(/Lampe[\s\S]*Turm/);
    expect(visibleText(body)).not.toContain('Kopieren');
  });
});
