/** Words that stand in names without a capital. */
const particles =
  'and with und mit et avec y con e com i en и με και & de del da do dos di du la le der den van von zu bin al el ter ten of editors team staff'.split(
    ' ',
  );
const small = new Set(particles);

/** No list of names is longer, nor one in a script without capitals, in which a sentence looks the same. */
const mostWords = 12;
const mostCaseless = { words: 5, letters: 24 };

/** Up to a few words with a capital each, or a name in a script that has none. */
export function isPerson(name: string): boolean {
  const words = name.split(/\s+/);
  if (name === '' || words.length > mostWords || /[，。！？؟!?…]/u.test(name)) return false;
  if (/^\p{Lo}/u.test(name) && (words.length > mostCaseless.words || name.length > mostCaseless.letters))
    return false;
  return words.every((word) => small.has(word) || /^(?:["'“(]?\p{Lu}|\p{Lo}|al-|d['’]|l['’]|\+)/u.test(word));
}

/** A person with a name and a surname, where the script parts them: a lone word may be a login. */
export function isFullName(name: string): boolean {
  return (
    isPerson(name) &&
    (/\s\S/.test(name) || /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}]{2,}/u.test(name))
  );
}

/** A lone word that is written as nobody's name is: `katies`, `KatieS`, `katie_s`, `katie7`. */
export function isLogin(name: string): boolean {
  return /^\S+$/.test(name) && !/^\p{Lu}[\p{Ll}\p{M}]+$|^\p{Lo}/u.test(name);
}

/** A name that a program made up: digits within one long word. */
export function isGenerated(name: string): boolean {
  return name.length > 12 && /^\p{L}+\d+\p{L}\w*$/u.test(name);
}
