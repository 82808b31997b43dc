/**
 * Names of the months, long and short, declined as in a date and alone, in lower case; a language a line. They are those
 * of Unicode's CLDR, as browsers have them: to ask a browser takes it some milliseconds a language and form.
 */
const names: Readonly<Record<string, string>> = {
  en: 'january jan | february feb | march mar | april apr | may | june jun | july jul | august aug | september sep | october oct | november nov | december dec',
  fr: 'janvier janv | février févr | mars | avril avr | mai | juin | juillet juil | août | septembre sept | octobre oct | novembre nov | décembre déc',
  de: 'januar jan | februar feb | märz mär | april apr | mai | juni jun | juli jul | august aug | september sept sep | oktober okt | november nov | dezember dez',
  es: 'enero ene | febrero feb | marzo mar | abril abr | mayo may | junio jun | julio jul | agosto ago | septiembre sept | octubre oct | noviembre nov | diciembre dic',
  it: 'gennaio gen | febbraio feb | marzo mar | aprile apr | maggio mag | giugno giu | luglio lug | agosto ago | settembre set | ottobre ott | novembre nov | dicembre dic',
  pt: 'janeiro jan | fevereiro fev | março mar | abril abr | maio mai | junho jun | julho jul | agosto ago | setembro set | outubro out | novembro nov | dezembro dez',
  nl: 'januari jan | februari feb | maart mrt | april apr | mei | juni jun | juli jul | augustus aug | september sep | oktober okt | november nov | december dec',
  pl: 'stycznia sty styczeń | lutego lut luty | marca mar marzec | kwietnia kwi kwiecień | maja maj | czerwca cze czerwiec | lipca lip lipiec | sierpnia sie sierpień | września wrz wrzesień | października paź październik | listopada lis listopad | grudnia gru grudzień',
  ru: 'января янв январь | февраля февр февраль | марта мар март | апреля апр апрель | мая май | июня июн июнь | июля июл июль | августа авг август | сентября сент сентябрь | октября окт октябрь | ноября нояб ноябрь | декабря дек декабрь',
  uk: 'січня січ січень | лютого лют лютий | березня бер березень | квітня квіт квітень | травня трав травень | червня черв червень | липня лип липень | серпня серп серпень | вересня вер вересень | жовтня жовт жовтень | листопада лист листопад | грудня груд грудень',
  el: 'ιανουαρίου ιαν | φεβρουαρίου φεβ | μαρτίου μαρ | απριλίου απρ | μαΐου μαΐ | ιουνίου ιουν | ιουλίου ιουλ | αυγούστου αυγ | σεπτεμβρίου σεπ | οκτωβρίου οκτ | νοεμβρίου νοε | δεκεμβρίου δεκ',
  cs: 'ledna leden led | února únor úno | března březen bře | dubna duben dub | května květen kvě | června červen čvn | července červenec čvc | srpna srpen srp | září zář | října říjen říj | listopadu listopad lis | prosince prosinec pro',
  sv: 'januari jan | februari feb | mars | april apr | maj | juni | juli | augusti aug | september sep | oktober okt | november nov | december dec',
  da: 'januar jan | februar feb | marts mar | april apr | maj | juni jun | juli jul | august aug | september sep | oktober okt | november nov | december dec',
  fi: 'tammikuuta tammikuu tammi | helmikuuta helmikuu helmi | maaliskuuta maaliskuu maalis | huhtikuuta huhtikuu huhti | toukokuuta toukokuu touko | kesäkuuta kesäkuu kesä | heinäkuuta heinäkuu heinä | elokuuta elokuu elo | syyskuuta syyskuu syys | lokakuuta lokakuu loka | marraskuuta marraskuu marras | joulukuuta joulukuu joulu',
  hu: 'január jan | február febr | március márc | április ápr | május máj | június jún | július júl | augusztus aug | szeptember szept | október okt | november nov | december dec',
  ro: 'ianuarie ian | februarie feb | martie mar | aprilie apr | mai | iunie iun | iulie iul | august aug | septembrie sept | octombrie oct | noiembrie nov | decembrie dec',
  tr: 'ocak oca | şubat şub | mart mar | nisan nis | mayıs may | haziran haz | temmuz tem | ağustos ağu | eylül eyl | ekim eki | kasım kas | aralık ara',
  ar: 'يناير | فبراير | مارس | أبريل | مايو | يونيو | يوليو | أغسطس | سبتمبر | أكتوبر | نوفمبر | ديسمبر',
  he: 'ינואר | פברואר | מרץ | אפריל | מאי | יוני | יולי | אוגוסט | ספטמבר | אוקטובר | נובמבר | דצמבר',
  hi: 'जनवरी | फ़रवरी | मार्च | अप्रैल | मई | जून | जुलाई | अगस्त | सितंबर | अक्टूबर | नवंबर | दिसंबर',
  id: 'januari jan | februari feb | maret mar | april apr | mei | juni jun | juli jul | agustus agu | september sep | oktober okt | november nov | desember des',
  zh: '一月 | 二月 | 三月 | 四月 | 五月 | 六月 | 七月 | 八月 | 九月 | 十月 | 十一月 | 十二月',
  no: 'januar jan | februar feb | mars mar | april apr | mai | juni jun | juli jul | august aug | september sep | oktober okt | november nov | desember des',
  vi: '',
  ja: '',
  ko: '',
};

/** The languages whose names are tried where that of a text is not known. The commonest first. */
export const languages = 'en fr de es it pt nl pl ru uk el cs sv da fi hu ro tr ar he hi id vi'.split(' ');

/** How names are asked for in a language that is not listed. */
const forms: readonly Intl.DateTimeFormatOptions[] = [
  { day: 'numeric', month: 'long' },
  { day: 'numeric', month: 'short' },
  { month: 'long' },
  { month: 'short' },
];

const known = new Map<string, Map<string, number>>();

/** Numbers of the months by their names in a language, as `bareMonth` writes them. */
export function monthsOf(language: string): Map<string, number> {
  const before = known.get(language);
  if (before) return before;
  const listed = names[language];
  const months = listed === undefined ? asked(language) : read(listed);
  known.set(language, months);
  return months;
}

/** A name of a month without its case and full stop. */
export function bareMonth(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}

function read(listed: string): Map<string, number> {
  return new Map(
    listed
      .split(' | ')
      .flatMap((month, index) => month.split(' ').map((name): [string, number] => [name, index + 1])),
  );
}

function asked(language: string): Map<string, number> {
  const months = new Map<string, number>();
  for (const form of forms) {
    const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC', calendar: 'gregory' });
    for (let month = 0; month < 12; month++) {
      const parts = format.formatToParts(new Date(Date.UTC(2024, month, 15)));
      const name = bareMonth(parts.find(({ type }) => type === 'month')?.value ?? '');
      if (!months.has(name)) months.set(name, month + 1);
    }
  }
  return months;
}
