import { useId, useMemo } from 'react';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { selectDepartments, selectServices } from '#renderer/state/selection.ts';
import { showView } from '#renderer/state/show-view.ts';
import { reachable } from '#renderer/state/shown.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { cellLabel } from './matrix-cell.tsx';
import { cellKey, type Matrix } from './matrix-model.ts';
import { pairSketch, type SketchBox } from './pair-sketch-model.ts';
import './pair-sketch.css';

/** Beside the matrix the map, small: where the two departments of the cell stand that the pointer or the cursor is on. */
export function PairSketch({ matrix }: { readonly matrix: Matrix }) {
  const app = useApp();
  const t = useT();
  const id = useId();
  const pair = useStore((state) => state.litPair);
  const { language } = t;
  // The matrix is another where what can be reached is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it stands for the map and its filter
  const content = useMemo(() => reachable(app.store.getState()), [app, matrix]);
  const sketch = useMemo(() => content && pairSketch(content, pair, language), [content, pair, language]);
  const ends = [pair?.provider, pair?.customer].map((end) =>
    matrix.heads.find(({ department: { id: of } }) => of === end),
  );
  const [provider, customer] = ends;
  if (sketch === undefined || provider === undefined || customer === undefined) return null;
  const cell = matrix.cells.get(cellKey(provider.department.id, customer.department.id));
  const go = (): void => {
    const departments = [provider.department.id, customer.department.id];
    const services = cell?.services.map((row) => row.id) ?? [];
    app.store.setState({ selection: services.length > 0 ? selectServices(services) : selectDepartments(departments) });
    showView(app, 'map');
    requestAnimationFrame(() => app.canvas?.reveal(departments));
    app.canvas?.focus();
  };
  const lit = sketch.boxes.filter(({ end }) => end !== undefined);
  return (
    <aside className="pair-sketch" aria-label={t('matrix.on-map')}>
      <svg viewBox={sketch.frame} aria-hidden="true">
        <marker id={id} viewBox="0 0 10 10" refX="9" refY="5" markerWidth="5" markerHeight="5" orient="auto">
          <path d="M0 0 10 5 0 10Z" />
        </marker>
        {sketch.boxes.map((box) => (
          <Box key={box.id} box={box} />
        ))}
        {sketch.arrows.map(({ from, to, recorded }, at) => (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: there, and back
            key={at}
            className="pair-arrow"
            data-recorded={recorded}
            data-back={at > 0}
            d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
            markerEnd={`url(#${id})`}
          />
        ))}
        {lit.map((box) => (
          <Box key={box.id} box={box} />
        ))}
      </svg>
      <p>{cellLabel(t, provider, customer, cell)}</p>
      <Button look="quiet" onClick={go}>
        {t('matrix.show-on-map')}
      </Button>
    </aside>
  );
}

function Box({ box: { at, width, height, end } }: { readonly box: SketchBox }) {
  return (
    <rect
      className="pair-box"
      data-end={end}
      x={at.x - width / 2}
      y={at.y - height / 2}
      width={width}
      height={height}
      rx="8"
    />
  );
}
