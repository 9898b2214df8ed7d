import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import type { DrawingItem, Shape } from './drawing.ts';
import { labelLines } from './label.ts';
import { badge } from './map-boxes.ts';
import type { MapMarks } from './map-marks.ts';
import { ARROW, divisionHue, INK, PAPER, QUIET } from './palette.ts';
import type { Rect } from './rect.ts';
import { textWidth } from './text-width.ts';
import { inEach, type Tongues } from './tongues.ts';
import { arrowColour, arrowWidth, weightScale } from './weight-scale.ts';

/** One line of the legend: a sample and what it stands for. */
interface Entry {
  readonly name: string;
  readonly label: string;
  readonly sample: (area: Rect) => DrawingItem | undefined;
}

const SIZE = 12;
const LINE = 16;
const ROW = 10;
const SAMPLE = { width: 44, height: 20 } as const;
const GAP = 10;
const COLUMN = 190;

const arrowSample =
  (name: string, width: number, dashed: boolean, colour = ARROW) =>
  (area: Rect): DrawingItem => {
    const y = area.y + area.height / 2;
    return {
      kind: 'line',
      name: `legend:${name}:sample`,
      description: '',
      from: { x: area.x, y },
      to: { x: area.x + area.width, y },
      arrow: true,
      stroke: { colour, width, dashed },
    };
  };

function boxSample(name: string, look: Pick<Shape, 'fill' | 'stroke' | 'radius'>) {
  return (area: Rect): DrawingItem => ({
    kind: 'shape',
    name: `legend:${name}:sample`,
    description: '',
    form: 'rounded',
    rect: { x: area.x + 8, y: area.y + 2, width: area.width - 16, height: area.height - 4 },
    ...look,
  });
}

function weightEntries(tongues: Tongues, content: MapContent, scale: number): Entry[] {
  const level = weightScale(content);
  const entry = (weight: number, label: string): Entry => {
    const at = level(weight);
    const name = `weight-${weight}`;
    return { name, label, sample: arrowSample(name, arrowWidth(at) / scale, false, arrowColour(at)) };
  };
  if (content.map.weights === 'scale') {
    return [
      entry(
        1,
        inEach(tongues, (t) => t('export.legend.weight-1')),
      ),
      entry(
        3,
        inEach(tongues, (t) => t('export.legend.weight-3')),
      ),
      entry(
        5,
        inEach(tongues, (t) => t('export.legend.weight-5')),
      ),
    ];
  }
  const weights = [...content.services.values()].map(({ weight }) => weight);
  const ends = [...new Set([Math.min(...weights), Math.max(...weights)])];
  return ends.map((weight) =>
    entry(
      weight,
      inEach(tongues, (t) => t('export.legend.volume', { weight })),
    ),
  );
}

function markEntries(tongues: Tongues, content: MapContent, marks: MapMarks, scale: number): Entry[] {
  const entries: Entry[] = [];
  if (marks.oneWay.size > 0) {
    const sample = arrowSample('one-way', arrowWidth(3) / scale, true);
    entries.push({ name: 'one-way', label: inEach(tongues, (t) => t('export.legend.one-way')), sample });
  }
  const [mark] = marks.bottlenecks.values();
  if (mark !== undefined) {
    const numbered = Number.isInteger(Number(mark));
    entries.push({
      name: 'bottleneck',
      label: numbered
        ? inEach(tongues, (t) => t('export.legend.bottleneck-numbered'))
        : inEach(tongues, (t) => t('export.legend.bottleneck')),
      sample: ({ x, y, width, height }) =>
        badge('legend:bottleneck:sample', '', mark, { x: x + (width - height) / 2, y, width: height, height }),
    });
  }
  if ([...content.departments.values()].some(({ party }) => party !== 'internal')) {
    const sample = boxSample('external', {
      fill: PAPER,
      stroke: { colour: ARROW, width: 1.5, dashed: true },
      radius: 1,
    });
    entries.push({ name: 'external', label: inEach(tongues, (t) => t('export.legend.external')), sample });
  }
  return entries;
}

function divisionEntries(tongues: Tongues, content: MapContent): Entry[] {
  const used = new Set([...content.departments.values()].map(({ division }) => division));
  return [...content.divisions.values()]
    .filter(({ id }) => used.has(id))
    .sort((a, b) => a.hue - b.hue || (a.id < b.id ? -1 : 1))
    .map((division) => {
      const hue = divisionHue(division.hue);
      const look = { fill: hue.fill, stroke: { colour: hue.border, width: 1.5 }, radius: 4 };
      const name = `division-${division.id}`;
      return { name, label: inEach(tongues, (t) => nameIn(division, t.language)), sample: boxSample(name, look) };
    });
}

function entriesOf(tongues: Tongues, content: MapContent, marks: MapMarks, scale: number): Entry[] {
  const entries: Entry[] = [];
  if (content.services.size > 0) {
    entries.push({
      name: 'service',
      label: inEach(tongues, (t) => t('export.legend.service')),
      sample: () => undefined,
    });
    entries.push(...weightEntries(tongues, content, scale));
  }
  entries.push(...markEntries(tongues, content, marks, scale), ...divisionEntries(tongues, content));
  const assumed = [...content.services.values()].filter((service) => service.assumed).length;
  if (assumed > 0) {
    const label = inEach(tongues, (t) => t('export.legend.assumed', { assumed, services: content.services.size }));
    entries.push({ name: 'assumed', label, sample: () => undefined });
  }
  return entries;
}

/** The legend at (0, 0), and the area that it takes. */
export interface Legend {
  readonly items: readonly DrawingItem[];
  readonly width: number;
  readonly height: number;
}

/** Where the legend stands: a column beside the map, or rows below it that are at most so wide. */
export type LegendShape = { readonly column: true } | { readonly column: false; readonly width: number };

/**
 * Explains arrows, widths, marks and division colours: what is on the map, and nothing else. `scale` is how much it will be
 * enlarged; the widths of its arrows allow for that, so that in the end they are the map's own.
 */
export function mapLegend(
  tongues: Tongues,
  content: MapContent,
  marks: MapMarks,
  shape: LegendShape,
  scale: number,
): Legend {
  const items: DrawingItem[] = [];
  let [x, y, width, rowHeight] = [0, 0, 0, 0];
  for (const { name, label, sample } of entriesOf(tongues, content, marks, scale)) {
    const drawn = sample({ x: 0, y: 0, ...SAMPLE });
    const indent = drawn === undefined ? 0 : SAMPLE.width + GAP;
    const lines = label.split('\n').flatMap((own) => labelLines(own, { width: COLUMN - indent, size: SIZE, lines: 3 }));
    const description = label.replaceAll('\n', ' / ');
    const labelWidth = Math.ceil(Math.max(0, ...lines.map((line) => textWidth(line, SIZE)))) + 2;
    const height = Math.max(drawn === undefined ? 0 : SAMPLE.height, lines.length * LINE);
    if (!shape.column && x > 0 && x + indent + labelWidth > shape.width)
      [x, y, rowHeight] = [0, y + rowHeight + ROW, 0];
    const placed = sample({ x, y: y + Math.max(0, (height - SAMPLE.height) / 2), ...SAMPLE });
    if (placed !== undefined) items.push({ ...placed, description });
    items.push({
      kind: 'shape',
      name: `legend:${name}`,
      description,
      form: 'rectangle',
      rect: { x: x + indent, y, width: labelWidth, height },
      text: { lines, size: SIZE, colour: indent === 0 ? QUIET : INK, align: 'left', anchor: 'middle', inset: 0 },
    });
    width = Math.max(width, x + indent + labelWidth);
    rowHeight = Math.max(rowHeight, height);
    if (shape.column) y += height + ROW;
    else x += indent + labelWidth + 3 * GAP;
  }
  const height = shape.column ? Math.max(0, y - ROW) : y + rowHeight;
  return { items, width, height };
}
