import { STANDARD_IMPACT } from '#shared/analysis/impact.ts';
import { SAME_GROUP } from '#shared/analysis/same-finding.ts';
import { MOST_SAMPLES, STABILITY_CUTOFFS } from '#shared/analysis/stability.ts';
import { MISSING_PERCENT } from '#shared/analysis/variations.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { NoteEntry } from './note.ts';
import { sourceName } from './sources.ts';

/** What is worked out from a map besides measures and findings. */
export function furtherEntries(t: Translator): readonly NoteEntry[] {
  const percent = (share: number): number => Math.round(100 * share);
  const assumed = { passOn: percent(STANDARD_IMPACT.passOn), steps: STANDARD_IMPACT.steps };
  return [
    {
      id: 'impact',
      title: t('method.more.impact.name'),
      facts: [
        { label: t('method.label.meaning'), text: t('method.more.impact.text', assumed) },
        {
          label: t('method.label.formula'),
          text: `l = ${STANDARD_IMPACT.passOn} · w/5;  L = 1 − Π (1 − l · L_branch)`,
          formula: true,
        },
        { label: t('method.label.limits'), text: t('method.more.impact.caution', assumed) },
        { label: t('method.label.source'), text: sourceName('clarkson') },
      ],
    },
    {
      id: 'stability',
      title: t('method.more.stability.name'),
      facts: [
        {
          label: t('method.label.definition'),
          text: t('method.more.stability.text', {
            samples: MOST_SAMPLES,
            percent: MISSING_PERCENT,
            stable: percent(STABILITY_CUTOFFS.stable),
            fairlyStable: percent(STABILITY_CUTOFFS.fairlyStable),
          }),
        },
        { text: t('method.more.stability.same', { sameGroup: percent(SAME_GROUP) }) },
        { text: t('method.more.stability.why') },
        { label: t('method.label.limits'), text: t('method.more.stability.caution') },
        {
          label: t('method.label.source'),
          text: [sourceName('borgatti'), sourceName('costenbader'), sourceName('hennig')].join('; '),
        },
      ],
    },
  ];
}
