import { useStore } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import type { DepartmentId } from '#shared/model/department.ts';

/** What the analysis measured of a department. */
export function DepartmentFigures({ department }: { readonly department: DepartmentId }) {
  const t = useT();
  const report = useStore((state) => state.analysis.report);
  const metrics = report?.departments.get(department);
  if (report === undefined || metrics === undefined) return null;
  const number = new Intl.NumberFormat(t.language, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(t.language, { style: 'percent', maximumFractionDigits: 0 });
  const count = report.metrics.departments;
  const pairs = (count - 1) * (count - 2);
  const rows = [
    [t('metric.provides'), t('metric.to', { count: metrics.outDegree, strength: number.format(metrics.outStrength) })],
    [t('metric.receives'), t('metric.from', { count: metrics.inDegree, strength: number.format(metrics.inStrength) })],
    [t('metric.betweenness'), pairs > 0 ? percent.format(metrics.betweenness / pairs) : '–'],
  ] as const;
  return (
    <table className="evidence">
      <tbody>
        {rows.map(([label, value]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
