import { bottleneck } from '#shared/analysis/findings/bottleneck.ts';
import { circularDependency } from '#shared/analysis/findings/circular-dependency.ts';
import { oneWayDependency } from '#shared/analysis/findings/one-way-dependency.ts';
import { silo } from '#shared/analysis/findings/silo.ts';
import { singlePointOfFailure } from '#shared/analysis/findings/single-point-of-failure.ts';
import type { Statement } from '#shared/analysis/statements.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { NoteEntry } from './note.ts';

/** When each statement is made; the numbers are the cut-offs that it goes by. */
const SAID_WHEN = {
  'sparse-map': (t) => t('method.statement.sparse-map.text', bottleneck.cutoffs),
  'few-relationships': (t) => t('method.statement.few-relationships.text', singlePointOfFailure.cutoffs),
  'dense-map': (t) => t('method.statement.dense-map.text', bottleneck.cutoffs),
  'little-connected': (t) => t('method.statement.little-connected.text', silo.cutoffs),
  rescaled: (t) => t('method.statement.rescaled.text'),
  'strongly-connected-block': (t) => t('method.statement.strongly-connected-block.text', circularDependency.cutoffs),
  'one-way-share': (t) => t('method.statement.one-way-share.text', oneWayDependency.cutoffs),
} as const satisfies Readonly<Record<Statement['id'], (t: Translator) => string>>;

export function statementEntries(t: Translator): readonly NoteEntry[] {
  return (Object.keys(SAID_WHEN) as Statement['id'][]).map((id) => ({
    id,
    title: t(`method.statement.${id}.name`),
    facts: [{ label: t('method.label.said-when'), text: SAID_WHEN[id](t) }],
  }));
}
