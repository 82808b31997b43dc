import { momentExamples } from './moment-examples';
import { hasNamelessSubject } from './nameless-subject';
import { openerExamples } from './opener-examples';
import { begins } from './patterns';
import { hasHalfAQuotation } from './quotations';

/** A reason why a sentence says little where the one before it is missing. */
export interface LeaningRule {
  name: string;
  why: string;
  /** @param language without script and region */
  leans: (sentence: string, language: string) => boolean;
  /** Sentences, and whether they lean. */
  examples: [language: string, sentence: string, leans: boolean][];
}

/** Up to four words, all but the smallest with a capital, a colon, and a sentence. */
const label = /^(?:\p{Lu}[\p{L}\p{N}’'.-]*)(?: (?:\p{Lu}[\p{L}\p{N}’'.-]*|\p{L}{1,3})){0,3} ?: ?\p{Lu}/u;

export const leaningRules: LeaningRule[] = [
  {
    name: 'opener',
    why: 'It begins with a pronoun or a connective: nobody knows what it is about.',
    leans: (sentence, language) => begins('opener', sentence, language),
    examples: openerExamples,
  },
  {
    name: 'linker',
    why: 'A connective behind its first words ties it to what was said.',
    leans: (sentence, language) => begins('linker', sentence, language),
    examples: [
      ['en', 'The town, however, has closed the bridge.', true],
      ['en', 'The town has therefore closed the bridge.', true],
      ['en', 'In most towns though, the bridge is closed.', true],
      ['en', 'It rained, therefore the bridge was closed.', false],
      ['en', 'The bridge is long and therefore dear.', false],
      ['fr', 'Le règlement du pont sera donc modifié.', true],
      ['fr', 'Le pont est de ce fait fermé aux voitures.', true],
      ['fr', 'Les vélos seront toutefois autorisés sur le pont.', true],
      ['fr', 'Il pleuvait, donc le pont était fermé.', false],
      ['fr', 'Le pont est neuf et donc très cher.', false],
      ['de', 'Die Stadt hat die Brücke jedoch geschlossen.', true],
      ['de', 'Die Stadt will hierbei auch Brücken bauen.', true],
      ['de', 'Die Stadt will darüber hinaus Brücken bauen.', true],
      ['de', 'Auf der Brücke drehen diese sich im Wind.', true],
      ['de', 'Auf der Brücke drehen diese alten Räder sich.', false],
      ['el', 'Πριν βγείτε, λοιπόν, κοιτάξτε τη γέφυρα.', true],
      ['de', 'Es regnete, deshalb war die Brücke geschlossen.', false],
      ['de', 'Der Name kommt daher, dass die Brücke alt ist.', false],
      ['es', 'La ciudad, sin embargo, ha cerrado el puente.', true],
      ['es', 'Se incluyen además en la lista otros puentes.', true],
      ['es', 'La ciudad tiene además de un puente dos barcos.', false],
      ['pt', 'A cidade quer além disso fechar a ponte.', true],
      ['it', 'L’orologio del ponte ha infatti iniziato a scorrere.', true],
      ['it', 'La città ha un ponte invece di un traghetto.', false],
      ['pt', 'A cidade, no entanto, fechou a ponte.', true],
      ['nl', 'De stad heeft de brug echter gesloten.', true],
      ['pl', 'Miasto jednak zamknęło nowy most.', true],
      ['ru', 'Город, однако, закрыл новый мост.', true],
      ['ja', '市はしかし橋を閉じた。', false],
    ],
  },
  {
    name: 'subject',
    why: 'A pronoun is the subject of its first clause, and nothing before it there is named.',
    leans: hasNamelessSubject,
    examples: [
      ['en', 'In 2010 he built a bridge of stone.', true],
      ['en', 'Later she left the town for good.', true],
      ['en', 'On Monday the mayor said he would close it.', false],
      ['en', 'In Varne they built a bridge of stone.', false],
      ['en', 'Although they look alike, the bridges differ.', false],
      ['fr', 'En 2010, elle a bâti un pont de pierre.', true],
      ['fr', 'Depuis mai, ils refusent le pont.', true],
      ['fr', 'Le maire et elle refusent le pont.', false],
      ['fr', 'En 2010, il faut payer pour le pont.', false],
      ['de', 'Seit 2010 wohnt er in der alten Stadt.', true],
      ['de', 'Heute lehnen sie die neue Brücke ab.', true],
      ['de', 'Am vergangenen Dienstag lehnten sie die Brücke ab.', true],
      ['de', 'Im Frühling des Jahres wurde er Bürgermeister.', true],
      ['de', 'Nach Meinung Bergers wurde er zu früh Bürgermeister.', false],
      ['de', 'Der Rat sagt, er öffne die Brücke.', false],
      ['de', 'Heute können Sie die Brücke sehen.', false],
      ['es', 'En 2010 ella construyó un puente.', true],
      ['pt', 'Em 2010 ele construiu uma ponte.', true],
      ['it', 'Nel 2010 lei costruì un ponte.', true],
      ['nl', 'In 2010 bouwde hij een brug.', true],
      ['pl', 'W 2010 roku ona zbudowała most.', true],
      ['ru', 'В 2010 году он построил мост.', true],
      ['ru', 'Вчера Орлов сказал, что он построит мост.', false],
      ['sv', 'Sedan 2010 bor han i staden.', true],
    ],
  },
  {
    name: 'moment',
    why: 'It counts its time from a moment that the sentence before it names.',
    leans: (sentence, language) => begins('moment', sentence, language),
    examples: momentExamples,
  },
  {
    name: 'half-clause',
    why: 'It is a clause that hangs on a main one, which stands before it.',
    leans: (sentence, language) => !/[,;:–—]/.test(sentence) && begins('clause', sentence, language),
    examples: [
      ['en', 'Because the town has no other bridge over the river.', true],
      ['en', 'Because the bridge is closed, the town has bought a ferry.', false],
      ['fr', 'Parce que la ville n’a pas d’autre pont sur le fleuve.', true],
      ['fr', 'Parce que le pont est fermé, la ville a acheté un bac.', false],
      ['de', 'Weil die Stadt keine andere Brücke über den Fluss hat.', true],
      ['de', 'Weil die Brücke geschlossen ist, kauft die Stadt eine Fähre.', false],
      ['es', 'Porque la ciudad no tiene otro puente sobre el río.', true],
      ['it', 'Poiché la città non ha un altro ponte sul fiume.', true],
      ['pt', 'Porque a cidade não tem outra ponte sobre o rio.', true],
      ['nl', 'Omdat de stad geen andere brug over de rivier heeft.', true],
      ['pl', 'Ponieważ miasto nie ma innego mostu na rzece.', true],
      ['ru', 'Потому что у города нет другого моста через реку.', true],
      ['ru', 'Так как мост закрыт, город купил паром.', false],
    ],
  },
  {
    name: 'label',
    why: 'A label in capitals before it says whose answer it is in an interview, or which entry of a list.',
    leans: (sentence) => label.test(sentence.slice(0, 80)),
    examples: [
      ['en', 'Stone Arches: They carry most of the old bridges.', true],
      ['de', 'Berger: Wir haben die Brücke in zehn Jahren gebaut.', true],
      ['fr', 'Jeanne Martin : Nous avons attendu dix ans.', true],
      ['ru', 'Иван Орлов: Мы ждали этого моста десять лет.', true],
      ['en', 'The town has one wish: The bridge must stay open.', false],
      ['de', 'Der Bürgermeister sagt: Die Brücke bleibt offen.', false],
      ['fr', 'Le maire est clair : Le pont reste ouvert.', false],
      ['en', 'Stone arches carry most of the old bridges.', false],
    ],
  },
  {
    name: 'half-quotation',
    why: 'It has a part of a longer quotation: nobody knows who speaks, or what else was said.',
    leans: hasHalfAQuotation,
    examples: [
      ['en', '“The bridge will open in spring.', true],
      ['en', 'The mayor said “it will open” on Monday.', false],
      ['de', '„Die Brücke bleibt bis zum Frühling geschlossen.', true],
      ['de', 'Der Rat nennt sie „die schönste Brücke“ der Stadt.', false],
      ['en', 'We have waited for ten years," the mayor said.', true],
      ['en', 'The mayor called it "a work of ten years" on Monday.', false],
      ['fr', 'Le maire ajoute : « Nous attendions depuis dix ans.', true],
      ['fr', 'Le maire parle d’« une honte » pour la ville.', false],
      ['es', 'Lo esperábamos desde hace años», dijo el alcalde.', true],
      ['ja', '市長は「十年待った。', true],
      ['ja', '市長は「十年待った」と語った。', false],
    ],
  },
];
