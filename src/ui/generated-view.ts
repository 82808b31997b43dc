import type { Article } from '../article/article';
import type { PlacedSentence } from '../summary/candidates';
import { type CheckedPoint, checkedPoints } from '../summary/generated/check';
import type { Generator } from '../summary/generated/generator';
import type { SourceLinks } from './source-links';
import type { MessageKey, Ui } from './ui';

interface Written {
  article: Pick<Article, 'url' | 'title' | 'lang'>;
  /** The visible sanitized text. */
  text: string;
  sentences: readonly PlacedSentence[];
}

/** Answers by address and text: a model is not asked twice about the same article. */
const answers = new Map<string, string>();

/**
 * An offer to let the browser's own model write a summary. Empty until the browser says that it can; nothing is asked of the
 * model before the reader clicks.
 */
export function generatedView(
  ui: Ui,
  generator: Generator | undefined,
  written: Written,
  links: SourceLinks,
): HTMLElement {
  const { h, t } = ui;
  const view = h('div', { class: 'generated', hidden: true });
  const { article, text, sentences } = written;
  const key = `${article.url}\n${text}`;

  const offer = (problem?: MessageKey): void => {
    const ask = h('button', { type: 'button', onclick: () => void write() }, t('generate'));
    draw(h('p', { class: 'note' }, t('generateNote')), problem && h('p', { role: 'alert' }, t(problem)), ask);
  };
  const write = async (): Promise<void> => {
    if (!generator) return;
    const abort = new AbortController();
    const progress = h('progress', { max: 1, 'aria-label': t('generating') });
    draw(progress, h('button', { type: 'button', onclick: () => abort.abort() }, t('cancel')));
    try {
      const answer = await generator.write(text, {
        lang: article.lang,
        signal: abort.signal,
        progress: (part) => {
          if (part < 1) progress.value = part;
          else progress.removeAttribute('value');
        },
      });
      answers.set(key, answer);
      show(answer);
    } catch {
      offer(abort.signal.aborted ? undefined : 'generateFailed');
    }
  };
  const show = (answer: string): void => {
    const points = checkedPoints(answer, { ...article, sentences });
    if (points.length === 0) {
      offer('generateFailed');
      return;
    }
    const items = points.map((point) => h('li', {}, ...pointView(ui, point, links)));
    const hasUnknown = points.some(({ parts }) => parts.some((part) => part.isUnknown));
    draw(
      h('p', { class: 'note' }, t('generatedNote')),
      h('ul', { lang: article.lang, dir: 'auto' }, ...items),
      hasUnknown && h('p', { class: 'note' }, t('generatedUnknown')),
    );
  };
  const draw = (...children: Parameters<Ui['h']>[2][]): void => {
    view.hidden = false;
    view.replaceChildren(h('div', { lang: t('languageTag'), dir: 'auto' }, ...children));
  };

  const known = answers.get(key);
  if (known !== undefined) show(known);
  else void generator?.availability(article.lang).then((state) => state !== 'unavailable' && offer());
  return view;
}

/** The text of a point, what the article does not say marked, and links to the sentences that support it. */
function pointView({ h, t }: Ui, { parts, support }: CheckedPoint, links: SourceLinks): (Node | string)[] {
  const text = parts.map((part) =>
    part.isUnknown ? h('mark', { title: t('generatedUnknown') }, part.text) : part.text,
  );
  const sources = support.flatMap((sentence, index) => [' ', links.link(sentence, String(index + 1))]);
  if (sources.length > 0) return [...text, ...sources];
  return [...text, ' ', h('span', { class: 'note' }, t('generatedUnsupported'))];
}
