import type { Translator } from '#shared/i18n/translator.ts';
import type { SlideChange } from './plan-deck.ts';
import type { ShapeFate } from './plan-slide.ts';

const MOST_NAMED = 4;
const LONGEST = 40;

/** How many slides change, in one sentence. */
export function refreshSummary(t: Translator, changes: readonly SlideChange[]): string {
  const count = (...fates: readonly SlideChange['fate'][]) => changes.filter(({ fate }) => fates.includes(fate)).length;
  const [changed, added, removed] = [count('changed'), count('added'), count('removed')];
  if (changed + added + removed === 0) return t('refresh.nothing');
  return t('refresh.summary', { changed, added, removed, kept: count('own', 'unchanged', 'kept-though-gone') });
}

function named(t: Translator, labels: readonly string[]): string {
  const short = labels.slice(0, MOST_NAMED).map((each) => {
    const letters = [...each.replace(/\s+/g, ' ')];
    return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('');
  });
  const names = short.join(t.language === 'zh-CN' ? '、' : ', ');
  return labels.length > MOST_NAMED ? t('refresh.shapes-more', { names }) : names;
}

export interface SlideLines {
  readonly head: string;
  readonly lines: readonly string[];
}

/** What happens to a slide, and below it to its shapes, one line for each kind of change. */
export function slideLines(t: Translator, { number, title, fate, shapes, notes }: SlideChange): SlideLines {
  const words = { title: title.replace(/\s+/g, ' '), fate: t(`refresh.fate.${fate}`) };
  const fates = [...new Set(shapes.map((shape) => shape.fate))];
  return {
    head: number === undefined ? t('refresh.slide-unnumbered', words) : t('refresh.slide', { number, ...words }),
    lines: [
      ...fates.map((each: ShapeFate) => {
        const labels = shapes.filter((shape) => shape.fate === each).map(({ label }) => label);
        return t('refresh.shapes', {
          fate: t(`refresh.shape.${each}`),
          count: labels.length,
          names: named(t, labels),
        });
      }),
      ...(notes === undefined ? [] : [t(`refresh.notes.${notes}`)]),
    ],
  };
}

/** The whole list as plain text. */
export function refreshText(t: Translator, changes: readonly SlideChange[]): string {
  const slides = changes
    .filter(
      ({ fate, shapes, notes }) => !['own', 'unchanged'].includes(fate) || shapes.length > 0 || notes !== undefined,
    )
    .map((change) => slideLines(t, change));
  const rows = slides.flatMap(({ head, lines }) => [head, ...lines.map((line) => `  ${line}`)]);
  return `${[...rows, refreshSummary(t, changes)].join('\n')}\n`;
}
