import { useT } from '#renderer/state/use-t.ts';
import type { LedgerTotals } from './ledger-model.ts';

/** How many pairs there are, and which share of them is one way, flagged, without a way to answer. */
export function LedgerTotalsRow({ totals }: { readonly totals: LedgerTotals }) {
  const t = useT();
  const percent = new Intl.NumberFormat(t.language, { style: 'percent', maximumFractionDigits: 0 });
  const shareOf = (part: number, whole: number): string => (whole === 0 ? '' : percent.format(part / whole));
  const { pairs, oneWay, flagged, withoutFeedback } = totals;
  const figures = [
    { label: t('ledger.pairs'), value: pairs, share: '', title: undefined },
    { label: t('ledger.one-way'), value: oneWay, share: shareOf(oneWay, pairs), title: t('ledger.one-way-help') },
    { label: t('ledger.flagged'), value: flagged, share: shareOf(flagged, pairs), title: t('ledger.flagged-help') },
    {
      label: t('ledger.unheard'),
      value: withoutFeedback,
      share: shareOf(withoutFeedback, flagged),
      title: t('ledger.unheard-help'),
    },
  ];
  return (
    <dl className="summary ledger-totals">
      {figures.map(({ label, value, share, title }) => (
        <div key={label} title={title}>
          <dt>{label}</dt>
          <dd>
            {value} {share !== '' && <small>{share}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
