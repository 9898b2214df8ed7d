import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import type { Outline, Shape } from './drawing.ts';
import { departmentName } from './map-boxes.ts';
import type { Area } from './outline-grid.ts';
import { divisionHue } from './palette.ts';
import { bounds, boundsOfPoints, type Rect } from './rect.ts';
import { teamOutline } from './team-outline.ts';
import { textWidth } from './text-width.ts';
import { onOneLine, type Tongues } from './tongues.ts';

const CORNER = 10;
const SIZE = 13;
const LABEL = 20;
/** As many colours as divisions have, from the other end: so that the two seldom share one. */
const HUES = 8;

export interface TeamItems {
  readonly outlines: readonly Outline[];
  readonly labels: readonly Shape[];
  /** All that they take. */
  readonly area: Rect | undefined;
}

const areaOf = ({ x, y, width, height }: Rect): Area => ({ left: x, top: y, right: x + width, bottom: y + height });

/** The teams of a map as lines round those members that are drawn, each with its name. `boxes`: of departments, by their name in the drawing. */
export function teamItems(t: Tongues, { teams, departments }: MapContent, boxes: ReadonlyMap<string, Rect>): TeamItems {
  const outlines: Outline[] = [];
  const labels: Shape[] = [];
  for (const [index, team] of [...teams.values()].entries()) {
    const own = new Set(team.departments.map((id) => departmentName(id)));
    const part = (inside: boolean): readonly Area[] =>
      [...boxes].flatMap(([name, rect]) => (own.has(name) === inside ? [areaOf(rect)] : []));
    const loops = teamOutline(part(true), part(false));
    const area = boundsOfPoints(loops.flat());
    if (area === undefined) continue;
    const colour = divisionHue(HUES - 1 - (index % HUES));
    const label = onOneLine(t, ({ language }) => nameIn(team, language));
    const members = onOneLine(t, ({ language }) =>
      new Intl.ListFormat(language).format(
        team.departments.flatMap((id) => departments.get(id) ?? []).map((row) => nameIn(row, language)),
      ),
    );
    outlines.push({
      kind: 'outline',
      name: `team:${team.id}`,
      description: `${label}: ${members}`,
      loops,
      radius: CORNER,
      stroke: { colour: colour.border, width: 2, dashed: true },
    });
    const top = loops.flat().filter(({ y }) => y === area.y);
    labels.push({
      kind: 'shape',
      name: `team-label:${team.id}`,
      description: label,
      form: 'rectangle',
      rect: {
        x: Math.min(...top.map(({ x }) => x)) + CORNER,
        y: area.y - LABEL,
        width: textWidth(label, SIZE, true) + 4,
        height: LABEL,
      },
      text: { lines: [label], size: SIZE, colour: colour.text, bold: true, align: 'left', anchor: 'bottom', inset: 1 },
    });
  }
  const taken = [...outlines.map(({ loops }) => boundsOfPoints(loops.flat())), ...labels.map(({ rect }) => rect)];
  return { outlines, labels, area: bounds(taken.filter((rect) => rect !== undefined)) };
}
