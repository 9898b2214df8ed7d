import { createRandom } from '#shared/kernel/random.ts';
import {
  type Box,
  boxAround,
  DEPARTMENT_SIZE,
  divisionBox,
  grown,
  lineMeets,
  MIN_GAP,
  overlap,
  type Size,
  union,
} from '#shared/layout/box.ts';
import type { Department, DepartmentId, Point } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { map } from './engagement-builder.ts';

/** A consultant's map: divisions of about equal size, half of the services inside a division, some busy departments. */
export function dense(departments: number, divisions: number, services: number, seed: number): MapContent {
  const random = createRandom(seed);
  const name = (at: number): string => `D${String(at).padStart(3, '0')}`;
  const home = (at: number): number => Math.floor((at * divisions) / departments);
  const groups = Array.from({ length: divisions }, (_, group) => {
    const members = Array.from({ length: departments }, (_, at) => at).filter((at) => home(at) === group);
    return `Group${group} { ${members.map(name).join(', ')} }`;
  });
  const arrows = new Set<string>();
  while (arrows.size < services) {
    const from = Math.floor(departments * random.next() ** 1.5);
    const to = random.int(departments);
    if (from === to || (home(from) !== home(to) && random.next() < 0.5)) continue;
    arrows.add(`${name(from)} > ${name(to)} ${1 + random.int(5)}`);
  }
  return map(...groups, ...Array.from({ length: departments }, (_, at) => name(at)), ...arrows);
}

export type Places = ReadonlyMap<DepartmentId, Point>;

export const boxesOf = (
  places: Places,
  size: (id: DepartmentId) => Size = () => DEPARTMENT_SIZE,
): Map<DepartmentId, Box> => new Map([...places].map(([id, at]) => [id, boxAround(at, size(id))]));

export function tooClose(places: Places, size: (id: DepartmentId) => Size = () => DEPARTMENT_SIZE): string[] {
  const boxes = [...boxesOf(places, size)];
  return boxes.flatMap(([a, box], at) =>
    boxes.slice(at + 1).flatMap(([b, other]) => (overlap(grown(box, MIN_GAP), other) ? [`${a} and ${b}`] : [])),
  );
}

/** Divisions' boxes that meet another division's box or somebody who does not belong. */
export function intrusions(
  content: MapContent,
  places: Places,
  size: (id: DepartmentId) => Size = () => DEPARTMENT_SIZE,
): string[] {
  const boxes = boxesOf(places, size);
  const frames = [...content.divisions.keys()].flatMap((division) => {
    const members = [...content.departments.values()].filter((row) => row.division === division);
    const inside = members.map((row) => boxes.get(row.id)).filter((box) => box !== undefined);
    return inside.length === 0 ? [] : [{ division, box: divisionBox(inside.reduce(union)) }];
  });
  return frames.flatMap(({ division, box }, at) => [
    ...frames.slice(at + 1).flatMap((other) => (overlap(box, other.box) ? [`${division} and ${other.division}`] : [])),
    ...[...boxes].flatMap(([id, other]) =>
      content.departments.get(id)?.division !== division && overlap(box, other) ? [`${id} in ${division}`] : [],
    ),
  ]);
}

/** Arrows (one for each two departments that are tied) that run over the box of a third: how often. */
export function runOvers(content: MapContent, places: Places): number {
  const boxes = [...boxesOf(places)];
  const at = (id: DepartmentId): Point => places.get(id) ?? { x: Number.NaN, y: Number.NaN };
  const ties = new Map(
    [...content.services.values()].map((row) => [[row.provider, row.customer].sort().join(), row] as const),
  );
  return [...ties.values()].reduce(
    (count, { provider, customer }) =>
      count +
      boxes.filter(([id, box]) => id !== provider && id !== customer && lineMeets(box, at(provider), at(customer)))
        .length,
    0,
  );
}

/** The map with these departments placed. */
export function standingAt(content: MapContent, places: Places): MapContent {
  const rows = [...content.departments].map(([id, row]): [DepartmentId, Department] => {
    const position = places.get(id);
    return [id, position === undefined ? row : { ...row, position }];
  });
  return { ...content, departments: new Map(rows) };
}
