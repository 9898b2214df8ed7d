import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import { connectorPath, pointAlong, sitePoint } from './connector-path.ts';
import type { Connector, Shape } from './drawing.ts';
import { labelLines } from './label.ts';
import { PAPER, QUIET } from './palette.ts';
import { around, grown, overlaps, type Rect } from './rect.ts';
import { textWidth } from './text-width.ts';
import { inEach, type Tongues } from './tongues.ts';

const SIZE = 11;
const LINE = 14;
const WIDEST = 120;
/** Where along an arrow a label may stand, the best place first. */
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74] as const;

/** Names on the arrows. A name that finds no free place is left out; the arrow's description has it. */
export function serviceLabels(
  tongues: Tongues,
  content: MapContent,
  boxes: ReadonlyMap<string, Rect>,
  connectors: readonly Connector[],
): readonly Shape[] {
  const taken: Rect[] = [...boxes.values()].map((box) => grown(box, 3));
  const labels: Shape[] = [];
  for (const { name, from, to, route } of [...connectors].reverse()) {
    const id = name.slice('service:'.length);
    const service = [...content.services.values()].find((each) => each.id === id);
    const [a, b] = [boxes.get(from.shape), boxes.get(to.shape)];
    if (service === undefined || a === undefined || b === undefined) continue;
    const names = inEach(tongues, (t) => nameIn(service, t.language)).split('\n');
    const lines = names.flatMap((own) => labelLines(own, { width: WIDEST, size: SIZE, lines: 2 }));
    if (lines.length === 0) continue;
    const ends = { start: sitePoint(a, from.site), end: sitePoint(b, to.site), from: from.site, to: to.site };
    const path = connectorPath({ ...ends, route });
    const width = Math.max(...lines.map((line) => textWidth(line, SIZE))) + 8;
    const height = lines.length * LINE + 4;
    const rect = PLACES.map((share) => around(pointAlong(path, share), width, height)).find(
      (free) => !taken.some((other) => overlaps(free, other)),
    );
    if (rect === undefined) continue;
    taken.push(grown(rect, 2));
    labels.push({
      kind: 'shape',
      name: `label:${id}`,
      description: lines.join(' '),
      form: 'rounded',
      rect,
      radius: 3,
      fill: PAPER,
      text: { lines, size: SIZE, colour: QUIET, align: 'centre', anchor: 'middle', inset: 0 },
    });
  }
  return labels;
}
