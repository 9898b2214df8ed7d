import type { RatedServices } from '#renderer/state/satisfaction.ts';
import type { Report } from '#shared/analysis/report.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';

/** Colours that say something about a department; each is a token `--tone-…` with a value for either theme. */
export const TONES = ['net-1', 'net-2', 'net-3', 'net-4', 'net-5', 'finding', 'worth-a-look', 'data-prompt'] as const;
export type Tone = (typeof TONES)[number];

export interface LookInput {
  /** The whole map, whatever is collapsed. */
  readonly content: MapContent;
  /** Undefined: nothing is measured yet. */
  readonly report: Report | undefined;
  readonly language: Language;
  /** How its services are rated. */
  readonly rated: RatedServices;
}

/** The colour of a department, and what it says written in its box, so that nothing hangs on seeing colours. */
export interface Toned {
  /** Undefined: the bare box, with a sign that says why. */
  readonly tone: Tone | undefined;
  readonly written: string;
}

/** Colours departments by something that is known of them. Those without an entry keep the bare box. */
export interface ColourRule {
  readonly tonesOf: (input: LookInput) => ReadonlyMap<DepartmentId, Toned>;
  /** The classes in order, with the words of each. */
  /** Signs in bare boxes, with the words of each. */
  readonly signs?: (t: Translator) => readonly { readonly sign: string; readonly words: string }[];
  readonly classes: (t: Translator) => readonly { readonly tone: Tone; readonly words: string }[];
}
