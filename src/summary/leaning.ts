import { baseLanguage, isUnspaced } from './words';

/**
 * Pronouns, pointing words and connectives that begin a sentence which leans on the one before it, by language. "This
 * week" and the like point at the day of writing, not at a sentence.
 */
const openers: Record<string, string[]> = {
  en: [
    'he|she|it|they|his|her|their|its|such|both|another|which|the former|the latter|as such',
    '(?:this|that|these|those)(?! (?:week|weekend|month|year|morning|afternoon|evening|spring|summer|autumn|fall|winter|season|monday|tuesday|wednesday|thursday|friday|saturday|sunday))',
    '(?:in|of|among|after|by|for|from|with|on|at|despite|because of|according to) (?:this|that|these|those|them|him|her)(?! (?:week|month|year))',
    'but|and|so|yet|however|therefore|instead|also|then|thus|meanwhile|moreover|furthermore|nevertheless|hence|otherwise',
    'similarly|likewise|besides that|for example|for instance|in addition|as a result|in other words|on the other hand',
    'nonetheless|consequently|conversely|that said|(?:one|some|most|many|all|none|both) of (?:them|these|those)',
  ],
  fr: [
    "il|elle|ils|elles|cela|ceci|ça|c[’'](?:est|était|étaient)|celui-ci|celle-ci|ceux-ci|celles-ci|celui|celle|ceux|celles|son|sa|ses",
    '(?:ce|cet|cette|ces)(?! (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|midi|soir|week-end|mois|jour|jours|année|semaine|nuit|été|automne|hiver|printemps|après-midi))',
    "(?:selon|d[’']après|pour|parmi|avec|chez|quant à|malgré) (?:lui|elle|eux|elles|cela|ceux-ci|celles-ci)|pour ce faire|dans ce cas",
    'leur|leurs|mais|et|donc|or|pourtant|cependant|toutefois|néanmoins|ainsi|en effet|de plus|par ailleurs|en outre|puis',
    "ensuite|alors|aussi|enfin|d[’']ailleurs|par exemple|du coup|en revanche|au contraire|à l[’']inverse|autrement dit|(?:l[’'])?une? d[’'](?:eux|elles|entre)|certaine?s d[’']entre",
  ],
  de: [
    'er|sie|es(?! (?:gibt|gab))|dies|sein|seine|seinen|seiner|seinem|ihr|ihre|ihren|ihrer|ihm|ihnen|letztere|letzterer|solche|solcher|solches',
    '(?:diese|dieser|dieses|diesem|diesen)(?! (?:woche|jahr|jahres|monat|sommer|winter|herbst|frühling|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|tage))',
    '(?:unter|mit|von|nach|bei|laut|trotz) (?:ihm|ihr|ihnen|diesem|dieser|diesen|dem)(?= (?:\\p{Ll}|$))|gemeint (?:ist|sind)',
    'das (?:ist|war|sei|wäre|heißt|bedeutet|gilt|liegt)|daran|darauf|daraus|darin|darüber|darum|davon|dadurch|danach|dazu|dabei|damit|dagegen',
    'aber|und|doch|denn|jedoch|deshalb|deswegen|daher|außerdem|zudem|dann|so|dennoch|trotzdem|allerdings|auch|hingegen|stattdessen',
    'zum beispiel|hierzu|hierbei|(?:eine?[rs]?|zwei|drei|viele|einige) (?:davon|von ihnen|dieser)|da (?:ist|war|hat|kann|muss|wird)|somit|folglich|indes|gleichwohl|vielmehr|darüber hinaus',
  ],
  es: [
    'él|ella|ellos|ellas|esto|eso|su|sus|dicho|dicha|dichos|dichas|ese|esa|esos|esas',
    '(?:este|esta|estos|estas)(?! (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes|año|mañana|tarde|noche|verano|invierno|otoño|primavera))',
    '(?:según|con|para|por|entre|tras|de) (?:él|ella|ello|ellos|ellas|esto|eso)|aun así|asimismo|en consecuencia|mientras tanto',
    'pero|y|sin embargo|además|por lo tanto|así|luego|entonces|también|no obstante|por ejemplo|en cambio|por otra parte|por otro lado',
    'lo (?:hizo|hace|dijo|cual|anterior)|(?:uno|una|algunos|algunas) de (?:ellos|ellas|estos|estas)',
  ],
  it: [
    'lui|lei|loro|egli|essi|esse|ciò|tale|tali|suo|sua|suoi|sue|quel|quella|quelli|quelle|quegli|quei',
    "(?:questo|questa|questi|queste|quest[’'])(?!\\s?(?:settimana|mese|anno|mattina|sera|notte|estate|inverno|autunno|primavera))",
    '(?:secondo|tra|con|per|dopo) (?:lui|lei|loro|questo|questi|queste|ciò)|di conseguenza|nel frattempo|dunque|eppure',
    'ma|e|ed|però|quindi|inoltre|così|poi|tuttavia|infatti|anche|invece|per esempio',
  ],
  pt: [
    'ele|ela|eles|elas|isso|isto|seu|sua|seus|suas|esse|essa|esses|essas|aquele|aquela|tal|tais',
    '(?:este|esta|estes|estas)(?! (?:segunda|terça|quarta|quinta|sexta|sábado|domingo|semana|mês|ano|manhã|tarde|noite|verão|inverno|outono|primavera))',
    '(?:segundo|com|para|por|entre|após) (?:ele|ela|eles|elas|isso)|portanto|enquanto isso|dessa forma|desta forma|por outro lado',
    'mas|e|porém|além disso|assim|então|também|contudo|no entanto|por exemplo',
  ],
  nl: [
    'hij|zij|ze|die|dat|zijn|haar|hun|beide|zulke|(?:dit|deze)(?! (?:week|jaar|maand|zomer|winter|ochtend|middag|avond))',
    '(?:volgens|onder|met|door) (?:hem|haar|hen|hun)(?! \\p{L}+)|daardoor|daarmee|daarbij|daarna|hierdoor|hiermee|hiervoor|vervolgens',
    'maar|en|dus|want|echter|daarom|ook|toch|bovendien|daarnaast|bijvoorbeeld',
  ],
  pl: [
    'on|ona|ono|oni|one|to|ten|ta|te|ci|tego|tej|tych|taki|taka|takie|jego|jej|ich|w tym(?! (?:roku|tygodniu|miesiącu))|w ten sposób',
    '(?:według|wśród|dla|po|przez|z|u|do) (?:niego|niej|nich|nim)|wtedy|wówczas|tymczasem|natomiast|jednocześnie',
    'a|i|ale|jednak|dlatego|ponadto|więc|zatem|także|również|na przykład',
  ],
  ru: [
    'он|она|оно|они|это|этот|эта|эти|этого|этому|этих|такой|такая|такое|такие|его|её|ее|их|данный|данная|данное',
    '(?:на|у|к|с|в|из|о|об|для|после|при|среди|кроме|благодаря|по) (?:них|него|неё|нее|нему|ней|ним|ними|нем|нём|этого|этом|этому)(?! (?:году|месяце))',
    'но|и|а|так|однако|поэтому|также|затем|тогда|например|таким образом|тем временем|между тем|тем не менее|вместе с тем|в то же время',
    '(?:один|одна|одно|некоторые|многие) из (?:них|этих)|впрочем|зато|причём|причем|напомним|в результате|по (?:его|её|ее|их) (?:словам|мнению|данным)',
  ],
  el: [
    'αυτός|αυτή|αυτό|αυτοί|αυτές|ο ίδιος|η ίδια|οι ίδιοι|σύμφωνα με τον ίδιο|σύμφωνα με την ίδια',
    'αλλά|και|όμως|ωστόσο|επίσης|έτσι|επιπλέον|παράλληλα|τότε|επομένως|συνεπώς|στο μεταξύ',
  ],
  tr: [
    'o|onlar|bu(?! (?:hafta|yıl|ay|sabah|akşam))|bunlar|şu|onun|bunun|buna|ama|fakat|ancak|ve|ayrıca|bu nedenle|böylece|yine de|daha sonra',
  ],
  vi: [
    'anh ấy|cô ấy|ông ấy|bà ấy|họ|nó|điều này|đây|nhưng|và|tuy nhiên|do đó|vì vậy|ngoài ra|bên cạnh đó|sau đó|theo đó',
  ],
  ar: ['هو|هي|هم|هذا|هذه|ذلك|تلك|وهو|وهي|وهذا|وهذه|لكن|ولكن|كما|لذلك|ثم|أيضا|في المقابل|من جانبه|من جهته'],
  sv: ['han|hon|hans|hennes|deras|denna|denne|dessa|detta|men|och|dock|därför|också|dessutom|så'],
  zh: [
    '他|她|它|这|這|那|该|該|其|但|然而|因此|所以|此外|另外|同时|同時|而且|不过|不過|对此|對此|为此|為此|由此|与此|與此',
  ],
  ja: [
    '彼|それ|これ|その|この|こうした|そうした|しかし|また|そして|だが|そのため|さらに|一方|したがって|同氏|同社',
  ],
};

const patterns = new Map<string, RegExp>();

/**
 * True for a sentence that begins with a pronoun or connective, or that is a part of a longer quotation: read alone,
 * nobody knows what it is about or who speaks.
 */
export function leansBack(sentence: string, lang: string): boolean {
  return patternOf(baseLanguage(lang)).test(sentence.toLowerCase()) || hasHalfAQuotation(sentence);
}

/** German closes with the mark that opens in English; Swedish opens with the one that closes. */
function hasHalfAQuotation(text: string): boolean {
  if (!/[„“”«»]/.test(text)) return false;
  const count = (marks: RegExp): number => text.match(marks)?.length ?? 0;
  const [low, left, right] = [count(/„/g), count(/“/g), count(/”/g)];
  const isHalf = low > 0 ? low !== left + right : left > 0 ? left !== right : right % 2 === 1;
  return isHalf || count(/«/g) !== count(/»/g);
}

/** Of text in lower case, for which it is made several times as fast; matches nothing in a language without a list. */
function patternOf(language: string): RegExp {
  const known = patterns.get(language);
  if (known) return known;
  const words = (openers[language] ?? []).join('|');
  const end = isUnspaced(words) ? '' : "(?![\\p{L}\\p{M}’'-])";
  const made = new RegExp(words ? `^[\\p{P}\\s]*(?:${words})${end}` : '(?!)', 'u');
  patterns.set(language, made);
  return made;
}

/** Sentences, and whether they lean back. */
export const leaningExamples: [lang: string, sentence: string, leans: boolean][] = [
  ['en', 'However, the bridge will not open before spring.', true],
  ['en', 'It took ten years to build.', true],
  ['en', 'Itinerant workers built the bridge.', false],
  ['en', 'One of them is the old stone bridge.', true],
  ['en', 'One of the bridges is closed.', false],
  ['en', 'Among them was the mayor of the town.', true],
  ['en', 'Which is why the bridge was closed.', true],
  ['en', 'This week the bridge opens to all.', false],
  ['en', '“The bridge will open in spring.', true],
  ['en', 'The mayor said “it will open” on Monday.', false],
  ['fr', 'Elle avait quitté la ville en mars.', true],
  ['fr', 'Celles-ci attribuent leur maladie à la firme.', true],
  ['fr', '« C’est une honte », a dit le maire.', true],
  ['fr', 'Cette revendication prend de l’ampleur.', true],
  ['fr', 'L’une d’elles est fermée depuis mai.', true],
  ['fr', 'Selon elle, le pont rouvrira en mai.', true],
  ['fr', 'Ce mercredi, le pont rouvre aux voitures.', false],
  ['fr', 'Certains habitants refusent le pont.', false],
  ['fr', 'Ilan Martin a quitté la ville en mars.', false],
  ['de', 'Deshalb bleibt die Brücke geschlossen.', true],
  ['de', 'Eine davon ist die alte Steinbrücke.', true],
  ['de', 'Eine Brücke davon zu bauen ist teuer.', false],
  ['de', 'Gemeint ist damit die alte Brücke.', true],
  ['de', 'Es gibt in der Stadt drei Brücken.', false],
  ['de', 'Diese Woche öffnet die neue Brücke.', false],
  ['de', '„Die Brücke bleibt bis zum Frühling geschlossen.', true],
  ['de', 'Der Rat nennt sie „die schönste Brücke“ der Stadt.', false],
  ['de', 'Essen und Bochum bauen eine Brücke.', false],
  ['es', 'Sin embargo, el puente no abrirá.', true],
  ['es', 'Lo hizo acompañada de su equipo.', true],
  ['es', 'Según ella, el puente abrirá en mayo.', true],
  ['es', 'Este miércoles se abre el puente.', false],
  ['it', 'Secondo lui il ponte aprirà a maggio.', true],
  ['it', 'Questa settimana apre il ponte.', false],
  ['pt', 'Esse acordo vale até maio.', true],
  ['pt', 'Esta semana abre a ponte.', false],
  ['nl', 'Daardoor blijft de brug dicht.', true],
  ['nl', 'Deze week gaat de brug open.', false],
  ['pl', 'Wśród nich był burmistrz miasta.', true],
  ['pl', 'W tym roku otwarto nowy most.', false],
  ['ru', 'Тем временем мост остаётся закрытым.', true],
  ['ru', 'На них приходится половина расходов.', true],
  ['ru', 'Один из них открыли ещё в мае.', true],
  ['ru', 'Так, в мае откроют ещё два моста.', true],
  ['ru', 'На набережной открыли новый мост.', false],
  ['ru', 'Однако мост не откроют до весны.', true],
  ['ru', 'Италия открыла новый мост.', false],
  ['tr', 'Ancak köprü açılmadı.', true],
  ['vi', 'Tuy nhiên, cây cầu vẫn chưa mở.', true],
  ['zh', '但是大桥还没有开放。', true],
  ['zh', '对此，市长没有回应。', true],
  ['ja', 'しかし橋はまだ開通していない。', true],
  ['ar', 'لكن الجسر لم يفتح بعد.', true],
  ['', 'It took ten years to build.', false],
];
