import { BOTTLENECK_LEVELS } from '#shared/analysis/findings/bottleneck.ts';
import { FLOOR_SIZES } from '#shared/analysis/floors.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { NoteEntry } from './note.ts';
import { type SourceId, sourceName } from './sources.ts';

const CONVENTIONS = [
  'direction',
  'weight',
  'parallel',
  'outside',
  'distance',
  'volumes',
  'floor',
  'floor-limits',
  'symbols',
] as const;
type Convention = (typeof CONVENTIONS)[number];

const FOUNDED_ON: { readonly [Id in Convention]?: readonly SourceId[] } = {
  distance: ['newmanPaths', 'brandes', 'opsahl'],
};

/** What holds for all measures and findings. */
export function conventionEntries(t: Translator): readonly NoteEntry[] {
  const floor = {
    standard: BOTTLENECK_LEVELS.standard,
    strict: BOTTLENECK_LEVELS.strict,
    sizes: FLOOR_SIZES.length,
    smallest: Math.min(...FLOOR_SIZES),
    largest: Math.max(...FLOOR_SIZES),
  };
  return CONVENTIONS.map((id) => ({
    id,
    title: t(`method.convention.${id}.name`),
    facts: [
      { text: id === 'floor' ? t('method.convention.floor.text', floor) : t(`method.convention.${id}.text`) },
      ...(FOUNDED_ON[id] === undefined
        ? []
        : [{ label: t('method.label.source'), text: FOUNDED_ON[id].map(sourceName).join('; ') }]),
    ],
  }));
}
