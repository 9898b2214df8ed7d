import { Route } from 'lucide-react';
import { useMemo } from 'react';
import { useStore } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import type { Department } from '#shared/model/department.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { routeLines } from './routes-model.ts';

export interface RoutesSectionProps {
  readonly one: Department;
  readonly other: Department;
}

/** Of two departments: by how many independent routes each serves the other, and where they are narrowest. */
export function RoutesSection({ one, other }: RoutesSectionProps) {
  const t = useT();
  const engagement = useStore((state) => state.engagement);
  const lines = useMemo(() => {
    const content = mapContent(engagement, one.map);
    return content === undefined ? [] : routeLines(t, content, one.id, other.id);
  }, [t, engagement, one, other]);
  if (lines.length === 0) return null;
  return (
    <section className="impact" aria-label={t('routes.title')}>
      <h3>
        <Route size={15} aria-hidden="true" /> {t('routes.title')}
      </h3>
      {lines.map(({ direction, count, narrowest }) => (
        <div key={direction} className="routes-way">
          <p>
            <strong>{direction}</strong>
            <br />
            {count}
          </p>
          {narrowest !== undefined && <p className="field-hint">{narrowest}</p>}
        </div>
      ))}
      <p className="field-hint">{t('routes.note')}</p>
    </section>
  );
}
