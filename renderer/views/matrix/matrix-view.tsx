import { useMemo } from 'react';
import { FilterLine } from '#renderer/controls/filter-line.tsx';
import { useStore } from '#renderer/state/app-context.ts';
import { ratedServices } from '#renderer/state/satisfaction.ts';
import { shownNow } from '#renderer/state/shown.ts';
import { useT } from '#renderer/state/use-t.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { MatrixBar } from './matrix-bar.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import { matrixOf } from './matrix-model.ts';
import { PairSketch } from './pair-sketch.tsx';
import './matrix-view.css';

/** The map as a matrix: providers down, internal customers across, a weight where one serves the other. */
export function MatrixView() {
  const t = useT();
  const engagement = useStore((state) => state.engagement);
  const map = useStore((state) => state.map);
  const order = useStore((state) => state.matrixOrder);
  const report = useStore((state) => state.analysis.report);
  const shown = useStore(shownNow);
  const way = useStore((state) => state.filter.way);
  const shade = useStore((state) => state.matrixShade);
  const { language } = t;
  const matrix = useMemo(() => {
    const content = mapContent(engagement, map);
    const own = report?.map === map ? report : undefined;
    const filtered = shown && { shown, way };
    const rated = shade === 'satisfaction' ? ratedServices(engagement, map) : undefined;
    const input = content && { content, order, language, report: own, filtered, rated };
    return input && { ...matrixOf(input), weights: input.content.map.weights };
  }, [engagement, map, order, language, report, shown, way, shade]);
  if (matrix === undefined) return null;
  return (
    <section className="matrix-view" aria-label={t('view.matrix')}>
      <div>
        <MatrixBar weights={matrix.weights} cells={matrix.cells} />
        <FilterLine sums />
      </div>
      {matrix.heads.length < 2 ? (
        <p className="view-note">{t(matrix.away.length > 0 ? 'filter.none.text' : 'matrix.empty')}</p>
      ) : (
        <div className="matrix-stage">
          {/* Marks belong to places, and places to one map in one order. */}
          <MatrixGrid key={`${map} ${order}`} matrix={matrix} volumes={matrix.weights === 'volume'} />
          <PairSketch matrix={matrix} />
        </div>
      )}
    </section>
  );
}
