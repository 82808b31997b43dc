/**
 * How fast adults read their language.
 *
 * Source, unless noted: S. Trauzettel-Klosinski, K. Dietz, IReST Study Group, "Standardized assessment of reading
 * performance: the new International Reading Speed Texts IReST", Investigative Ophthalmology & Visual Science 53(9),
 * 2012, 5452–5461, doi:10.1167/iovs.11-8284: means of 25 native speakers a language (36 for Japanese), reading aloud.
 */
const wordsPerMinute: Record<string, number> = {
  ar: 138,
  de: 179,
  // Silent reading of non-fiction, 190 studies: M. Brysbaert, "How many words do we read per minute?", Journal of
  // Memory and Language 109, 2019, 104047, doi:10.1016/j.jml.2019.104047. IReST has 228.
  en: 238,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
};

/** Mean of the 17 languages of IReST, for a language that no study here covers. */
const meanWordsPerMinute = 184;

/** Words a minute in a language that writes them apart; the mean of those studied for any other. */
export function wordSpeed(language: string): number {
  return wordsPerMinute[language] ?? meanWordsPerMinute;
}

/** Characters a minute: ideographs and kana in Chinese and Japanese, syllables in Korean. */
export const characterSpeed = {
  ja: 357,
  // Not in IReST. 202.3 words a minute, silent reading, 65 adults: S. Rhiu et al., "Korean Version Self-testing
  // Application for Reading Speed", Korean Journal of Ophthalmology 31(3), 2017, doi:10.3341/kjo.2016.0042; times 2.77
  // syllables a word (194,683 syllables in 70,185 words of sixth-grade textbooks): J. Kim, C. Kim, Journal of the Korea
  // Contents Association 12(5), 2012, 515–524. A syllable is one character.
  ko: 561,
  zh: 255,
} as const;
