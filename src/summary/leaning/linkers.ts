/**
 * Connectives that tie a sentence to the one before it from behind its first words, by language: "The town has therefore
 * closed the bridge."
 */
const linkers: Record<string, string> = {
  en: 'therefore|nevertheless|nonetheless|consequently|though(?=,)',
  fr: 'donc|toutefois|cependant|pourtant|néanmoins|en revanche|en effet|par ailleurs|en outre|dès lors|par conséquent|de ce fait|quant à (?:lui|elle|eux|elles)',
  de: 'jedoch|allerdings|deshalb|deswegen|daher(?!,)|hingegen|dennoch|trotzdem|zudem|außerdem|somit|demnach|indes|folglich|aber|also|hierbei|dabei(?!,)|hierfür|hierzu|demgegenüber|darüber hinaus|überdies|diese[rs]? (?:sich|nicht|auch|wieder|noch|dann)',
  es: 'por (?:lo )?tanto|sin embargo|no obstante|en cambio|asimismo|además(?! de)|a su vez|por su parte',
  it: 'tuttavia|infatti|quindi|dunque|invece(?! d)|pertanto|però|perciò|peraltro|inoltre',
  pt: 'no entanto|porém|portanto|contudo|todavia|além disso|por sua vez',
  nl: 'echter|daarom|immers|daarentegen|overigens|bovendien|dus',
  pl: 'jednak|natomiast|zatem|bowiem|dlatego(?!,)|więc|z kolei|tymczasem',
  ru: 'однако|поэтому|тем не менее|при этом|в свою очередь|таким образом|впрочем',
  sv: 'dock|därför(?! att)|däremot|emellertid|alltså',
  el: 'όμως|ωστόσο|επομένως|συνεπώς|αντίθετα|λοιπόν|εντούτοις|πάντως|άλλωστε|εξάλλου',
};

/** Those that do so between two commas only: "The town, however, closed the bridge." */
const asides: Record<string, string> = {
  en: 'however|meanwhile|though|in turn|by contrast|for (?:example|instance)|of course|moreover|furthermore|instead|then',
  fr: 'lui|elle|eux|par exemple|au contraire|en fait|bien sûr',
  es: 'por ejemplo|en efecto|pues|de hecho',
  it: 'per esempio|ad esempio|del resto|a sua volta',
  pt: 'por exemplo|aliás|de fato|entretanto',
  ru: 'например|наоборот|конечно',
};

/** Behind "and" and the like, a connective ties two clauses of one sentence. */
const joined = '(?<!(?: |^)(?:and|et|ou|mais|und|oder|y|e|o|i|en|of|och|a|и|а|но|και))';

/**
 * The pattern of a sentence's first clause with a connective in it, of text in lower case; empty for a language without a list.
 * Behind a comma that no other follows, a connective begins a clause that leans on the first: "It rained, therefore …".
 */
export function linkerPattern(language: string): string {
  const bare = linkers[language];
  if (!bare) return '';
  const between = [bare, asides[language]].filter(Boolean).join('|');
  return `[^,;:.!?()–—]{2,60}(?:${joined} (?:${bare})(?=[ ,.])|, (?:${between}),)`;
}
