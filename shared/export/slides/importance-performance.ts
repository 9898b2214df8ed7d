import { DIMENSIONS, type Dimension } from '#shared/model/rating.ts';
import {
  type Crosshair,
  dataCentre,
  type ImportancePoint,
  importancePoints,
  isoPriority,
  quadrantOf,
} from '#shared/ratings/views/importance-performance.ts';
import { type Axis, type ChartPoint, LABEL_SIDES, type LabelSide, type PointSeries } from '../chart.ts';
import { labelPlace } from '../chart-scatter.ts';
import { ALERT, BRAND, INK, QUIET } from '../palette.ts';
import { around, overlaps, type Rect } from '../rect.ts';
import { LEADING } from '../text-area.ts';
import { textWidth } from '../text-width.ts';
import { dimensionName, figure, latestRated, type Rated, ratedBody, ratedSlide } from './rated.ts';
import { defineSlide, paragraphs, type SlideInput } from './slide-kind.ts';

const SIZE = 11;
const STEP = 0.5;
const STEPS = 20;

/** As much of the scale as the values need, in halves, with room at both ends. */
function axisOver(values: readonly number[], title: string): Axis {
  const [least, most] = [Math.min(...values) - 0.15, Math.max(...values) + 0.15];
  const min = Math.max(1, Math.floor(least / STEP) * STEP);
  const max = Math.min(5, Math.ceil(most / STEP) * STEP);
  return { title, min, max: Math.max(max, min + STEP), step: STEP, format: 'tenths' };
}

interface Frame {
  readonly across: Axis;
  readonly up: Axis;
  readonly rect: Rect;
}

/** The sides on which labels stand clear of those before them. */
function labelled(
  { across, up, rect }: Frame,
  points: readonly ImportancePoint[],
  name: (id: Dimension) => string,
): ChartPoint[] {
  const taken: Rect[] = points.map((point) => around(at(point), 8, 8));
  function at({ performance, importance }: Crosshair) {
    return {
      x: rect.x + ((performance - across.min) / (across.max - across.min)) * rect.width,
      y: rect.y + rect.height - ((importance - up.min) / (up.max - up.min)) * rect.height,
    };
  }
  return points.map((point) => {
    const label = name(point.id as Dimension);
    const width = textWidth(label, SIZE);
    const place = (side: LabelSide): Rect => {
      const { align, ...spot } = labelPlace(at(point), side, SIZE, true);
      const left = { left: 0, centre: width / 2, right: width }[align];
      return { x: spot.x - left, y: spot.y - (SIZE * LEADING) / 2, width, height: SIZE * LEADING };
    };
    const side = LABEL_SIDES.find((each) => !taken.some((other) => overlaps(place(each), other))) ?? 'right';
    taken.push(place(side));
    return { label, side, x: point.performance, y: point.importance };
  });
}

type Place = readonly [x: number, y: number];

/** From one place to another in even steps, more than there are points, which lie on top. */
function straight([x0, y0]: Place, [x1, y1]: Place): readonly Place[] {
  return Array.from({ length: STEPS + 1 }, (_, at) => {
    const share = at / STEPS;
    return [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
  });
}

function lineOf(name: string, colour: PointSeries['colour'], places: readonly Place[]): PointSeries {
  const points = places.map(([x, y]): ChartPoint => ({ label: '', side: 'right', x, y }));
  return { name, colour, dashed: true, mark: 'line', listed: true, points };
}

function seriesOf(
  input: SlideInput,
  { scores }: Rated,
  points: readonly ImportancePoint[],
  centre: Crosshair,
  frame: Frame,
) {
  const { say } = input;
  const { across, up } = frame;
  const one = (words: Parameters<typeof say>[0]) => say(words).replaceAll('\n', ' / ');
  const corner = (
    quadrant: 'concentrate' | 'keep-up' | 'low-priority' | 'overkill',
    x: number,
    y: number,
    side: LabelSide,
  ) => ({
    ...{ label: one((t) => t(`export.rated.quadrant.${quadrant}`)), side, x, y },
  });
  const [top, low] = [up.max - (up.max - up.min) * 0.035, up.min + (up.max - up.min) * 0.035];
  const curve = isoPriority(points, scores.target);
  const inside = (curve?.line ?? []).filter(
    ({ performance, importance }) =>
      performance >= across.min && performance <= across.max && importance >= up.min && importance <= up.max,
  );
  const series: PointSeries[] = [
    lineOf(
      one((t) =>
        t('export.rated.crosshair', {
          performance: centre.performance.toFixed(2),
          importance: centre.importance.toFixed(2),
        }),
      ),
      QUIET,
      straight([centre.performance, up.min], [centre.performance, up.max]),
    ),
    {
      ...lineOf(
        one((t) => t('export.rated.crosshair-importance')),
        QUIET,
        straight([across.min, centre.importance], [across.max, centre.importance]),
      ),
      listed: false,
    },
    lineOf(
      one((t) => t('export.rated.target', { target: scores.target })),
      BRAND,
      straight([scores.target, up.min], [scores.target, up.max]),
    ),
    ...(inside.length < 2
      ? []
      : [
          lineOf(
            one((t) => t('export.rated.iso', { level: (curve?.level ?? 0).toFixed(1) })),
            ALERT,
            inside.map(({ performance, importance }) => [performance, importance] as const),
          ),
        ]),
    {
      name: one((t) => t('export.rated.quadrants')),
      ...{ colour: QUIET, mark: 'none' },
      points: [
        corner('concentrate', across.min, top, 'right'),
        corner('keep-up', across.max, top, 'left'),
        corner('low-priority', across.min, low, 'right'),
        corner('overkill', across.max, low, 'left'),
      ],
    },
    {
      name: one((t) => t('rating.dimensions')),
      ...{ colour: INK, mark: 'point', points: labelled(frame, points, (id) => dimensionName(input, id)) },
    },
  ];
  // LibreOffice draws no line of a series that stands before a longer one.
  return series.toSorted((a, b) => b.points.length - a.points.length);
}

/** Where performance and importance of the seven dimensions part, over all services of the map. */
export const importancePerformanceSlides = defineSlide({
  id: 'importance-performance',
  build: (input) => {
    const { say } = input;
    const rated = latestRated(input);
    const points = rated === undefined ? [] : importancePoints(rated.scores, { of: 'map' }, 'dimensions');
    const centre = dataCentre(points);
    if (rated === undefined || centre === undefined || points.length < 2) return [];
    const rect = ratedBody(input);
    const axes = {
      across: axisOver(
        [...points.map(({ performance }) => performance), rated.scores.target],
        say((t) => t('export.rated.performance-axis')).replaceAll('\n', ' / '),
      ),
      up: axisOver(
        points.map(({ importance }) => importance),
        say((t) => t('export.rated.importance-axis')).replaceAll('\n', ' / '),
      ),
    };
    const wanted = DIMENSIONS.filter((dimension) =>
      points.some((point) => point.id === dimension && quadrantOf(point, centre) === 'concentrate'),
    );
    const answers = rated.scores.services.reduce(
      (sum, { subjects }) => sum + DIMENSIONS.reduce((all, each) => all + (subjects[each]?.performance?.n ?? 0), 0),
      0,
    );
    const frame = { ...axes, rect: { ...rect, x: rect.x + 50, width: rect.width - 70, height: rect.height - 70 } };
    return [
      ratedSlide(input, rated, {
        name: 'importance-performance',
        title: say((t) => {
          const list = wanted.map((each) => t(`subject.${each}`));
          if (list.length === 0) return t('export.rated.ipa-title-none');
          const names = new Intl.ListFormat(t.language, { type: 'conjunction' }).format(list);
          return t('export.rated.ipa-title', { names });
        }),
        items: [
          {
            kind: 'chart',
            name: 'importance-performance-chart',
            description: say((t) =>
              t('export.rated.ipa-alt', {
                performance: figure(centre.performance),
                importance: figure(centre.importance),
              }),
            ).replaceAll('\n', ' / '),
            ...{ rect, size: SIZE, legend: true },
            plot: { form: 'scatter', ...axes, series: seriesOf(input, rated, points, centre, frame) },
          },
        ],
        notes: paragraphs([
          say((t) => t('export.rated.ipa-notes', { answers, services: rated.scores.services.length })),
          say((t) => t('export.rated.notes')),
        ]),
      }),
    ];
  },
});
