import { useMemo, useState } from 'react';
import { useStore } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FaultNote } from '#renderer/ui/fault-note.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { Toggle } from '#renderer/ui/toggle.tsx';
import { ledgerOf } from '#shared/analysis/ledger.ts';
import { faultText } from '#shared/i18n/fault-text.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { FIRST_ORDER, ledgerLines, ledgerTotals, NO_FILTER, orderBy } from './ledger-model.ts';
import { LedgerTable } from './ledger-table.tsx';
import { LedgerTotalsRow } from './ledger-totals.tsx';
import './ledger.css';

/** Pair by pair, what one department gives and the other returns. */
export function LedgerView() {
  const t = useT();
  const engagement = useStore((state) => state.engagement);
  const map = useStore((state) => state.map);
  const { report, fault } = useStore((state) => state.analysis);
  const [order, setOrder] = useState(FIRST_ORDER);
  const [filter, setFilter] = useState(NO_FILTER);
  const content = useMemo(() => mapContent(engagement, map), [engagement, map]);
  const rows = useMemo(
    () => (content === undefined || report?.map !== map ? undefined : ledgerOf(content, report)),
    [content, report, map],
  );
  const lines = useMemo(
    () => (content === undefined || rows === undefined ? [] : ledgerLines(t, content, rows, order, filter)),
    [t, content, rows, order, filter],
  );
  if (fault !== undefined) return <FaultNote text={faultText(t, fault)} />;
  if (rows === undefined) return <p className="ledger-note">{t('findings.working')}</p>;
  if (rows.length === 0) return <p className="ledger-note">{t('ledger.empty')}</p>;
  return (
    <section className="ledger" aria-label={t('ledger.label')}>
      <header className="ledger-head">
        <LedgerTotalsRow totals={ledgerTotals(rows)} />
        <div className="ledger-filters">
          <SearchField
            label={t('ledger.search')}
            value={filter.text}
            onChange={(text) => setFilter({ ...filter, text })}
          />
          <Toggle
            label={t('ledger.material-only')}
            title={t('ledger.material-help')}
            on={filter.material}
            onChange={(material) => setFilter({ ...filter, material })}
          />
          <Toggle
            label={t('ledger.one-way-only')}
            title={t('ledger.one-way-help')}
            on={filter.oneWay}
            onChange={(oneWay) => setFilter({ ...filter, oneWay })}
          />
          <span className="spring" />
          <output className="ledger-shown">{t('ledger.shown', { shown: lines.length, pairs: rows.length })}</output>
        </div>
      </header>
      {lines.length === 0 ? (
        <div className="ledger-note">
          <p>{t('ledger.no-match')}</p>
          <Button onClick={() => setFilter(NO_FILTER)}>{t('ledger.clear')}</Button>
        </div>
      ) : (
        <LedgerTable lines={lines} order={order} onOrder={(column) => setOrder(orderBy(column, order))} />
      )}
    </section>
  );
}
