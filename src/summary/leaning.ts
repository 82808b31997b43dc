import { baseLanguage, isUnspaced } from './words';

/** Pronouns and connectives that begin a sentence which leans on the one before it, by language. */
const openers: Record<string, string[]> = {
  en: [
    'he|she|it|they|this|that|these|those|his|her|their|its|such|both|another',
    'but|and|so|yet|however|therefore|instead|also|then|thus|meanwhile|moreover|furthermore|nevertheless|hence|otherwise',
    'similarly|likewise|besides that|for example|for instance|in addition|as a result|in other words|on the other hand',
  ],
  fr: [
    "il|elle|ils|elles|cela|ceci|ça|c[’']est|celui-ci|celle-ci|ceux-ci|celles-ci|celui|celle|ceux|celles|ce dernier|cette dernière|ces derniers|son|sa|ses",
    'leur|leurs|mais|et|donc|or|pourtant|cependant|toutefois|néanmoins|ainsi|en effet|de plus|par ailleurs|en outre|puis',
    "ensuite|alors|aussi|enfin|d[’']ailleurs|par exemple|du coup|en revanche",
  ],
  de: [
    'er|sie|es|dies|diese|dieser|dieses|diesem|diesen|sein|seine|ihr|ihre|letztere|letzterer|aber|und|doch|denn|jedoch',
    'deshalb|deswegen|daher|außerdem|zudem|dann|so|dabei|dazu|damit|dagegen|dennoch|trotzdem|allerdings|auch|hingegen',
    'stattdessen|zum beispiel',
  ],
  es: [
    'él|ella|ellos|ellas|esto|eso|su|sus|pero|y|sin embargo|además|por eso|por lo tanto|así|luego|entonces|también',
    'no obstante|por ejemplo|en cambio',
  ],
  it: [
    'lui|lei|loro|questo|questa|questi|queste|suo|sua|ma|però|quindi|inoltre|così|poi|tuttavia|infatti|anche|invece',
    'per esempio',
  ],
  pt: [
    'ele|ela|eles|elas|isso|isto|seu|sua|mas|porém|além disso|assim|então|também|contudo|no entanto|por isso|por exemplo',
  ],
  nl: [
    'hij|zij|ze|dit|dat|deze|zijn|haar|hun|maar|en|dus|echter|daarom|ook|toch|bovendien|daarnaast|bijvoorbeeld',
  ],
  pl: ['on|ona|ono|oni|one|to|jego|jej|ich|ale|jednak|dlatego|ponadto|więc|zatem|także|również|na przykład'],
  ru: [
    'он|она|оно|они|это|этот|эта|эти|его|её|их|но|и|а|однако|поэтому|также|затем|тогда|кроме того|при этом|например',
    'таким образом',
  ],
  el: ['αυτός|αυτή|αυτό|αυτοί|αλλά|και|όμως|ωστόσο|επίσης|έτσι|επιπλέον|παράλληλα'],
  tr: ['o|onlar|bu|bunlar|şu|onun|bunun|ama|fakat|ancak|ve|ayrıca|bu nedenle|böylece|yine de|daha sonra'],
  vi: [
    'anh ấy|cô ấy|ông ấy|bà ấy|họ|nó|điều này|đây|nhưng|và|tuy nhiên|do đó|vì vậy|ngoài ra|bên cạnh đó|sau đó|theo đó',
  ],
  ar: ['هو|هي|هم|هذا|هذه|ذلك|تلك|لكن|ولكن|كما|لذلك|ثم|أيضا'],
  sv: ['han|hon|hans|hennes|deras|detta|men|och|dock|därför|också|dessutom|så'],
  zh: ['他|她|它|这|這|那|但|然而|因此|所以|此外|另外|同时|同時|而且|不过|不過'],
  ja: ['彼|それ|これ|その|この|しかし|また|そして|だが|そのため|さらに|一方'],
};

const patterns = new Map<string, RegExp>();

/** True for a sentence that begins with a pronoun or connective: read alone, nobody knows what it is about. */
export function leansBack(sentence: string, lang: string): boolean {
  return patternOf(baseLanguage(lang)).test(sentence.toLowerCase());
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
  ['fr', 'Elle avait quitté la ville en mars.', true],
  ['fr', 'Celles-ci attribuent leur maladie à la firme.', true],
  ['fr', '« C’est une honte », a dit le maire.', true],
  ['fr', 'Ilan Martin a quitté la ville en mars.', false],
  ['de', 'Deshalb bleibt die Brücke geschlossen.', true],
  ['de', 'Essen und Bochum bauen eine Brücke.', false],
  ['es', 'Sin embargo, el puente no abrirá.', true],
  ['ru', 'Однако мост не откроют до весны.', true],
  ['ru', 'Италия открыла новый мост.', false],
  ['tr', 'Ancak köprü açılmadı.', true],
  ['vi', 'Tuy nhiên, cây cầu vẫn chưa mở.', true],
  ['zh', '但是大桥还没有开放。', true],
  ['ja', 'しかし橋はまだ開通していない。', true],
  ['ar', 'لكن الجسر لم يفتح بعد.', true],
  ['', 'It took ten years to build.', false],
];
