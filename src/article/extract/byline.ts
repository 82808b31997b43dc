/** The word before a name, in the languages of the word lists. */
const by =
  /^(?:(?:written|posted|published|story|words|text|review|reviewed) by|by|author|rédigé par|écrit par|publié par|propos recueillis par|par|auteur|von|text|geschrieben von|autor|por|escrito por|di|a cura di|door|geschreven door|autor|autorka|oprac|автор|текст|από|του|بقلم|كتب|كتبت|作者|记者|記者|文|責任編輯|责任编辑|著者|執筆|文|글|기자|yazan|מאת)\s*[:：.]?\s+/iu;

/** What follows the names in a byline: a date, a time, a place of publication. */
const rest =
  /\s*(?:[|·•—–,]?\s*(?:\d{1,4}[./-]\d{1,2}|\d{1,2}\.?\s+\p{L}{3,}\.?\s+\d{4}|\p{L}{3,}\s+\d{1,2},?\s+\d{4}|publié|published|updated|mis à jour|le \d|on \d|am \d|at \d)|\||·|•).*$/iu;

/** No name is longer; what is, is a sentence that names nobody or everybody. */
const mostCharacters = 90;

/** The names of a byline without the words around them; empty where it names nobody. */
export function bylineNames(text: string): string {
  const names = text
    .replace(by, '')
    .replace(rest, '')
    .replace(/^@|[,;:.\s]+$/g, '')
    .trim();
  return names.length <= mostCharacters && /\p{L}{2}/u.test(names) && !/^https?:/.test(names) ? names : '';
}
