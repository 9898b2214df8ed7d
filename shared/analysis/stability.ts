import type { MapContent } from '#shared/model/map-content.ts';
import { detect } from './detect.ts';
import { FINDINGS } from './findings.ts';
import type { Finding } from './report.ts';
import { isStillFound } from './same-finding.ts';
import { sceneOf } from './scene.ts';
import type { AnalysisSettings } from './settings.ts';
import { VARIATIONS, type Variation, variationOf } from './variations.ts';

export const STABILITY_WORDS = ['stable', 'fairly-stable', 'fragile'] as const;
export type StabilityWord = (typeof STABILITY_WORDS)[number];

/** Least share of the variations that keep a finding, of that kind of variation which keeps it less. Conventions of ours. */
export const STABILITY_CUTOFFS = { stable: 0.9, fairlyStable: 0.7 } as const;

/** How much a finding hangs on what may be wrong in the record. */
export interface Stability {
  readonly word: StabilityWord;
  /** Share of the variations that keep the finding, 0 to 1: where weights are off, where services are missing. */
  readonly weights: number;
  readonly missing: number;
  /** Variations of each kind. */
  readonly samples: number;
}

export interface StabilityPlan {
  /** Variations of each kind, 1 or more. */
  readonly samples: number;
  readonly seed: number;
}

export const STABILITY_SEED = 1;
export const SAMPLE_LIMIT = 10_000;
export const MOST_SAMPLES = 100;
const LEAST_SAMPLES = 20;
/** Departments times departments and services together, over all variations: a few seconds of work. */
const WORK = 3e8;

/** As many variations as the size of the map allows: 20 to 100, and 0 where even 20 would take minutes. The same on every machine. */
export function standardPlan({ departments, services }: MapContent): StabilityPlan {
  const work = departments.size * (departments.size + services.size);
  const affordable = Math.floor(WORK / Math.max(1, work * VARIATIONS.length));
  return { samples: affordable < LEAST_SAMPLES ? 0 : Math.min(MOST_SAMPLES, affordable), seed: STABILITY_SEED };
}

/** By key of the finding, how many variations of each kind keep it. Counts of disjoint parts of a plan add up to those of the plan. */
export type KeptCounts = ReadonlyMap<string, Readonly<Record<Variation, number>>>;

/**
 * Whether each finding is still made when the record is varied, for the variations with numbers `from` up to `to` of both kinds. Data
 * prompts speak of the record itself and are left out, and so do findings on ratings, which are not varied. `progress` is told the share that is done, after each variation.
 */
export function keptCounts(
  content: MapContent,
  settings: AnalysisSettings,
  findings: readonly Finding[],
  part: { readonly seed: number; readonly from: number; readonly to: number },
  progress: (share: number) => void = () => undefined,
): KeptCounts {
  const asked = findings.filter(({ id, severity }) => severity !== 'data-prompt' && id !== 'rated-gap');
  const kept = new Map(asked.map(({ key }) => [key, { weights: 0, missing: 0 }]));
  const rules = FINDINGS.filter(({ id }) => asked.some((finding) => finding.id === id));
  const all = (part.to - part.from) * VARIATIONS.length;
  let done = 0;
  for (let number = part.from; number < part.to; number++) {
    for (const variation of VARIATIONS) {
      const varied = variationOf(content, variation, part.seed, number);
      const made = sceneOf(varied);
      // A map that cannot be analysed shows no finding.
      if (made.ok) {
        const scene = made.value;
        for (const rule of rules) {
          // A circle is looked at by itself.
          const found = rule.id === 'circular-dependency' ? [] : detect(rule, scene, settings);
          const byKey = new Map(found.map((finding) => [finding.key, finding]));
          for (const finding of asked) {
            if (finding.id !== rule.id || !isStillFound(finding, byKey, scene, settings)) continue;
            (kept.get(finding.key) as Record<Variation, number>)[variation]++;
          }
        }
      }
      progress(++done / all);
    }
  }
  return kept;
}

/** The counts of all parts of a plan, as shares and in a word. Empty for a plan without samples. */
export function stabilityFrom(
  parts: readonly KeptCounts[],
  { samples }: StabilityPlan,
): ReadonlyMap<string, Stability> {
  const keys = samples === 0 ? [] : (parts[0]?.keys() ?? []);
  return new Map(
    [...keys].map((key) => {
      const share = (variation: Variation): number =>
        parts.reduce((sum, part) => sum + (part.get(key)?.[variation] ?? 0), 0) / samples;
      const [weights, missing] = [share('weights'), share('missing')];
      return [key, { word: stabilityWord(Math.min(weights, missing)), weights, missing, samples }] as const;
    }),
  );
}

/** How stable each finding is, by key, all at once. */
export function stabilityOf(
  content: MapContent,
  settings: AnalysisSettings,
  findings: readonly Finding[],
  plan: StabilityPlan = standardPlan(content),
): ReadonlyMap<string, Stability> {
  const whole = keptCounts(content, settings, findings, { seed: plan.seed, from: 0, to: plan.samples });
  return stabilityFrom([whole], plan);
}

/** In a word; `share` is the lesser of the two. */
export function stabilityWord(share: number): StabilityWord {
  if (share >= STABILITY_CUTOFFS.stable) return 'stable';
  return share >= STABILITY_CUTOFFS.fairlyStable ? 'fairly-stable' : 'fragile';
}
