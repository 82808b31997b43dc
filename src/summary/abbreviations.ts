/**
 * Abbreviations with a full stop that do not end a sentence, by language, without the final stop, in lower case.
 * All stand before what they belong to (a name, a number, a noun), so never at the end of a sentence.
 * Abbreviations that may well end one ("etc.", "Inc.", "a.m.", "usw.") are left out on purpose: there a capital
 * that follows is the better witness. Single letters ("J.", "z. B.") need no entry; a rule joins them.
 */
const byLanguage: Record<string, string> = {
  en: `messrs mme jan feb mar apr jun jul aug sep sept oct nov dec adm pres supt cmdr maj approx dept ave blvd
      rd eq sec ch op nos viz ft est fr br rt ven`,
  fr: `m mm mme mmes mlle mlles me mgr dr pr st ste av bd boul art chap cf ch col num p pp éd fig ex p.ex
      tél env janv févr avr juil sept oct nov déc ing hab lieut cap réf`,
  de: `hr fr frl dipl ing med phil jur rer nat dr prof bzw ca evtl ggf inkl exkl nr bd s sog st str tel vgl z.b
      d.h u.a z.t z.zt i.d.r o.ä art abs abb aufl jan feb mär apr jun jul aug sep sept okt nov dez kath ev allg
      bes geb gest jh min mind max mio mrd hrsg hl dt engl franz lat röm ehem usf verh zzgl insb`,
  es: `sr sra srta sres sras dr dra d dña lic ing arq prof profa gral cnel tte av avda art cap fig núm no pág
      págs p.ej ej tel ee aprox vol ed párr párrf admón lun mar mié jue vie ene feb abr ago sept oct nov dic depto
      dpto cía mons pbro fr sto sta cra`,
  it: `sig sigg sig.ra sig.na dott dott.ssa prof prof.ssa avv ing geom rag on mons arch dir amm art cap fig
      pag pagg p.es es ecc.mo gent gent.mo spett egr cfr tel ca nr n sec s.p.a vol lun mar mer gio ven sab dom gen
      febb apr mag giu lug ago set ott nov dic psicol meteor idraul`,
  pt: `sr sra srs dr dra d prof profa eng arq av art cap fig núm nº pág págs p.ex ex tel aprox vol ed exmo exma
      ilmo gen cel jan fev mar abr mai jun jul ago set out nov dez pe sto sta`,
  nl: `dhr mevr mw mr drs ir ing dr prof bijv nl o.a d.w.z m.b.t t.o.v blz nr art jan feb mrt apr jun jul aug sep
      okt nov dec resp ca z.g zgn vgl fig st`,
  pl: 'np dr prof mgr inż ul al pl św im gen płk por mjr ks tzw tzn m.in ok nr str art ust pkt godz tel red hab pt tj ww wg woj ds ppłk',
  ru: `г гг гр ул пр просп пер пл д кв обл р-н стр с т тт тыс млн млрд руб коп им проф акад доц инж ген полк
      св рис табл см ср напр т.е т.н т.к т.д т.п и.о янв февр апр авг сент окт нояб дек тел пгт пос дол долл куб`,
  ar: 'د أ م ص ج ق.م',
  el: 'κ κα κος δρ καθ π.χ δηλ αρ σελ βλ οδ λεωφ ιαν φεβ μαρ απρ μαϊ ιουν ιουλ αυγ σεπ σεπτ οκτ νοε νοεμ δεκ σεβ αγ',
  tr: 'dr prof doç sn bkz vb örn yy no cad sok mah av alb gen',
  sv: 'dr prof t.ex bl.a d.v.s s.k nr kap ca jfr fr st',
};

const shared =
  'dr prof mr mrs ms st vs no nr vol fig pp ed ph e.g i.e cf mt gen col lt capt sgt rev hon gov sen rep';

const sets = new Map<string, ReadonlySet<string>>();

/** The abbreviations of a language together with those that many languages share. */
export function abbreviationsOf(language: string): ReadonlySet<string> {
  const known = sets.get(language);
  if (known) return known;
  const made = new Set(`${shared} ${byLanguage[language] ?? ''}`.trim().split(/\s+/));
  sets.set(language, made);
  return made;
}

/** Languages that write an ordinal as a number with a full stop: "am 3. Mai", "19. Jahrhundert". */
export const ordinalStopLanguages: ReadonlySet<string> = new Set(
  'de da no nb nn fi cs sk sl hr sr bs hu et lv is tr pl'.split(' '),
);

/** Words that begin a sentence where they stand in capitals behind an abbreviation of letters ("in the U.S. The …"). */
const openers: Record<string, string> = {
  en: `a an the he she it they we i you this that these those there here how what when where why who which but and
      or so if in on at by for from with after before since while although however meanwhile also not no yes my our
      his her its their`,
  fr: `le la les l un une des il elle ils elles on nous vous je ce cet cette ces c mais et ou où si en dans à au aux
      pour par avec sans sous sur après avant depuis quand comme comment pourquoi puis`,
  de: 'der die das ein eine er sie es wir ihr ich dies diese dieser und aber wenn als im in auf nach vor seit wie was wo',
  es: 'el la los las un una ella ellos nosotros yo este esta esto pero y si en a con por para cuando cómo qué dónde',
  it: 'il lo la i gli le un una lui lei noi questo questa ma e se in a con per quando come che dove',
  pt: 'o a os as um uma ele ela eles nós este esta isto mas e se em com por para quando como que onde',
};

const openerPatterns = new Map<string, RegExp>();

/** Matches text that starts with such a word; nothing in a language without a list. */
export function sentenceOpeners(language: string): RegExp {
  const known = openerPatterns.get(language);
  if (known) return known;
  const words = openers[language]?.trim().split(/\s+/) ?? [];
  const made = new RegExp(words.length > 0 ? `^(?:${words.join('|')})(?![\\p{L}.])` : '(?!)', 'iu');
  openerPatterns.set(language, made);
  return made;
}
