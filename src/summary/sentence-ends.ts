import { writesNoFullStop } from './words';

/** A full stop, an exclamation mark or an ellipsis of any script, and what may close after it. */
export function endsAsSentence(text: string): boolean {
  return /[.!…。！．।॥۔։።။។][\p{Pe}\p{Pf}"'”’»」』\s]*$/u.test(text.slice(-12)) || writesNoFullStop(text);
}

/** True for a sentence that ends with a question mark of any script; Greek writes it as a semicolon. */
export function asks(text: string): boolean {
  const end = text.slice(-8);
  return (
    /[?？؟\u037E՞⸮][\p{Pe}\p{Pf}"'”’»\s]*$/u.test(end) ||
    (/;[»”)\s]*$/.test(end) && /\p{Script=Greek}/u.test(end))
  );
}
