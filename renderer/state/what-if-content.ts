import type { Fate } from '#shared/export/comparison-words.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { type MapContent, mapContent } from '#shared/model/map-content.ts';

/** A map with what is tried out on it: what is gone still stands there, all else is as it would be. */
export interface WhatIfContent {
  readonly content: MapContent;
  /** By id of department or service; what stays as it is has none. */
  readonly fates: ReadonlyMap<string, Fate>;
}

export function whatIfContent(before: Engagement, after: Engagement, map: MapId): WhatIfContent | undefined {
  const [was, is] = [mapContent(before, map), mapContent(after, map)];
  if (was === undefined || is === undefined) return undefined;
  return {
    content: {
      ...was,
      departments: new Map([...was.departments, ...is.departments]),
      services: new Map([...was.services, ...is.services]),
    },
    fates: new Map<string, Fate>([...fatesOf(was.departments, is.departments), ...fatesOf(was.services, is.services)]),
  };
}

function* fatesOf<Id extends string>(
  before: ReadonlyMap<Id, object>,
  after: ReadonlyMap<Id, object>,
): Generator<readonly [Id, Fate]> {
  for (const [id, row] of before) {
    const now = after.get(id);
    if (now === undefined) yield [id, 'gone'];
    else if (now !== row) yield [id, 'changed'];
  }
  for (const id of after.keys()) if (!before.has(id)) yield [id, 'added'];
}
