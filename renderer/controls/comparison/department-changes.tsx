import { useT } from '#renderer/state/use-t.ts';
import { departmentFigureChanges } from '#shared/export/comparison-figures.ts';
import type { ComparisonProps } from './finding-changes.tsx';

/** Enough to see where the change lands; the rest changes less. */
const SHOWN = 6;

/** The departments whose part changes most, with the numbers that do. */
export function DepartmentChanges({ before, after, comparison }: ComparisonProps) {
  const t = useT();
  const changes = departmentFigureChanges(t, before, after, comparison).slice(0, SHOWN);
  return (
    <ul className="change-list">
      {changes.map(({ department, name, figures }) => (
        <li key={department}>
          <strong>{name}</strong>
          <ul className="change-figures">
            {figures.map((figure) => (
              <li key={figure.label}>
                {figure.label} <span>{`${figure.before} → ${figure.after}`}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
