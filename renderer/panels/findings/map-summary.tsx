import { useT } from '#renderer/state/use-t.ts';
import type { Report } from '#shared/analysis/report.ts';

/** The map in four numbers, above the findings. */
export function MapSummary({ report }: { readonly report: Report }) {
  const t = useT();
  const { departments, services, reciprocityWeighted, assumedWeights } = report.metrics;
  const share = new Intl.NumberFormat(t.language, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <dl className="summary">
      <Figure label={t('summary.departments')} value={String(departments)} />
      <Figure label={t('summary.services')} value={String(services)} />
      <Figure
        label={t('summary.returned')}
        value={reciprocityWeighted === undefined ? '–' : share.format(reciprocityWeighted)}
        title={t('summary.returned-help')}
      />
      {assumedWeights > 0 && (
        <Figure label={t('summary.assumed')} value={String(assumedWeights)} title={t('summary.assumed-help')} />
      )}
    </dl>
  );
}

function Figure({ label, value, title }: { readonly label: string; readonly value: string; readonly title?: string }) {
  return (
    <div title={title}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
