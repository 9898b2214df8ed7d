import type { Copies } from '#shared/edits/copies.ts';
import type { IdSource } from '#shared/kernel/id.ts';
import type { Department, DepartmentId, Point } from '#shared/model/department.ts';
import type { Division, DivisionId } from '#shared/model/division.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { type Named, nameKeys } from '#shared/model/named.ts';
import type { Team } from '#shared/model/team.ts';
import { nameClaims } from './free-name.ts';
import type { Selection } from './selection.ts';

/** Rows of one map, cut out of an engagement. */
export type Clipping = Pick<Engagement, 'maps' | 'divisions' | 'departments' | 'services' | 'teams'>;

/** What is selected: departments with the services between them and their teams, and services picked by hand, whose ends may stand outside. */
export function clippingOf(engagement: Engagement, map: MapId, { departments, services }: Selection): Clipping {
  const own = [...engagement.departments].filter(([id]) => departments.has(id));
  const divisions = new Set(own.map(([, row]) => row.division));
  return {
    maps: new Map([...engagement.maps].filter(([id]) => id === map)),
    divisions: new Map([...engagement.divisions].filter(([id]) => divisions.has(id))),
    departments: new Map(own),
    services: new Map(
      [...engagement.services].filter(
        ([id, row]) => services.has(id) || (departments.has(row.provider) && departments.has(row.customer)),
      ),
    ),
    teams: new Map(
      [...engagement.teams].flatMap(([id, row]) => {
        const members = row.departments.filter((one) => departments.has(one));
        return members.length === 0 ? [] : [[id, { ...row, departments: members }] as const];
      }),
    ),
  };
}

/** What the edits that copy take, and which copy each original got. */
export interface Copied {
  readonly copies: Copies;
  readonly ids: ReadonlyMap<DepartmentId, DepartmentId>;
}

/**
 * Copies of a clipping for a map: fresh ids, names that are free there, division and teams of the same name where the map has them.
 * A service whose end is neither copied nor on the map is left out.
 */
export function copiesOf(
  clipping: Pick<Engagement, 'divisions' | 'departments' | 'services' | 'teams'>,
  target: { readonly engagement: Engagement; readonly map: MapId; readonly ids: IdSource },
  placeOf: (row: Department) => Point | undefined,
): Copied {
  const { engagement, map, ids: fresh } = target;
  const onMap = <Row extends Named & { readonly map: MapId }>(rows: ReadonlyMap<string, Row>): Row[] =>
    [...rows.values()].filter((row) => row.map === map);
  const homes = divisionHomes(clipping.divisions.values(), onMap(engagement.divisions), map, fresh);
  const claim = nameClaims(onMap(engagement.departments));
  const ids = new Map<DepartmentId, DepartmentId>();
  const departments: Department[] = [];
  for (const original of clipping.departments.values()) {
    const { division, position: _, ...row } = original;
    const id = fresh('department');
    ids.set(row.id, id);
    const home = division === undefined ? undefined : homes.ids.get(division);
    const position = placeOf(original);
    departments.push({
      ...row,
      ...claim(row),
      id,
      map,
      ...(home === undefined ? {} : { division: home }),
      ...(position === undefined ? {} : { position }),
    });
  }
  const endOf = (end: DepartmentId): DepartmentId | undefined =>
    ids.get(end) ?? (engagement.departments.get(end)?.map === map ? end : undefined);
  const services = [...clipping.services.values()].flatMap((row) => {
    const [provider, customer] = [endOf(row.provider), endOf(row.customer)];
    if (provider === undefined || customer === undefined) return [];
    return { ...row, id: fresh('service'), map, provider, customer };
  });
  const teams = [...clipping.teams.values()].map((row): Team => {
    const own = homeOf(row, onMap(engagement.teams));
    const members = row.departments.flatMap((id) => ids.get(id) ?? []);
    return { ...(own ?? { ...row, id: fresh('team'), map }), departments: members };
  });
  return { copies: { map, divisions: homes.added, departments, services, teams }, ids };
}

/** The same row of a map, else the one of the same name. */
function homeOf<Row extends Named & { readonly id: string }>(row: Row, present: readonly Row[]): Row | undefined {
  const keys = nameKeys(row);
  return (
    present.find(({ id }) => id === row.id) ??
    present.find((other) => nameKeys(other).some((key) => keys.includes(key)))
  );
}

/** Where the members of each copied division go: to the same one, to one of the same name, or to a copy of it. */
function divisionHomes(
  divisions: Iterable<Division>,
  present: readonly Division[],
  map: MapId,
  fresh: IdSource,
): { readonly ids: ReadonlyMap<DivisionId, DivisionId>; readonly added: readonly Division[] } {
  const ids = new Map<DivisionId, DivisionId>();
  const added: Division[] = [];
  for (const row of divisions) {
    const home = homeOf(row, present);
    if (home === undefined) added.push({ ...row, id: fresh('division'), map });
    ids.set(row.id, home?.id ?? (added.at(-1)?.id as DivisionId));
  }
  return { ids, added };
}
