import { useMemo } from 'react';
import { useStore } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { MatrixBar } from './matrix-bar.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import { matrixOf } from './matrix-model.ts';
import './matrix-view.css';

/** The map as a matrix: providers down, internal customers across, a weight where one serves the other. */
export function MatrixView() {
  const t = useT();
  const engagement = useStore((state) => state.engagement);
  const map = useStore((state) => state.map);
  const order = useStore((state) => state.matrixOrder);
  const report = useStore((state) => state.analysis.report);
  const { language } = t;
  const matrix = useMemo(() => {
    const content = mapContent(engagement, map);
    const own = report?.map === map ? report : undefined;
    return content && { ...matrixOf({ content, order, language, report: own }), weights: content.map.weights };
  }, [engagement, map, order, language, report]);
  if (matrix === undefined) return null;
  return (
    <section className="matrix-view" aria-label={t('view.matrix')}>
      <MatrixBar weights={matrix.weights} />
      {matrix.heads.length < 2 ? (
        <p className="view-note">{t('matrix.empty')}</p>
      ) : (
        // Marks belong to places, and places to one map in one order.
        <MatrixGrid key={`${map} ${order}`} matrix={matrix} volumes={matrix.weights === 'volume'} />
      )}
    </section>
  );
}
