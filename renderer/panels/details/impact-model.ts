import type { Impact } from '#shared/analysis/impact.ts';
import { speakerFor } from '#shared/export/finding-words/speaker.ts';
import type { PlainKey, Translator } from '#shared/i18n/translator.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';

/** How many steps can be chosen on screen. */
export const SHOWN_STEPS = 5;

/** One department that is hit, in words. */
export interface HitLine {
  readonly department: DepartmentId;
  readonly name: string;
  /** 0 to 1; also the length of the bar. */
  readonly likelihood: number;
  readonly percent: string;
  readonly strength: string;
  readonly chain: readonly DepartmentId[];
  readonly chainText: string;
}

/** Least likelihood of each word; below the last, hardly. */
const STRENGTHS = [
  { least: 0.4, word: 'impact.strong' },
  { least: 0.2, word: 'impact.marked' },
  { least: 0.05, word: 'impact.slight' },
  { least: 0, word: 'impact.hardly' },
] as const satisfies readonly { readonly least: number; readonly word: PlainKey }[];

export function hitLines(t: Translator, content: MapContent, { hits }: Impact): readonly HitLine[] {
  const { name, chain } = speakerFor(t, content);
  const percent = new Intl.NumberFormat(t.language, { style: 'percent', maximumFractionDigits: 0 });
  return hits.map((hit) => ({
    department: hit.department,
    name: name(hit.department),
    likelihood: hit.likelihood,
    // Rounded to nothing it would say that nobody is hit.
    percent: hit.likelihood < 0.005 ? `<${percent.format(0.01)}` : percent.format(hit.likelihood),
    strength: t(STRENGTHS.find(({ least }) => hit.likelihood >= least)?.word ?? 'impact.hardly'),
    chain: hit.chain,
    chainText: chain(hit.chain),
  }));
}
