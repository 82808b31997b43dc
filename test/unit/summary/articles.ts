import type { TextBlock } from '../../../src/article/article';

/** A block of prose a text. */
export function paragraphs(...texts: string[]): TextBlock[] {
  return texts.map((text) => ({ kind: 'paragraph', text }));
}

/** An article with a heading, a caption, code, a table, a question and calls between its sentences. */
export const bridge: TextBlock[] = [
  { kind: 'heading', text: 'The new bridge over the river Orme opens after ten years of work by the city.' },
  { kind: 'caption', text: 'The new bridge over the river Orme on the day of its opening by the city.' },
  {
    kind: 'paragraph',
    text: 'The city of Varne opened a new bridge over the river Orme on Monday. It took ten years to build. Why did it take so long?',
  },
  {
    kind: 'paragraph',
    text: 'Read also: the new bridge over the river Orme in pictures. The old bridge was closed in 2014 because its pillars had cracks. Since then drivers had to take a detour of twelve kilometres.',
  },
  { kind: 'code', text: 'The new bridge over the river Orme is open to the city, said the program.' },
  { kind: 'cell', text: 'The new bridge over the river Orme cost the city ninety million.' },
  {
    kind: 'paragraph',
    text: 'The new bridge cost the city ninety million, twice as much as planned. Critics say that the money is missing in the schools. The mayor answers that the bridge brings trade back to Varne.',
  },
  {
    kind: 'paragraph',
    text: 'Subscribe to our newsletter about the new bridge over the river Orme. Buses use the bridge from next week. Cyclists have a lane of their own on its northern side, away from the cars and the trucks.',
  },
];
