import type { Stability, StabilityWord } from '#shared/analysis/stability.ts';
import { MISSING_PERCENT } from '#shared/analysis/variations.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { WeightKind } from '#shared/model/map.ts';

const WORDS = {
  stable: 'stability.stable',
  'fairly-stable': 'stability.fairly-stable',
  fragile: 'stability.fragile',
} as const satisfies Record<StabilityWord, string>;

/** How stable a finding is, in the language of `t`. */
export interface StabilityWords {
  /** A plain word with a number: “Stable: 96 of 100 variations keep it.” */
  readonly summary: string;
  /** What was varied, and how many variations of each kind keep it. */
  readonly detail: string;
}

/** `basis` is what the weights of the map are. */
export function stabilityWords(
  t: Translator,
  { word, weights, missing, samples }: Stability,
  basis: WeightKind,
): StabilityWords {
  const count = (share: number): number => Math.round(share * samples);
  return {
    summary: t('stability.summary', { word: t(WORDS[word]), count: count(Math.min(weights, missing)), samples }),
    detail: t('stability.detail', {
      basis,
      weights: count(weights),
      missing: count(missing),
      samples,
      percent: MISSING_PERCENT,
    }),
  };
}
