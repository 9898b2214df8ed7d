import type { Statement } from '#shared/analysis/statements.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import { never } from '#shared/kernel/never.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { speakerFor } from './finding-words/speaker.ts';

/** What is said of the whole map, in the language of `t`. Whole sentences. */
export function statementText(t: Translator, statement: Statement, content: MapContent): string {
  const { number, percent } = speakerFor(t, content);
  const { id, evidence } = statement;
  switch (id) {
    case 'sparse-map':
      return t('statement.sparse-map', { mean: number(evidence.meanCustomers) });
    case 'few-relationships':
      return t('statement.few-relationships', { mean: number(evidence.meanCustomers) });
    case 'dense-map':
      return t('statement.dense-map', { density: percent(evidence.density) });
    case 'rescaled':
      return t('statement.rescaled');
    case 'strongly-connected-block':
      return t('statement.strongly-connected-block', {
        count: evidence.block.length,
        departments: evidence.departments,
        weight: number(evidence.weight),
      });
    case 'little-connected':
      return t('statement.little-connected', evidence);
    case 'one-way-share':
      return t('statement.one-way-share', {
        pairs: evidence.materialPairs,
        count: evidence.oneWayPairs,
        share: percent(evidence.share),
        material: number(evidence.material),
      });
    default:
      return never(id);
  }
}
