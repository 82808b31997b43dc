/** Times that are counted from a moment which is not told with them, by language: "Three days later", "The next day". */
export const moments: Record<string, string[]> = {
  en: [
    `${amount('[\\p{L}-]+ ')}(?:minutes?|hours?|days?|weeks?|months?|years?|decades?) (?:later|earlier|afterwards?)`,
    '(?:on |in )?the (?:same|next|previous|following) (?:day|night|morning|evening|week|month|year)|(?:shortly|soon) (?:after|before)(?:wards)?(?=,)',
  ],
  fr: [
    `${amount("[\\p{L}’'-]+ ")}(?:minutes?|heures?|jours?|semaines?|mois|ans?|années?|siècles?) (?:plus tard|plus tôt|après(?=,)|auparavant)`,
    "le (?:même jour|(?:sur)?lendemain(?! d))|la veille(?! d)|peu (?:après|avant)(?=,)|l[’']année (?:suivante|précédente)|(?:ce|cette) \\p{L}+-là",
  ],
  de: [
    `${amount('\\p{L}+ ')}(?:minuten?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?) (?:später|danach|darauf|zuvor)`,
    '(?:am|im) (?:selben|gleichen|nächsten|folgenden|darauffolgenden) (?:tag|abend|morgen|monat|jahr)|tags (?:darauf|zuvor)|kurz (?:darauf|danach|zuvor)',
  ],
  es: [
    `${amount('\\p{L}+ ')}(?:minutos?|horas?|días?|semanas?|mes|meses|años?) (?:después(?! de)|más tarde|antes(?! de))`,
    '(?:el|al) (?:mismo día|(?:día|mes|año) siguiente)|poco (?:después|antes)(?! de)',
  ],
  it: [
    `${amount('\\p{L}+ ')}(?:minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) (?:più tardi|dopo(?! che))`,
    "(?:lo stesso giorno|(?:il giorno|l[’']anno|il mese) (?:dopo|seguente|successivo))|poco (?:dopo|prima)(?=,)",
  ],
  pt: [
    `${amount('\\p{L}+ ')}(?:minutos?|horas?|dias?|semanas?|mês|meses|anos?) (?:depois(?! d)|mais tarde|antes(?! d))`,
    'no (?:mesmo dia|(?:dia|mês|ano) seguinte)|pouco (?:depois|antes)(?! d)',
  ],
  nl: [
    `${amount('\\p{L}+ ')}(?:minuten|uur|dag|dagen|week|weken|maand|maanden|jaar) (?:later|eerder|daarna)`,
    'de volgende (?:dag|ochtend|avond)|(?:dezelfde|diezelfde) (?:dag|avond)|kort (?:daarna|daarvoor)',
  ],
  pl: [
    `${amount('\\p{L}+ ')}(?:minuty?|godzin[aęy]?|dni|tydzień|tygodni[ei]?|miesiące?|miesięcy|lata?|rok) (?:później|wcześniej)`,
    'dzień (?:później|wcześniej)|następnego dnia|tego samego dnia',
  ],
  ru: [
    `${amount('\\p{L}+ ')}(?:минут[уы]?|час|часа|часов|день|дня|дней|недел[юиь]|месяц|месяца|месяцев|год|года|лет) (?:спустя|позже)`,
    'на следующий день|в тот же день',
  ],
  el: [
    `${amount('\\p{L}+ ')}(?:λεπτά|ώρες|η?μέρες|εβδομάδες|μήνες|χρόνια) (?:αργότερα|νωρίτερα)`,
    'την (?:επόμενη|ίδια|προηγούμενη) η?μέρα',
  ],
};

/** A number in figures or in some words ("less than a "), or none. */
function amount(word: string): string {
  return `(?:(?:\\p{N}+ |${word}){0,4})`;
}
