import type { LedgerRow, LedgerSide } from '#shared/analysis/ledger.ts';
import { speakerFor } from '#shared/export/finding-words/speaker.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { columnText } from './column-text.ts';
import { SEVERITY_MARKS } from './severity-marks.ts';

/** The ledger to be read in a terminal: one line for each pair, the services of both sides at its end. */
export function ledgerText(t: Translator, content: MapContent, rows: readonly LedgerRow[]): string {
  const { name, number, percent } = speakerFor(t, content);
  const isVolume = content.map.weights === 'volume';
  const amount = ({ weight, strength }: LedgerSide): string => {
    if (weight === 0) return '–';
    return isVolume ? t('cli.ledger.volume', { volume: number(weight), class: strength }) : number(weight);
  };
  const asymmetry = (row: LedgerRow): string =>
    isVolume
      ? t('cli.ledger.asymmetry-rescaled', {
          raw: percent(row.asymmetry),
          rescaled: percent(row.strengthAsymmetry),
        })
      : percent(row.asymmetry);
  const service = (id: ServiceId): string => {
    const row = content.services.get(id);
    return row === undefined ? '' : `${nameIn(row, t.language)} ${number(row.weight)}`.trim();
  };
  const services = (arrow: string, ids: readonly ServiceId[]): readonly string[] =>
    ids.length === 0 ? [] : [`${arrow} ${ids.map(service).join(', ')}`];
  const head = [
    '',
    t('cli.ledger.provider'),
    t('cli.ledger.customer'),
    t('cli.ledger.given'),
    t('cli.ledger.returned'),
    t('cli.ledger.asymmetry'),
    t('cli.ledger.feedback'),
    t('cli.ledger.services'),
  ];
  const lines = rows.map((row) => [
    row.severity === undefined ? '' : SEVERITY_MARKS[row.severity],
    name(row.provider),
    name(row.customer),
    amount(row.given),
    amount(row.returned),
    asymmetry(row),
    t(row.feedback ? 'finding.evidence.recorded' : 'finding.evidence.not-recorded'),
    [...services('→', row.given.services), ...services('←', row.returned.services)].join('  '),
  ]);
  const flagged = rows.filter((row) => row.severity !== undefined).length;
  const title = t('cli.ledger.title', { map: nameIn(content.map, t.language), pairs: rows.length, flagged });
  const note = isVolume ? `\n${t('cli.ledger.rescaled')}\n` : '';
  return `${title}\n${rows.length === 0 ? '' : `\n${columnText([head, ...lines])}${note}`}`;
}
