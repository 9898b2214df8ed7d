import { importRows } from '#shared/edits/import-rows.ts';
import { createIds } from '#shared/kernel/id.ts';
import { createRandom } from '#shared/kernel/random.ts';
import { must } from '#shared/kernel/result.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import { type Engagement, newEngagement } from '#shared/model/engagement.ts';
import { type MapContent, mapContent } from '#shared/model/map-content.ts';

/** A seeded engagement of this size on one map, with names of a usual length. */
export function largeEngagement(departments: number, services: number): Engagement {
  const random = createRandom(departments + services);
  const ids = createIds(random);
  const map = ids('map');
  const empty = newEngagement({ id: ids('engagement'), map, name: 'Large', mapName: 'As-is', language: 'en' });
  const rows = Array.from({ length: departments }, (_, n) => ({
    id: ids('department'),
    name: `Department ${n + 1} 部门`,
    party: 'internal' as const,
  }));
  const any = (): DepartmentId => (rows[random.int(departments)] ?? { id: ids('department') }).id;
  const arrows = Array.from({ length: services }, (_, n) => {
    const provider = any();
    let customer = any();
    while (customer === provider) customer = any();
    return { id: ids('service'), provider, customer, name: `Service ${n + 1} 服务`, weight: 1 + random.int(5) };
  });
  return must(importRows.run(empty, { map, divisions: [], departments: rows, services: arrows }));
}

/** The map of such an engagement. */
export function largeMap(departments: number, services: number): MapContent {
  const engagement = largeEngagement(departments, services);
  const [map] = engagement.maps.keys();
  const content = map && mapContent(engagement, map);
  if (content === undefined) throw new Error('the engagement has no map');
  return content;
}
