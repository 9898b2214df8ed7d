import { type ImportRows, importRows } from '#shared/edits/import-rows.ts';
import { createIds, type Id, type IdSource } from '#shared/kernel/id.ts';
import type { Language } from '#shared/kernel/language.ts';
import { createRandom, seedFrom } from '#shared/kernel/random.ts';
import { err, must, ok, type Result } from '#shared/kernel/result.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { DivisionId } from '#shared/model/division.ts';
import { type Engagement, newEngagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import type { Named } from '#shared/model/named.ts';
import type { Draft } from './draft.ts';
import type { RowFault } from './fault.ts';

/** Ids of rows for a draft, drawn from its own content: the same input gives the same ids. */
export function idsFor(draft: Draft): IdSource {
  const { divisions, departments, services } = draft;
  const draw = createIds(createRandom(seedFrom(JSON.stringify([divisions, departments, services]))));
  const drawn = new Set<string>();
  return <Kind extends string>(kind: Kind): Id<Kind> => {
    let id = draw(kind);
    while (drawn.has(id)) id = draw(kind);
    drawn.add(id);
    return id;
  };
}

/** The draft as the input of the edit that puts it on a map. */
export function rowsOf(draft: Draft, map: MapId, ids: IdSource): ImportRows {
  const divisionIds = new Map<string, DivisionId>(draft.divisions.map((row) => [row.key, ids('division')]));
  const departmentIds = new Map<string, DepartmentId>(draft.departments.map((row) => [row.key, ids('department')]));
  const idOf = (key: string): DepartmentId => {
    const id = departmentIds.get(key);
    if (id === undefined) throw new Error(`a draft names a department that it does not hold: ${key}`);
    return id;
  };
  return {
    map,
    divisions: draft.divisions.map(({ key, name }) => ({ id: divisionIds.get(key) ?? ids('division'), name })),
    departments: draft.departments.map(({ key, name, party, division, headcount, capacity }) => {
      const home = division === undefined ? undefined : divisionIds.get(division);
      return {
        id: idOf(key),
        name,
        party,
        ...(home === undefined ? {} : { division: home }),
        ...(headcount === undefined ? {} : { headcount }),
        ...(capacity === undefined ? {} : { capacity }),
      };
    }),
    services: draft.services.map(({ provider, customer, name, weight }) => ({
      id: ids('service'),
      provider: idOf(provider),
      customer: idOf(customer),
      name,
      weight,
    })),
  };
}

export interface NewEngagement {
  readonly name: string;
  /** What its one map is called. */
  readonly map: Named;
  readonly language: Language;
}

/** A new engagement with the draft on its one map, or the rows for which it cannot be. The same draft gives the same value. */
export function buildEngagement(draft: Draft, input: NewEngagement): Result<Engagement, readonly RowFault[]> {
  if (draft.errors.length > 0) return err(draft.errors);
  const ids = idsFor(draft);
  const [id, mapId] = [ids('engagement'), ids('map')];
  const empty = newEngagement({ id, map: mapId, name: input.name, mapName: input.map.name, language: input.language });
  const maps = [...empty.maps.values()].map((map) => ({ ...map, ...input.map, weights: draft.weights }));
  const engagement: Engagement = { ...empty, maps: new Map(maps.map((map) => [map.id, map])) };
  // The draft was checked row by row; a refusal here would be our mistake.
  return ok(must(importRows.run(engagement, rowsOf(draft, mapId, ids))));
}
