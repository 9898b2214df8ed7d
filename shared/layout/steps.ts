import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { drawColumns } from './columns.ts';
import { defineLayout } from './drawing-task.ts';
import { wire } from './wiring.ts';

/** Where the steps end: at the external customers; where none is marked, at those who serve nobody on the map. */
export function lastOnes(content: MapContent): readonly DepartmentId[] {
  const departments = [...content.departments.values()];
  const external = departments.filter(({ party }) => party === 'external-customer');
  if (external.length > 0) return external.map(({ id }) => id);
  const serving = new Set([...content.services.values()].map(({ provider }) => provider));
  const served = new Set([...content.services.values()].map(({ customer }) => customer));
  return departments.filter(({ id }) => served.has(id) && !serving.has(id)).map(({ id }) => id);
}

/** The fewest services that lead from each department to one of the last; who leads to none is missing. */
export function stepsTo(content: MapContent, last: readonly DepartmentId[]): ReadonlyMap<DepartmentId, number> {
  const providers = new Map<DepartmentId, DepartmentId[]>();
  for (const { provider, customer } of content.services.values()) {
    const known = providers.get(customer);
    if (known === undefined) providers.set(customer, [provider]);
    else known.push(provider);
  }
  const steps = new Map(last.map((id) => [id, 0]));
  // A Map hands out what is put in while it is walked through, in that order.
  for (const [id, far] of steps) {
    for (const provider of providers.get(id) ?? []) if (!steps.has(provider)) steps.set(provider, far + 1);
  }
  return steps;
}

/** By steps to the external customer: a column for each number of steps, the customer on the right, who leads nowhere leftmost. */
export const steps = defineLayout({
  id: 'steps',
  draw(task) {
    const { content, departments } = task;
    const wiring = wire(
      content,
      departments.map(({ id }) => id),
    );
    const steps = stepsTo(content, lastOnes(content));
    const known = departments.flatMap(({ id }) => steps.get(id) ?? []);
    const farthest = known.reduce((most, far) => Math.max(most, far), 0);
    const cut = known.length < departments.length ? 1 : 0;
    const layer = Int32Array.from(departments, ({ id }) => {
      const far = steps.get(id);
      return far === undefined ? 0 : farthest - far + cut;
    });
    return drawColumns(task, wiring, layer);
  },
});
