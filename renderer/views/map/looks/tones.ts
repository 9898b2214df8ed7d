import type { Report } from '#shared/analysis/report.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';

/** Colours that say a measure; each is a token `--tone-…` with a value for either theme. */
export const TONES = [
  'net-1',
  'net-2',
  'net-3',
  'net-4',
  'net-5',
  'finding',
  'worth-a-look',
  'data-prompt',
  'shade-1',
  'shade-2',
  'shade-3',
  'shade-4',
  'shade-5',
] as const;
export type Tone = (typeof TONES)[number];

/** The colour of a department, and what it says written in its box, so that nothing hangs on seeing colours. */
export interface Toned {
  readonly tone: Tone;
  readonly written: string;
}

/** What the departments with a colour of their own look like; the others keep the bare box. */
export type ToneRule = (
  content: MapContent,
  report: Report | undefined,
  language: Language,
) => ReadonlyMap<DepartmentId, Toned>;
