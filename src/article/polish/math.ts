/** Formulas that scripts have drawn keep their MathML; the drawing for the eye, which says the same, goes. */
export function polishMath(article: Element): void {
  for (const drawn of [...article.querySelectorAll('.katex, mjx-container, .MathJax')]) {
    const math = drawn.querySelector('math');
    if (math) drawn.replaceWith(math);
  }
  for (const formula of [
    ...article.querySelectorAll('.katex-html, .MathJax_Preview, .mwe-math-fallback-image-inline'),
  ])
    formula.remove();
}
