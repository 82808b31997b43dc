import type { Candidate } from './candidates';
import { endsAsSentence } from './sentence-ends';

/** So many sentences of the same form are one formula with other names in it. */
const leastAlike = 3;
/** Fewer words besides names and figures are alike by chance; so many of them make a form, whatever follows. */
const [leastWords, mostWords] = [4, 6];

/**
 * The sentences without those that a text says of each of its entries in the same words, with other names and figures: "… is
 * streaming on …", "… starts at … a month". They tell nothing of the whole.
 */
export function withoutFormulas(sentences: readonly Candidate[]): Candidate[] {
  const textsByForm = new Map<string, Set<string>>();
  const forms = sentences.map((sentence) => {
    const form = formOf(sentence);
    if (form) textsByForm.set(form, (textsByForm.get(form) ?? new Set()).add(sentence.text));
    return form;
  });
  return sentences.filter((_, place) => (textsByForm.get(forms[place] ?? '')?.size ?? 0) < leastAlike);
}

/** The first words of a sentence that are no names and no figures; empty where they are few, and for what is no whole sentence. */
function formOf({ forms, text }: Candidate): string {
  if (!endsAsSentence(text)) return '';
  const common = forms.filter((word) => !/[\p{Lu}\p{N}]/u.test(word));
  return common.length < leastWords ? '' : common.slice(0, mostWords).join(' ');
}
