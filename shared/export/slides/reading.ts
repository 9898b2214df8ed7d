import { nameIn } from '#shared/model/named.ts';
import type { DrawingItem, Shape } from '../drawing.ts';
import { paragraphLines, textHeight } from '../fitted-text.ts';
import { badge } from '../map-boxes.ts';
import { mapMarks } from '../map-marks.ts';
import { ARROW, BRAND, type Colour, divisionHue, INK, NO_DIVISION, PAPER } from '../palette.ts';
import type { Rect } from '../rect.ts';
import { arrowColour, arrowWidth } from '../weight-scale.ts';
import { defineSlide, paragraphs, type SlideInput, slideFrame } from './slide-kind.ts';

type RowId = 'arrow' | 'weight' | 'one-way' | 'bottleneck' | 'division' | 'external';

interface Row {
  readonly id: RowId;
  readonly text: string;
  readonly sample: (place: Rect) => readonly DrawingItem[];
}

const SAMPLE = 200;
const ROW = { most: 68, text: 14, least: 10 } as const;

function box(name: string, label: string, rect: Rect, border: Colour, dashed = false): Shape {
  const lines = paragraphLines(label, { width: rect.width - 8, size: 10 }, 1);
  return {
    kind: 'shape',
    name: `reading:${name}`,
    description: label === '' ? name : label.replaceAll('\n', ' / '),
    form: 'rounded',
    rect,
    radius: dashed ? 1 : 6,
    fill: PAPER,
    stroke: { colour: border, width: 1.5, dashed },
    ...(lines.length > 0 && {
      text: { lines, size: 10, colour: INK, align: 'centre', anchor: 'middle', inset: 0 },
    }),
  };
}

function arrow(name: string, place: Rect, y: number, level: number, dashed = false): DrawingItem {
  return {
    kind: 'line',
    name: `reading:${name}`,
    description: name,
    from: { x: place.x, y },
    to: { x: place.x + place.width, y },
    arrow: true,
    stroke: { colour: dashed ? ARROW : arrowColour(level), width: arrowWidth(level), dashed },
  };
}

function rowsOf({ say, content, report }: SlideInput): readonly Row[] {
  const marks = mapMarks(content, report);
  const rows: Row[] = [];
  const middle = ({ y, height }: Rect) => y + height / 2;
  const row = (id: RowId, sample: Row['sample']) =>
    rows.push({ id, text: say((t) => t(`export.reading.${id}`)), sample });
  row('arrow', (place) => {
    const [width, height] = [70, 32];
    const at = { y: middle(place) - height / 2, width, height };
    const between = { ...place, x: place.x + width, width: place.width - 2 * width };
    const end = place.x + place.width - width;
    return [
      box(
        'provider',
        say((t) => t('export.reading.provider')),
        { ...at, x: place.x },
        BRAND,
      ),
      arrow('arrow', between, middle(place), 3),
      box(
        'customer',
        say((t) => t('export.reading.customer')),
        { ...at, x: end },
        BRAND,
      ),
    ];
  });
  rows.push({
    id: 'weight',
    text: say((t) => t(content.map.weights === 'volume' ? 'export.reading.volume' : 'export.reading.weight')),
    sample: (place) =>
      [1, 3, 5].map((level, at) => arrow(`weight-${level}`, place, middle(place) + 14 * (at - 1), level)),
  });
  if (marks.oneWay.size > 0) row('one-way', (place) => [arrow('one-way', place, middle(place), 4, true)]);
  if (marks.bottlenecks.size > 0) {
    row('bottleneck', (place) => {
      const [width, height] = [96, 32];
      const rect = { x: place.x + (place.width - width) / 2, y: middle(place) - height / 2, width, height };
      const disc = { x: rect.x + width - 14, y: rect.y - 9, width: 22, height: 22 };
      return [
        box('bottleneck', '', rect, BRAND),
        badge('reading:badge', say((t) => t('export.legend.bottleneck')).replaceAll('\n', ' / '), '1', disc),
      ];
    });
  }
  const division = [...content.departments.values()].find((each) => each.division !== undefined)?.division;
  const first = division && content.divisions.get(division);
  if (first) {
    row('division', (place) => {
      const hue = divisionHue(first.hue);
      const rect = { x: place.x + 20, y: middle(place) - 27, width: place.width - 40, height: 54 };
      const name = say((t) => nameIn(first, t.language)).replaceAll('\n', ' / ');
      const inner = { ...rect, y: rect.y + 22, height: 24, width: (rect.width - 30) / 2 };
      return [
        {
          ...box('division', name, rect, hue.border),
          fill: hue.fill,
          stroke: { colour: { ...hue.border, mod: 45, off: 55 }, width: 1 },
          text: {
            lines: paragraphLines(name, { width: rect.width - 20, size: 9, bold: true }, 1),
            ...{ size: 9, colour: hue.text, bold: true, align: 'left', anchor: 'top', inset: 5 },
          },
        },
        box('member-1', '', { ...inner, x: rect.x + 10 }, hue.border),
        box('member-2', '', { ...inner, x: rect.x + 20 + inner.width }, hue.border),
      ];
    });
  }
  if ([...content.departments.values()].some(({ party }) => party !== 'internal')) {
    row('external', (place) => [
      box(
        'external',
        '',
        { x: place.x + (place.width - 96) / 2, y: middle(place) - 16, width: 96, height: 32 },
        NO_DIVISION.border,
        true,
      ),
    ]);
  }
  return rows;
}

/** What the marks on the maps mean, for those who were not in the room: only those that occur. */
export const readingSlide = defineSlide({
  id: 'reading',
  build: (input) => {
    const { page, content, say } = input;
    if (content.departments.size === 0) return [];
    const rows = rowsOf(input);
    const { body } = page;
    const height = Math.min(ROW.most, body.height / rows.length);
    const sample = Math.min(SAMPLE, body.width * 0.3);
    const text = { x: body.x + sample + 32, width: body.width - sample - 32 };
    const sizes = Array.from({ length: ROW.text - ROW.least + 1 }, (_, at) => ROW.text - at);
    const size =
      sizes.find((points) =>
        rows.every((row) => textHeight(row.text, { width: text.width, size: points }) <= height - 6),
      ) ?? ROW.least;
    const items = rows.flatMap((row, at): DrawingItem[] => {
      const y = body.y + at * height;
      return [
        ...row.sample({ x: body.x, y: y + 4, width: sample, height: height - 8 }),
        {
          kind: 'shape',
          name: `reading:${row.id}-text`,
          description: row.text.replaceAll('\n', ' / '),
          form: 'rectangle',
          rect: { ...text, y, height },
          text: {
            lines: row.text.split('\n'),
            ...{ size, colour: INK, align: 'left', anchor: 'middle', inset: 0, wraps: true },
          },
        },
      ];
    });
    return [
      {
        ...slideFrame(input),
        name: 'reading',
        title: say((t) => t('export.reading.title')),
        items,
        notes: paragraphs([say((t) => t('export.deck.map-notes-read')), say((t) => t('export.deck.findings-notes'))]),
      },
    ];
  },
});
