import type { Area } from '#shared/export/outline-grid.ts';
import { roundedPath } from '#shared/export/rounded-path.ts';
import { teamOutline } from '#shared/export/team-outline.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { DepartmentId, Point } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import type { TeamId } from '#shared/model/team.ts';
import { HUES, type MapElements } from './map-model.ts';

/** A team as it is drawn; places in map units. */
export interface TeamLine {
  readonly id: TeamId;
  readonly label: string;
  /** Names of who is in it, as a list is read. */
  readonly members: string;
  readonly path: string;
  /** Where the label begins: at the left end of the highest line. */
  readonly at: Point;
  readonly hue: number;
}

const RADIUS = 10;

/** Where the boxes stand that are drawn: departments and collapsed divisions, by id. */
export function boxAreas(elements: MapElements): ReadonlyMap<string, Area> {
  const areas = new Map<string, Area>();
  for (const [id, { group, position, data }] of elements) {
    const { width, height } = data;
    if (group !== 'nodes' || position === undefined || typeof width !== 'number' || typeof height !== 'number')
      continue;
    const { x, y } = position;
    areas.set(id, { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 });
  }
  return areas;
}

/**
 * The outlines of the teams on a map, in order of id. A collapsed division stands for its departments; members that are not
 * drawn are left out, and so is a team of which nobody is.
 */
export function teamLines(
  { teams, departments }: Pick<MapContent, 'teams' | 'departments'>,
  areas: ReadonlyMap<string, Area>,
  language: Language,
): readonly TeamLine[] {
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const spotOf = (id: DepartmentId): string => (areas.has(id) ? id : (departments.get(id)?.division ?? id));
  return [...teams.values()].flatMap((team, index) => {
    const spots = new Set(team.departments.map(spotOf));
    const members = [...spots].flatMap((spot) => areas.get(spot) ?? []);
    const others = [...areas].flatMap(([spot, area]) => (spots.has(spot) ? [] : area));
    const loops = teamOutline(members, others);
    if (loops.length === 0) return [];
    const corners = loops.flat();
    const top = Math.min(...corners.map(({ y }) => y));
    const names = team.departments.flatMap((id) => departments.get(id) ?? []).map((row) => nameIn(row, language));
    return {
      id: team.id,
      label: nameIn(team, language),
      members: list.format(names),
      path: loops.map((loop) => roundedPath(loop, RADIUS)).join(''),
      at: { x: Math.min(...corners.filter(({ y }) => y === top).map(({ x }) => x)) + RADIUS, y: top },
      // From the other end than divisions, so that the two seldom share a colour.
      hue: HUES - 1 - (index % HUES),
    };
  });
}
