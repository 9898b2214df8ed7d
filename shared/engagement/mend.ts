import { nameKey } from '#shared/kernel/text.ts';
import type { Department } from '#shared/model/department.ts';
import type { Tables } from '#shared/model/engagement.ts';
import { ownNameKeys, withAliases } from '#shared/model/named.ts';

/*
 * A program of an older minor version keeps what it does not know, and changes the rest without heeding it. What no longer fits
 * is left out when the file is read, as the program that knows it would have done.
 */

/** The marks without those about a department that is not on their map any more. */
export function onTheirMaps(marks: Tables['marks'], departments: Tables['departments']): Tables['marks'] {
  return new Map(
    [...marks].filter(([, mark]) => mark.departments.every((id) => departments.get(id)?.map === mark.map)),
  );
}

/** The teams with the members that are on their map still; one that has none left is no team any more. */
export function withMembers(teams: Tables['teams'], departments: Tables['departments']): Tables['teams'] {
  const rows = [...teams].map(([id, team]) => {
    const there = team.departments.filter((member) => departments.get(member)?.map === team.map);
    return [id, there.length === team.departments.length ? team : { ...team, departments: there }] as const;
  });
  return new Map(rows.filter(([, team]) => team.departments.length > 0));
}

/** The departments without aliases that another one on the map is called, or answers to already. */
export function answeringAlone(departments: Tables['departments']): Tables['departments'] {
  const owners = new Map<string, string>();
  const keyOf = (row: Department, key: string): string => `${row.map} ${key}`;
  for (const row of departments.values()) for (const key of ownNameKeys(row)) owners.set(keyOf(row, key), row.id);
  const claim = (row: Department, alias: string): boolean => {
    const key = keyOf(row, nameKey(alias));
    if (!owners.has(key)) owners.set(key, row.id);
    return owners.get(key) === row.id;
  };
  return new Map(
    [...departments].map(([id, row]) => {
      if (row.aliases === undefined) return [id, row] as const;
      return [
        id,
        withAliases(
          row,
          row.aliases.filter((alias) => claim(row, alias)),
        ),
      ] as const;
    }),
  );
}

/** The views without those of a map that is gone. */
export function ofKnownMaps(views: Tables['views'], maps: Tables['maps']): Tables['views'] {
  return new Map([...views].filter(([, { map }]) => maps.has(map)));
}

/** The raters without those whose department is gone, and the ratings without those whose rater or service is. */
export function ratersAndRatings({
  raters,
  ratings,
  departments,
  services,
}: Pick<Tables, 'raters' | 'ratings' | 'departments' | 'services'>): Pick<Tables, 'raters' | 'ratings'> {
  const there = new Map([...raters].filter(([, { department }]) => departments.has(department)));
  return {
    raters: there,
    ratings: new Map([...ratings].filter(([, row]) => there.has(row.rater) && services.has(row.service))),
  };
}

/** The actions without the departments and services that are gone. */
export function ofKnownTargets(
  actions: Tables['actions'],
  departments: Tables['departments'],
  services: Tables['services'],
): Tables['actions'] {
  return new Map(
    [...actions].map(([id, row]) => [
      id,
      {
        ...row,
        departments: row.departments.filter((one) => departments.has(one)),
        services: row.services.filter((one) => services.has(one)),
      },
    ]),
  );
}
