import type { Department, DepartmentId, Point } from '#shared/model/department.ts';
import type { Division } from '#shared/model/division.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import { DEPARTMENT_CORNER, DEPARTMENT_FONT, departmentBox, twoNameBox } from './department-box.ts';
import type { Shape } from './drawing.ts';
import { labelLines } from './label.ts';
import { ALERT, divisionHue, FAINT, INK, NO_DIVISION, PAPER } from './palette.ts';
import { around, bounds, grown, type Rect, right } from './rect.ts';
import { inEach, onOneLine, type Tongues } from './tongues.ts';

/** Distance of a division's border from its departments, and what its title takes on top, in map units. */
export const DIVISION_PADDING = 22;
export const DIVISION_TITLE = 24;
const TITLE_SIZE = 14;
const BADGE = 24;

export const departmentName = (id: string): string => `department:${id}`;

export function departmentShape(
  tongues: Tongues,
  content: MapContent,
  department: Department,
  at: Point,
  faint: boolean,
): Shape {
  const [name = '', below] = inEach(tongues, (t) => nameIn(department, t.language)).split('\n');
  const { width, height, lines } = below === undefined ? departmentBox(name) : twoNameBox(name, below);
  const division = department.division === undefined ? undefined : content.divisions.get(department.division);
  const external = department.party !== 'internal';
  const hue = divisionHue(division?.hue);
  return {
    kind: 'shape',
    name: departmentName(department.id),
    description: onOneLine(tongues, (t) => {
      const own = nameIn(department, t.language);
      return division === undefined
        ? t('export.alt.department', { name: own })
        : t('export.alt.department-in', { name: own, division: nameIn(division, t.language) });
    }),
    form: 'rounded',
    rect: around(at, width, height),
    radius: external ? 2 : DEPARTMENT_CORNER,
    fill: PAPER,
    stroke: { colour: faint ? FAINT : hue.border, width: 1.75, dashed: external },
    text: {
      lines,
      size: DEPARTMENT_FONT,
      colour: faint ? NO_DIVISION.border : INK,
      align: 'centre',
      anchor: 'middle',
      inset: 4,
    },
  };
}

/** The box around a division's departments; undefined for a division without any. */
function divisionShape(tongues: Tongues, division: Division, members: readonly Rect[]): Shape | undefined {
  const inner = bounds(members);
  if (inner === undefined) return undefined;
  const box = grown(inner, DIVISION_PADDING);
  const rect = { ...box, y: box.y - DIVISION_TITLE, height: box.height + DIVISION_TITLE };
  const name = onOneLine(tongues, (t) => nameIn(division, t.language));
  const hue = divisionHue(division.hue);
  const inset = 14;
  return {
    kind: 'shape',
    name: `division:${division.id}`,
    description: onOneLine(tongues, (t) =>
      t('export.alt.division', { name: nameIn(division, t.language), count: members.length }),
    ),
    form: 'rounded',
    rect,
    radius: 14,
    fill: hue.fill,
    stroke: { colour: { ...hue.border, mod: 45, off: 55 }, width: 1 },
    text: {
      lines: labelLines(name, { width: rect.width - 2 * inset, size: TITLE_SIZE, bold: true, lines: 1 }),
      size: TITLE_SIZE,
      colour: hue.text,
      bold: true,
      align: 'left',
      anchor: 'top',
      inset,
    },
  };
}

/** The boxes of all divisions that have departments. */
export function divisionShapes(
  tongues: Tongues,
  content: MapContent,
  boxes: ReadonlyMap<string, Rect>,
): readonly Shape[] {
  const departments = [...content.departments.values()];
  return [...content.divisions.values()].flatMap((division) => {
    const members = departments.filter((department) => department.division === division.id);
    return (
      divisionShape(
        tongues,
        division,
        members.flatMap(({ id }) => boxes.get(departmentName(id)) ?? []),
      ) ?? []
    );
  });
}

/** A bottleneck's badge on the upper right corner of its department. */
export function badgeShape(tongues: Tongues, department: Department, box: Rect, mark: string): Shape {
  const description = onOneLine(tongues, (t) => t('export.alt.bottleneck', { name: nameIn(department, t.language) }));
  return badge(`badge:${department.id}`, description, mark, {
    x: right(box) - BADGE * 0.7,
    y: box.y - BADGE * 0.4,
    width: BADGE,
    height: BADGE,
  });
}

/** A filled disc with a short text. */
export function badge(name: string, description: string, mark: string, rect: Rect): Shape {
  return {
    kind: 'shape',
    name,
    description,
    form: 'ellipse',
    rect,
    fill: ALERT,
    stroke: { colour: PAPER, width: rect.width / 12 },
    text: {
      lines: [mark],
      size: rect.width * (mark.length > 1 ? 0.46 : 0.56),
      colour: PAPER,
      bold: true,
      align: 'centre',
      anchor: 'middle',
      inset: 0,
    },
  };
}

/** Where every department stands: its own place, or the one that the layout gives it. */
export function placesOf(
  content: MapContent,
  layOut: (content: MapContent) => ReadonlyMap<DepartmentId, Point>,
): ReadonlyMap<DepartmentId, Point> {
  const departments = [...content.departments.values()];
  const laid = departments.every(({ position }) => position !== undefined) ? undefined : layOut(content);
  return new Map(departments.map(({ id, position }) => [id, position ?? laid?.get(id) ?? { x: 0, y: 0 }]));
}
