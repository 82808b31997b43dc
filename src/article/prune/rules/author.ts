import type { Measures } from '../../measures';
import { isOneOf, squash } from '../evidence';
import type { Rule } from '../rule';
import { isTextSection, sectionOf } from '../section';

const boxNames =
  'author-box authorbox author-bio author-info author-card author-profile author-about author-description about-author about-the-author post-author-bio entry-author-info td-author-box authors-bio bio-box writer-bio saboxplugin molongui-author-box author-tooltip pp-multiple-authors-boxes-wrapper ts-fab-wrapper abh-box'.split(
    ' ',
  );

export const authorRules: Rule[] = [
  {
    name: 'author-box',
    why: 'A box about the author, who is named at the top.',
    named: boxNames,
    isNoise: (element, page) =>
      page.text(element) < 1200 && !element.querySelector('h1') && !isOfWhomPageTells(element),
    mostOfList: 0.6,
    examples: [
      ['<p>Text.</p><div class="author-box"><p>Ada writes for us.</p></div>', 'Text.'],
      ['<p>Text.</p><div class="saboxplugin-wrap"><p>Ada writes for us.</p></div>', 'Text.'],
      ['<p>Text.</p><div class="sabotage"><p>The saboteurs.</p></div>', 'Text. The saboteurs.'],
      [
        '<html><head><title>Ada Lovelace | The Daily</title></head><body><div class="author-profile"><h2>Ada Lovelace</h2><p>She writes for us.</p></div><p>What she wrote.</p></body></html>',
        'Ada Lovelace She writes for us. What she wrote.',
      ],
      [
        `<h1>Who writes</h1>${['Ada', 'Ewa', 'Jan'].map((name) => `<div class="author-card"><h3>${name}</h3>writes on lamps</div>`).join('')}`,
        'Who writes Ada writes on lamps Ewa writes on lamps Jan writes on lamps',
      ],
    ],
  },
  {
    name: 'author-section',
    why: 'A section about the author, who is named at the top.',
    says: ['author'],
    isNoise: (heading, page) => isHeading(heading) && isLate(heading) && !isTextSection(heading, page, false),
    extend: (heading, page) => {
      const section = sectionOf(heading, page, 3);
      return length(section, page) < 1200 ? section : [heading];
    },
    examples: [
      ['<p>Le texte.</p><div><h3>A propos de l’auteur</h3><p>Elle écrit.</p></div>', 'Le texte.'],
      ['<p>Der Text.</p><div><h4>Über den Autor</h4><p>Er schreibt.</p></div>', 'Der Text.'],
      ['<p>本文。</p><div><h3>この記事を書いた人</h3><p>筆者です。</p></div>', '本文。'],
      [
        '<p><strong>L’auteur</strong> de ce livre garde un phare.</p>',
        'L’auteur de ce livre garde un phare.',
      ],
      [
        '<p>Un libro.</p><h2>L’autore</h2><p>Nato in un faro, ha scritto del mare per tutta la vita e di altro mai.</p><h2>Il libro</h2>',
        'Un libro. L’autore Nato in un faro, ha scritto del mare per tutta la vita e di altro mai. Il libro',
      ],
    ],
  },
];

/** The title of a page about one who writes begins with the name. */
function isOfWhomPageTells(box: Element): boolean {
  const name = squash(box.querySelector('h2, h3')?.textContent ?? '');
  return name !== '' && squash(box.ownerDocument.title).startsWith(name);
}

const isHeading = isOneOf('h2 h3 h4 h5 h6 p div strong');

/** The first words of a page about an author are its text. */
function isLate(heading: Element): boolean {
  return heading.ownerDocument.body.querySelector('p') !== null && !heading.closest('header');
}

function length(section: readonly Element[], page: Measures): number {
  return section.reduce((sum, element) => sum + page.text(element), 0);
}
