import type { Translator } from '#shared/i18n/translator.ts';
import type { QuickFault } from '#shared/quick/fault.ts';
import { type LinePlan, planCounts } from '#shared/quick/plan-line.ts';

export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly wrong: boolean;
}

/** The line cut where faults begin and end, for the marks under them. */
export function pieces(line: string, faults: readonly QuickFault[]): readonly Piece[] {
  const cuts = [...new Set([0, line.length, ...faults.flatMap(({ at }) => [at.start, at.end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => ({
    text: line.slice(start, cuts[index + 1]),
    start,
    wrong: faults.some(({ at }) => at.start <= start && start < at.end),
  }));
}

/** What is wrong for certain. A fault at the end may only mean that somebody is still typing; it counts once Enter was pressed. */
export function shownFaults(line: string, faults: readonly QuickFault[], tried: boolean): readonly QuickFault[] {
  return tried ? faults : faults.filter(({ at }) => at.end < line.trimEnd().length);
}

/** What a line would make, or has made, in words; empty where it is nothing. */
export function planText(t: Translator, plan: LinePlan): string {
  const { departments, services, weights } = planCounts(plan);
  const parts = [
    ...(departments > 0 ? [t('quick.departments', { count: departments })] : []),
    ...(services > 0 ? [t('quick.services', { count: services })] : []),
    ...(weights > 0 ? [t('quick.weights', { count: weights })] : []),
  ];
  return new Intl.ListFormat(t.language, { type: 'conjunction' }).format(parts);
}
