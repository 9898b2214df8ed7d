import type { FindingId } from '#shared/analysis/findings.ts';
import { FINDINGS } from '#shared/analysis/findings.ts';
import type { Ratings } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { standingFindings } from '#shared/analysis/set-aside.ts';
import { type AnalysisSettings, type CutoffInUse, cutoffsInUse, isInRange } from '#shared/analysis/settings.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { type CutoffSettings, type Sensitivity, type Settings, STANDARD_SETTINGS } from '#shared/model/settings.ts';

/** What stands in the dialog: the choice, and the text of each field that was typed in, by `fieldKey`. */
export interface CutoffDraft {
  readonly sensitivity: Sensitivity;
  readonly texts: ReadonlyMap<string, string>;
}

export interface CutoffField extends CutoffInUse {
  readonly key: string;
  readonly text: string;
  /** Whether the text is a number that the cut-off may be. */
  readonly isGood: boolean;
}

export const fieldKey = (id: FindingId, name: string): string => `${id}.${name}`;

/** The fields of each kind of finding that has cut-offs; `value` is what is typed, or what was, while that is no number. */
export function fieldsOf(
  settings: AnalysisSettings,
  { texts }: CutoffDraft,
): readonly { readonly id: FindingId; readonly fields: readonly CutoffField[] }[] {
  const rules = FINDINGS.map(({ id }) => ({
    id,
    fields: cutoffsInUse(id, settings).map((cutoff): CutoffField => {
      const key = fieldKey(id, cutoff.name);
      const text = texts.get(key) ?? String(cutoff.value);
      const typed = numberIn(text);
      const isGood = typed !== undefined && isInRange(cutoff.range, typed);
      return { ...cutoff, key, text, isGood, value: isGood ? typed : cutoff.value };
    }),
  }));
  return rules.filter(({ fields }) => fields.length > 0);
}

/** As typed on any keyboard, full-width digits too. */
function numberIn(text: string): number | undefined {
  const typed = text.normalize('NFKC').trim();
  const number = typed === '' ? Number.NaN : Number(typed);
  return Number.isFinite(number) ? number : undefined;
}

/** Every field as the rules have it. */
export function standardTexts(): CutoffDraft['texts'] {
  return new Map(
    FINDINGS.flatMap(({ id }) =>
      cutoffsInUse(id, STANDARD_SETTINGS).map(({ name, standard }) => [fieldKey(id, name), String(standard)] as const),
    ),
  );
}

/** The settings that the draft asks for; undefined while a field has no number that it may be. Names unknown here stay. */
export function draftSettings(
  settings: Settings,
  draft: CutoffDraft,
): { readonly sensitivity: Sensitivity; readonly cutoffs: CutoffSettings } | undefined {
  const rules = fieldsOf(settings, draft);
  if (rules.some(({ fields }) => fields.some(({ isGood }) => !isGood))) return undefined;
  const cutoffs: Record<string, Readonly<Record<string, number>>> = { ...settings.cutoffs };
  for (const { id, fields } of rules) {
    const own = { ...cutoffs[id] };
    for (const { name, value, standard } of fields) {
      if (value === standard) delete own[name];
      else own[name] = value;
    }
    cutoffs[id] = own;
  }
  return { sensitivity: draft.sensitivity, cutoffs };
}

/** Departments up to which the count is made while somebody types, in the window itself. */
const COUNTED_AT_ONCE = 60;

/** Findings of the map with these settings; undefined where that would take long, `none` where it cannot be analysed. */
export function countWith(
  content: MapContent,
  settings: AnalysisSettings,
  ratings: Ratings,
): number | 'none' | undefined {
  if (content.departments.size > COUNTED_AT_ONCE) return undefined;
  const report = runAnalysis(content, settings, ratings);
  return report.ok ? standingFindings(content, report.value).length : 'none';
}
