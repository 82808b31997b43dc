const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;

/** The direction that most letters of the text are written in. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const sample = text.slice(0, 20_000);
  if (sample.search(rightToLeft) < 0) return 'ltr';
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return (sample.match(rightToLeft)?.length ?? 0) * 2 > letters ? 'rtl' : 'ltr';
}
