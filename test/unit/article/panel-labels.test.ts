import { describe, expect, it } from 'vitest';
import { Measures } from '../../../src/article/measures';
import { openParts } from '../../../src/article/prune/open-parts';
import { visibleText } from '../../../src/article/text-blocks';
import { parseHtml } from './html';

const closed = 'data-lisible-hidden';
const panes = (first = 'class="pane"', second = 'class="pane"'): string =>
  `<div ${first}>npm install</div><div ${second} ${closed}>yarn add the lamp and its glass</div>`;
const unlabelled = 'npm install\nyarn add the lamp and its glass';
const labelled = 'npm 9\nnpm install\nYarn\nyarn add the lamp and its glass';

/** Markup of tabs, and what is read of it. */
const pages: [why: string, html: string, text: string][] = [
  [
    'tabs that name their panels',
    `<ul><li><a href="#a">npm 9</a></li><li><a href="#b">Yarn</a></li></ul><p>Then:</p><div>${panes('id="a" role="tabpanel"', 'id="b" role="tabpanel"')}</div>`,
    `Then:\n${labelled}`,
  ],
  [
    'panels that name their tabs',
    `<div role="tablist"><span role="tab" id="a">npm 9</span><span role="tab" id="b">Yarn</span></div><div>${panes('role="tabpanel" aria-labelledby="a"', 'role="tabpanel" aria-labelledby="b"')}</div>`,
    labelled,
  ],
  [
    'tabs in the order of their panels',
    `<div><label>npm 9</label><label>Yarn</label></div><div>${panes('role="tabpanel"', 'role="tabpanel"')}</div>`,
    labelled,
  ],
  [
    'panels among others of the same first class',
    `<div class="ui row"><a>npm 9</a><a>Yarn</a></div><div class="ui tab part open"><pre>npm install</pre></div><div class="ui tab part" ${closed}><pre>yarn add the lamp and its glass</pre></div>`,
    labelled,
  ],
  [
    'buttons right before their panels',
    `<span role="button">npm 9</span><span role="button">Yarn</span>${panes('role="tabpanel"', 'role="tabpanel"')}`,
    labelled,
  ],
  [
    'a panel that begins with its label',
    `<ul><li>npm</li><li>yarn</li></ul>${panes('role="tabpanel"', 'role="tabpanel"')}`,
    unlabelled,
  ],
  [
    'answers under their questions',
    `<div><h3><span role="button" aria-controls="a">npm 9</span></h3><div id="a" role="tabpanel">npm install</div></div><div><h3><span role="button" aria-controls="b">Yarn</span></h3><div id="b" role="tabpanel" ${closed}>yarn add the lamp and its glass</div></div>`,
    labelled,
  ],
  [
    'headings that are the tabs',
    `<div role="tablist"><h3 role="tab" id="a">npm 9</h3><div role="tabpanel" aria-labelledby="a">npm install</div><h3 role="tab" id="b">Yarn</h3><div role="tabpanel" aria-labelledby="b" ${closed}>yarn add the lamp and its glass</div></div>`,
    labelled,
  ],
  [
    'places in a row of pictures',
    `<ul><li>1</li><li>2</li></ul>${panes('role="tabpanel"', 'role="tabpanel"')}`,
    `1\n2\n${unlabelled}`,
  ],
  [
    'a list of other pages before the panels',
    `<ul><li><a href="/a">npm 9</a></li><li><a href="/b">Yarn</a></li></ul>${panes('role="tabpanel"', 'role="tabpanel"')}`,
    `npm 9\nYarn\n${unlabelled}`,
  ],
];

describe('openParts, of panels', () => {
  it.each(pages)('%s', (_, html, text) => {
    const { body } = parseHtml(html);
    const page = new Measures(body);
    openParts(page);
    expect(visibleText(body)).toBe(text);
  });

  it('leaves a heading over its panel as it is', () => {
    const { body } = parseHtml(
      ['a', 'b']
        .map(
          (id) =>
            `<h3 role="tab" id="${id}">Tab ${id}</h3><div role="tabpanel" aria-labelledby="${id}">Text</div>`,
        )
        .join(''),
    );
    const page = new Measures(body);
    openParts(page);
    expect(body.querySelectorAll('h3')).toHaveLength(2);
  });
});
