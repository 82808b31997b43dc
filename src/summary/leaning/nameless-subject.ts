/**
 * Pronouns that are a subject and stand for somebody named before, and the words that tell a time, a place or a manner ahead
 * of them, by language. "Il faut" and "es gibt" are nobody; behind other beginnings ("The mayor said he …") the name may
 * stand in the sentence.
 */
const languages: Record<string, { subjects: string; leads: string }> = {
  en: {
    subjects: 'he|she|they',
    leads:
      'in|on|at|after|during|since|by|for|from|with|without|until|later|today|yesterday|last|once|despite|because of',
  },
  fr: {
    subjects: 'elle|ils|elles',
    leads: 'en|à|au|aux|dans|depuis|pendant|après|avant|pour|par|avec|sans|hier|dès|vers|lors|malgré|sur',
  },
  de: {
    subjects: 'er|sie',
    leads:
      'in|im|am|an|auf|seit|nach|vor|bei|mit|für|von|zum|zur|heute|gestern|später|anschließend|zuletzt|bis',
  },
  es: {
    subjects: 'él|ella|ellos|ellas',
    leads: 'en|desde|tras|después|durante|con|para|por|hoy|ayer|luego',
  },
  pt: {
    subjects: 'ele|ela|eles|elas',
    leads: 'em|no|na|desde|após|depois|durante|com|para|por|hoje|ontem',
  },
  it: { subjects: 'lui|lei|egli', leads: 'nel|nella|in|dal|dopo|durante|con|per|da|oggi|ieri' },
  nl: {
    subjects: 'hij|zij|ze',
    leads: 'in|op|sinds|na|tijdens|met|voor|door|van|vandaag|gisteren|later',
  },
  pl: { subjects: 'on|ona|oni', leads: 'w|we|od|po|przed|podczas|na|dla|z|wczoraj|dziś|później' },
  ru: {
    subjects: 'он|она|они',
    leads: 'в|во|с|со|после|до|на|для|при|за|вчера|сегодня|позже|потом|сейчас',
  },
  sv: { subjects: 'han|hon', leads: 'i|på|sedan|efter|under|med|för|till|från|idag|igår|senare' },
};

const patterns = new Map<string, RegExp>();

/** True where such a pronoun is among the first words of a sentence and none before it has a capital, as a name has. */
export function hasNamelessSubject(sentence: string, language: string): boolean {
  const pattern = patterns.get(language) ?? patternOf(language);
  patterns.set(language, pattern);
  return (
    pattern.test(sentence.charAt(0).toLowerCase() + sentence.slice(1)) ||
    (language === 'de' && behindItsVerb.test(sentence))
  );
}

/** As German puts it behind the verb where another begins the sentence: "Nachweisen müssen sie …", "Gebaut hat er …". */
const behindItsVerb =
  /^\p{Lu}\p{Ll}+(?:en|t) (?:müssen|sollen|können|dürfen|wollen|werden|haben|hatten|sind|waren|wurden|muss|soll|kann|darf|will|wird|hat|hatte|ist|war|wurde) (?:sie|er)(?!\p{L})/u;

/** Nouns of time, which German writes with a capital as it does names. */
const timesWithCapital =
  'Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Tag|Tage|Tagen|Woche|Wochen|Wochenende|Monat|Monaten|Jahr|Jahre|Jahren|Jahres|Abend|Morgen|Nacht|Frühling|Frühjahr|Sommer|Herbst|Winter|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Anfang|Ende|Zeit';

function patternOf(language: string): RegExp {
  const known = languages[language];
  if (!known) return /(?!)/;
  const small = String.raw`(?:[\p{Ll}\p{N}][\p{L}\p{M}\p{N}]*\.?|${timesWithCapital})`;
  return new RegExp(
    String.raw`^(?:${known.leads})(?: ${small}){0,4},? (?:${known.subjects})(?![\p{L}’'-])`,
    'u',
  );
}
