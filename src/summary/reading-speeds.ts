/**
 * How fast adults read their language, per minute, by the unit in which its text is counted.
 *
 * Source, unless noted: S. Trauzettel-Klosinski, K. Dietz, IReST Study Group, "Standardized assessment of reading
 * performance: the new International Reading Speed Texts IReST", Investigative Ophthalmology & Visual Science 53(9),
 * 2012, 5452–5461, doi:10.1167/iovs.11-8284: the mean of 25 native speakers a language (36 for Japanese), reading aloud.
 */
export interface ReadingSpeed {
  unit: 'words' | 'characters';
  perMinute: number;
}

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
  // Not in IReST; silent reading, from Brysbaert 2019. Korean writes spaces, so words are counted.
  ko: 226,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
};

const charactersPerMinute: Record<string, number> = {
  ja: 357,
  zh: 255,
};

export const readingSpeeds: Record<string, ReadingSpeed> = {
  ...speedsIn('words', wordsPerMinute),
  ...speedsIn('characters', charactersPerMinute),
};

/** Mean of the 17 languages of IReST, for a language that no study here covers. */
export const meanSpeed: ReadingSpeed = { unit: 'words', perMinute: 184 };

function speedsIn(unit: ReadingSpeed['unit'], table: Record<string, number>): Record<string, ReadingSpeed> {
  return Object.fromEntries(
    Object.entries(table).map(([language, perMinute]) => [language, { unit, perMinute }]),
  );
}
