import type { Measures } from '../../measures';
import { isOneOf } from '../evidence';
import type { Rule } from '../rule';
import { sectionOf } from '../section';

const boxNames =
  'author-box authorbox author-bio author-info author-card author-profile author-about author-description about-author about-the-author post-author-bio entry-author-info td-author-box authors-bio bio-box writer-bio'.split(
    ' ',
  );

export const authorRules: Rule[] = [
  {
    name: 'author-box',
    why: 'A box about the author, who is named at the top.',
    named: boxNames,
    isNoise: (element, page) => page.text(element) < 1200 && !element.querySelector('h1'),
    examples: [['<p>Text.</p><div class="author-box"><p>Ada writes for us.</p></div>', 'Text.']],
  },
  {
    name: 'author-section',
    why: 'A section about the author, who is named at the top.',
    says: ['author'],
    isNoise: (heading) => isHeading(heading) && isLate(heading),
    extend: (heading, page) => {
      const section = sectionOf(heading, page, 3);
      return length(section, page) < 1200 ? section : [heading];
    },
    examples: [
      ['<p>Le texte.</p><div><h3>A propos de l’auteur</h3><p>Elle écrit.</p></div>', 'Le texte.'],
      ['<p>Der Text.</p><div><h4>Über den Autor</h4><p>Er schreibt.</p></div>', 'Der Text.'],
      ['<p>本文。</p><div><h3>この記事を書いた人</h3><p>筆者です。</p></div>', '本文。'],
    ],
  },
];

const isHeading = isOneOf('h2 h3 h4 h5 h6 p div strong');

/** The first words of a page about an author are its text. */
function isLate(heading: Element): boolean {
  return heading.ownerDocument.body.querySelector('p') !== null && !heading.closest('header');
}

function length(section: readonly Element[], page: Measures): number {
  return section.reduce((sum, element) => sum + page.text(element), 0);
}
