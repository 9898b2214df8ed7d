import {
  type RatedServices,
  type Satisfaction,
  satisfactionText,
  satisfactionWith,
  scoreClass,
  UNRATED_SIGN,
  WITHHELD_SIGN,
} from '#renderer/state/satisfaction.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { ServiceId } from '#shared/model/service.ts';
import type { ColourRule, Tone } from './look-rule.ts';

/** From 1 to 5: the colours of a scale with a middle, which any eye tells apart. */
const TONES: readonly Tone[] = ['net-5', 'net-4', 'net-3', 'net-2', 'net-1'];

const CLASSES = [1, 2, 3, 4, 5] as const;

/** What scores 1 to 5 are called. */
export const scoreClasses = (t: Translator) =>
  CLASSES.map((score) => ({ score, words: t(`looks.score.${score}`), tone: TONES[score - 1] as Tone }));

export const scoreSigns = (t: Translator) => [
  { kind: 'withheld', sign: WITHHELD_SIGN, words: t('looks.score.withheld', { sign: WITHHELD_SIGN }) } as const,
  { kind: 'unrated', sign: UNRATED_SIGN, words: t('looks.score.unrated', { sign: UNRATED_SIGN }) } as const,
];

/** By what its internal customers say of all that a department provides. Those that provide nothing keep the bare box. */
export const satisfactionColours: ColourRule = {
  tonesOf: ({ content, rated, language }) => {
    const provided = Map.groupBy(content.services.values(), ({ provider }) => provider);
    return new Map(
      [...provided].map(([department, rows]) => {
        const satisfaction = of(rated, rows);
        const tone = satisfaction.kind === 'rated' ? TONES[scoreClass(satisfaction.score) - 1] : undefined;
        return [department, { tone, written: satisfactionText(satisfaction, language) }] as const;
      }),
    );
  },
  classes: scoreClasses,
  signs: scoreSigns,
};

const of = (rated: RatedServices, rows: readonly { readonly id: ServiceId }[]): Satisfaction =>
  satisfactionWith(
    rated,
    rows.map(({ id }) => id),
  );
