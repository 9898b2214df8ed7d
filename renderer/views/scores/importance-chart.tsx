import type { PointerEvent } from 'react';
import {
  CartesianGrid,
  Label,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  usePlotArea,
  useXAxisInverseScale,
  useXAxisScale,
  useYAxisInverseScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts';
import { ANSWER_MAX, ANSWER_MIN } from '#shared/model/rating.ts';
import type { Crosshair } from '#shared/ratings/views/importance-performance.ts';
import type { ImportanceChart } from './importance-model.ts';
import type { ScoreWords } from './scores-model.ts';

const TICKS = Array.from({ length: ANSWER_MAX - ANSWER_MIN + 1 }, (_, index) => ANSWER_MIN + index);
const DOMAIN = [ANSWER_MIN, ANSWER_MAX];
const RADIUS = 10;

export interface ImportanceChartProps {
  readonly chart: ImportanceChart;
  readonly words: ScoreWords;
  /** Missing: the crosshair stands where it is. */
  readonly onMove?: ((crosshair: Crosshair) => void) | undefined;
}

/** Importance upwards, performance across. The table beside it says the same, so that it is one picture to a screen reader. */
export function ImportanceScatter({ chart, words, onMove }: ImportanceChartProps) {
  const { t } = words;
  return (
    <div className="importance-chart" role="img" aria-label={t('scores.chart', { count: chart.points.length })}>
      <ResponsiveContainer width="100%" height="100%">
        <ScatterChart accessibilityLayer={false} margin={{ top: 20, right: 24, bottom: 24, left: 8 }}>
          <CartesianGrid stroke="var(--line)" />
          <XAxis type="number" dataKey="performance" domain={DOMAIN} ticks={TICKS} stroke="var(--ink-soft)">
            <Label value={t('rating.performance')} position="bottom" fill="var(--ink-soft)" />
          </XAxis>
          <YAxis type="number" dataKey="importance" domain={DOMAIN} ticks={TICKS} stroke="var(--ink-soft)" width={44}>
            <Label value={t('rating.importance')} angle={-90} position="insideLeft" fill="var(--ink-soft)" />
          </YAxis>
          <Guides chart={chart} words={words} onMove={onMove} />
          <Scatter data={[...chart.points]} isAnimationActive={false} shape={Point} />
        </ScatterChart>
      </ResponsiveContainer>
    </div>
  );
}

interface Drawn {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly payload?: { readonly number?: number; readonly name?: string };
}

function Point({ cx = 0, cy = 0, payload }: Drawn) {
  return (
    <g className="importance-point">
      <title>{payload?.name}</title>
      <circle cx={cx} cy={cy} r={RADIUS} />
      <text x={cx} y={cy} dy="0.35em" textAnchor="middle">
        {payload?.number}
      </text>
    </g>
  );
}

/** The quadrants with their names, the target, the curve of equal priority, and what moves the crosshair. */
function Guides({ chart: { crosshair, curve, target }, words: { t, number }, onMove }: ImportanceChartProps) {
  const plot = usePlotArea();
  const [x, y] = [useXAxisScale(), useYAxisScale()];
  const [valueAtX, valueAtY] = [useXAxisInverseScale(), useYAxisInverseScale()];
  if (plot === undefined || x === undefined || y === undefined) return null;
  const at = (point: Crosshair): readonly [number, number] => [x(point.performance) ?? 0, y(point.importance) ?? 0];
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height];
  const [cx, cy] = at(crosshair);
  const goal = x(target) ?? 0;
  const line = curve?.line.map((point) => at(point).join(',')).join(' ');
  const move = (event: PointerEvent<SVGRectElement>): void => {
    if (event.buttons !== 1 || onMove === undefined) return;
    const frame = event.currentTarget.getBoundingClientRect();
    const performance = Number(valueAtX?.(plot.x + ((event.clientX - frame.left) / frame.width) * plot.width));
    const importance = Number(valueAtY?.(plot.y + ((event.clientY - frame.top) / frame.height) * plot.height));
    if (Number.isFinite(performance) && Number.isFinite(importance)) onMove({ performance, importance });
  };
  return (
    <g className="importance-guides">
      <text x={plot.x + 8} y={plot.y + 18}>
        {t('scores.quadrant.concentrate')}
      </text>
      <text x={right - 8} y={plot.y + 18} textAnchor="end">
        {t('scores.quadrant.keep-up')}
      </text>
      <text x={plot.x + 8} y={bottom - 10}>
        {t('scores.quadrant.low-priority')}
      </text>
      <text x={right - 8} y={bottom - 10} textAnchor="end">
        {t('scores.quadrant.overkill')}
      </text>
      {line !== undefined && <polyline className="importance-curve" points={line} />}
      <line className="importance-target" x1={goal} x2={goal} y1={plot.y} y2={bottom} />
      <text className="importance-target-name" x={goal} y={plot.y - 6} textAnchor="middle">
        {t('scores.target', { target: number(target) })}
      </text>
      <line className="importance-cross" x1={cx} x2={cx} y1={plot.y} y2={bottom} />
      <line className="importance-cross" x1={plot.x} x2={right} y1={cy} y2={cy} />
      {onMove !== undefined && (
        <rect
          className="importance-mover"
          x={plot.x}
          y={plot.y}
          width={plot.width}
          height={plot.height}
          onPointerDown={move}
          onPointerMove={move}
        />
      )}
    </g>
  );
}
