import { isLabelled } from './dates';
import { wordsOf } from './title-parts';

/** Words by which a line begins whose day is not that of the page; case does not matter. */
const others = [
  {
    why: 'An event that the page announces; with a colon, for a sentence may begin so.',
    words: 'when|quand|wann|cuándo|quando|wanneer|kiedy|когда|πότε|时间|時間|日時|開催日|일시|متى|الموعد',
    end: '\\s*[:：]',
  },
  {
    why: 'The day on which somebody who writes here became a member.',
    words: `joined|join date|member since|registered|inscrit|inscrite|inscription|registriert seit|mitglied seit|dabei seit|
      registrado|miembro desde|iscritto|iscritta|registrato|membro desde|membro da|registado|lid sinds|geregistreerd|dołączył|
      dołączyła|rejestracja|регистрация|зарегистрирован|на форуме с|εγγραφή|μέλος από|注册时间|註冊時間|登録日|가입일|
      تاريخ التسجيل|انضم`,
    end: '(?=[\\s\\d:：])',
  },
];

const ofOthers = new RegExp(
  others.map(({ words, end }) => `^(?:${words.replace(/\n\s*/g, '')})${end}`).join('|'),
  'i',
);

/** A sentence of more words tells of something. */
const mostWords = 10;
/** Chinese and Japanese are counted by their characters. */
const mostCharacters = 60;

/** True for a line that may tell the day of the page: no sentence, and not the day of something else. */
export function isDateline(line: string): boolean {
  const isSentence = isLong(line) && /[.!?。！？]["'”»)]*$/.test(line);
  return !ofOthers.test(line) && (!isSentence || isLabelled(line));
}

function isLong(line: string): boolean {
  return /[\u3040-\u30FF\u3400-\u9FFF]/.test(line)
    ? line.length > mostCharacters
    : wordsOf(line).length > mostWords;
}
