import { type LedgerSide, ledgerOf } from '#shared/analysis/ledger.ts';
import { nameIn } from '#shared/model/named.ts';
import { severityName } from '../finding-words.ts';
import { column, defineSheet, tabulated } from '../sheet.ts';
import { departmentNamed, said } from './in-order.ts';

/** Pair by pair, what one department gives and the other returns; flagged pairs first. */
export const ledgerSheet = defineSheet({
  id: 'ledger',
  build: (input) => {
    const { content, report, translator: t } = input;
    const name = departmentNamed(input);
    const names = ({ services }: LedgerSide): string | undefined =>
      said(
        services
          .flatMap((id) => {
            const service = content.services.get(id);
            const called = service === undefined ? '' : nameIn(service, t.language);
            return called === '' ? [] : [called];
          })
          .join('\n'),
      );
    const yes = (is: boolean): string => (is ? t('sheet.yes') : t('sheet.no'));
    return tabulated(t('sheet.ledger'), report === undefined ? [] : ledgerOf(content, report), [
      column(t('service.provider'), (row) => name(row.provider)),
      column(t('service.customer'), (row) => name(row.customer)),
      column(t('ledger.column.given'), (row) => row.given.weight, 'number'),
      column(t('sheet.given-services'), (row) => names(row.given)),
      column(t('ledger.column.returned'), (row) => row.returned.weight, 'number'),
      column(t('sheet.returned-services'), (row) => names(row.returned)),
      column(t('ledger.column.asymmetry'), (row) => row.asymmetry, 'share'),
      column(t('ledger.material'), (row) => yes(row.material)),
      column(t('ledger.column.feedback'), (row) => yes(row.feedback)),
      column(t('ledger.column.severity'), ({ severity }) => severity && severityName(t, severity)),
    ]);
  },
});
