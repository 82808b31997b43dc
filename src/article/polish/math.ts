/** What draws a formula for the eye, beside or around its MathML. */
const drawings =
  '.katex-html, .MathJax_Preview, .mwe-math-fallback-image-inline, .mwe-math-fallback-image-display';

/** Formulas that scripts have drawn keep their MathML; the drawing for the eye, which says the same, goes. */
export function polishMath(article: Element): void {
  for (const drawn of [...article.querySelectorAll('.katex, mjx-container, .MathJax')]) {
    const math = drawn.querySelector('math');
    if (math) drawn.replaceWith(math);
  }
  // Told of all before any goes: each looks at no more than what it stood beside.
  for (const drawing of [...article.querySelectorAll(drawings)].filter(isBesideMath)) drawing.remove();
}

function isBesideMath(drawing: Element): boolean {
  return isMath(drawing.previousElementSibling) || isMath(drawing.nextElementSibling);
}

function isMath(element: Element | null): boolean {
  return element !== null && (element.localName === 'math' || element.querySelector('math') !== null);
}
