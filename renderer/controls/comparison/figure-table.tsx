import { ArrowDown, ArrowUp } from 'lucide-react';
import { useT } from '#renderer/state/use-t.ts';
import type { FigureChange } from '#shared/export/comparison-figures.ts';

/** Numbers before and after; an arrow where one rises or falls. */
export function FigureTable({ figures }: { readonly figures: readonly FigureChange[] }) {
  const t = useT();
  return (
    <table className="figure-table">
      <thead>
        <tr>
          <th scope="col">{t('compare.figure')}</th>
          <th scope="col">{t('compare.before')}</th>
          <th scope="col">{t('compare.after')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ label, before, after, trend }) => (
          <tr key={label} data-trend={trend}>
            <th scope="row">{label}</th>
            <td>{before}</td>
            <td>
              {trend === 1 && <ArrowUp size={13} aria-hidden="true" />}
              {trend === -1 && <ArrowDown size={13} aria-hidden="true" />}
              {after}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
