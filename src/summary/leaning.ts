import { leaningRules } from './leaning/rules';
import { baseLanguage } from './words';

/** True for a sentence that leans on the one before it: read alone, nobody knows what it is about or who speaks. */
export function leansBack(sentence: string, lang: string): boolean {
  const language = baseLanguage(lang);
  return leaningRules.some(({ leans }) => leans(sentence, language));
}
