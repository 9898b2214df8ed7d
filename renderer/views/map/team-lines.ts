import type { Language } from '#shared/kernel/language.ts';
import type { DepartmentId, Point } from '#shared/model/department.ts';
import type { DivisionId } from '#shared/model/division.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import type { TeamId } from '#shared/model/team.ts';
import { boxOf } from './box-of.ts';
import { collapseDivisions, collapsedBoxes } from './collapsed-divisions.ts';
import { HUES } from './map-model.ts';
import type { Area } from './outline-grid.ts';
import { roundedPath } from './rounded-path.ts';
import { teamOutline } from './team-outline.ts';

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

/** The outlines of the teams on a map, in order of id. A collapsed division stands for its departments. */
export function teamLines(
  content: MapContent,
  language: Language,
  collapsed: ReadonlySet<DivisionId>,
): readonly TeamLine[] {
  if (content.teams.size === 0) return [];
  const areas = boxAreas(content, language, collapsed);
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const spotOf = (id: DepartmentId): string => {
    const division = content.departments.get(id)?.division;
    return division !== undefined && areas.has(division) ? division : id;
  };
  return [...content.teams.values()].map((team, index) => {
    const spots = new Set(team.departments.map(spotOf));
    const members = [...spots].flatMap((spot) => areas.get(spot) ?? []);
    const others = [...areas].flatMap(([spot, area]) => (spots.has(spot) ? [] : area));
    const loops = teamOutline(members, others);
    const corners = loops.flat();
    const top = Math.min(...corners.map(({ y }) => y));
    return {
      id: team.id,
      label: nameIn(team, language),
      members: list.format(
        team.departments.flatMap((id) => {
          const row = content.departments.get(id);
          return row === undefined ? [] : nameIn(row, language);
        }),
      ),
      path: loops.map((loop) => roundedPath(loop, RADIUS)).join(''),
      at: { x: Math.min(...corners.filter(({ y }) => y === top).map(({ x }) => x)) + RADIUS, y: top },
      // From the other end than divisions, so that the two seldom share a colour.
      hue: HUES - 1 - (index % HUES),
    };
  });
}

function boxAreas(content: MapContent, language: Language, collapsed: ReadonlySet<DivisionId>): Map<string, Area> {
  const areas = new Map<string, Area>();
  const put = (id: string, at: Point, width: number, height: number): void => {
    areas.set(id, {
      left: at.x - width / 2,
      top: at.y - height / 2,
      right: at.x + width / 2,
      bottom: at.y + height / 2,
    });
  };
  const drawn = collapseDivisions(content, collapsed);
  const plain = { language, selection: { departments: new Set<never>(), services: new Set<never>() }, lit: undefined };
  for (const row of drawn.content.departments.values()) {
    const { width, height } = boxOf(row, language);
    put(row.id, row.position ?? { x: 0, y: 0 }, width, height);
  }
  for (const [id, { position, data }] of collapsedBoxes(content, drawn.members, plain)) {
    if (position !== undefined) put(id, position, Number(data.width), Number(data.height));
  }
  return areas;
}
