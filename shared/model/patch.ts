import { type Engagement, type Profile, type RowOf, TABLES, type TableName } from './engagement.ts';
import type { Settings } from './settings.ts';

/** One row before and after; undefined where it did not or does not exist. */
export interface Change<Row> {
  readonly before: Row | undefined;
  readonly after: Row | undefined;
}

/** The difference of two engagements. */
export interface Patch {
  readonly profile: Change<Profile> | undefined;
  readonly settings: Change<Settings> | undefined;
  readonly rows: { readonly [Name in TableName]: ReadonlyMap<string, Change<RowOf<Name>>> };
}

function diffTable<Row>(before: ReadonlyMap<string, Row>, after: ReadonlyMap<string, Row>): Map<string, Change<Row>> {
  const changes = new Map<string, Change<Row>>();
  if (before === after) return changes;
  for (const [id, row] of after) {
    const old = before.get(id);
    if (old !== row) changes.set(id, { before: old, after: row });
  }
  for (const [id, row] of before) {
    if (!after.has(id)) changes.set(id, { before: row, after: undefined });
  }
  return changes;
}

const changed = <Value>(before: Value, after: Value): Change<Value> | undefined =>
  before === after ? undefined : { before, after };

function perTable<Value>(make: (name: TableName) => Value): Record<TableName, Value> {
  return Object.fromEntries(TABLES.map((name) => [name, make(name)])) as Record<TableName, Value>;
}

/** What turns `before` into `after`. Rows are compared by identity: an edit that changes nothing must return the same rows. */
export function diff(before: Engagement, after: Engagement): Patch {
  return {
    profile: changed(before.profile, after.profile),
    settings: changed(before.settings, after.settings),
    rows: perTable((name) => diffTable<unknown>(before[name], after[name])) as Patch['rows'],
  };
}

const turned = <Row>({ before, after }: Change<Row>): Change<Row> => ({ before: after, after: before });

/** The patch that takes the other one back. */
export function invert(patch: Patch): Patch {
  return {
    profile: patch.profile && turned(patch.profile),
    settings: patch.settings && turned(patch.settings),
    rows: perTable((name) => {
      const changes: Iterable<[string, Change<unknown>]> = patch.rows[name];
      return new Map([...changes].map(([id, change]) => [id, turned(change)]));
    }) as Patch['rows'],
  };
}

/** The engagement with the patch applied. */
export function apply(engagement: Engagement, patch: Patch): Engagement {
  const tables = perTable((name) => {
    const changes: ReadonlyMap<string, Change<unknown>> = patch.rows[name];
    if (changes.size === 0) return engagement[name];
    const rows = new Map<string, unknown>(engagement[name]);
    for (const [id, { after }] of changes) {
      if (after === undefined) rows.delete(id);
      else rows.set(id, after);
    }
    return rows;
  }) as Pick<Engagement, TableName>;
  return {
    ...engagement,
    ...tables,
    profile: patch.profile?.after ?? engagement.profile,
    settings: patch.settings?.after ?? engagement.settings,
  };
}

export function isEmpty(patch: Patch): boolean {
  const { profile, settings } = patch;
  return profile === undefined && settings === undefined && TABLES.every((name) => patch.rows[name].size === 0);
}
