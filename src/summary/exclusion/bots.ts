import { says } from './phrases';

/** True for a text in which a program that posts the rules of a forum says what it is. */
export const isOfBot = says(
  "(?:i am|i[’']m) a bot(?![\\p{L}-])",
  'this action was performed automatically',
  '(?:je suis un (?:bot|robot)|ich bin ein bot|soy un bot|sou um bot|sono un bot|jestem botem|ik ben een bot)(?![\\p{L}-])',
);
