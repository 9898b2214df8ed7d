import { checkActionFields } from './action.ts';
import type { Engagement, RowOf } from './engagement.ts';
import { RULE_PATTERN } from './mark.ts';

/** A broken rule of an action, and the field that breaks it. */
export type ActionSpot = readonly [rule: 'reference' | 'id' | 'text' | 'date', field: string];

export function* actionSpots(engagement: Engagement, row: RowOf<'actions'>): Generator<ActionSpot> {
  if (row.finding !== '' && !RULE_PATTERN.test(row.finding)) yield ['id', 'finding'];
  for (const table of ['departments', 'services'] as const) {
    const ids: readonly string[] = row[table];
    const rows: ReadonlyMap<string, unknown> = engagement[table];
    if (new Set(ids).size < ids.length || !ids.every((id) => rows.has(id))) yield ['reference', table];
  }
  const fields = checkActionFields(row);
  if (!fields.ok) yield fields.failure.code === 'date-not-valid' ? ['date', 'dueDate'] : ['text', 'notes'];
  else if ((['owner', 'before', 'after', 'notes'] as const).some((name) => fields.value[name] !== row[name])) {
    yield ['text', 'notes'];
  }
}
