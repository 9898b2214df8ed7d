import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { ServiceId } from '#shared/model/service.ts';

/** What the edits of the bench are about, the same on every page: a department amid the others, one of its services, and one further on. */
export interface Edited {
  readonly department: DepartmentId;
  readonly service: ServiceId;
  readonly other: DepartmentId;
}

export function edited({ departments, services }: MapContent): Edited {
  const [ids, rows] = [[...departments.keys()], [...services.values()]];
  const department = ids[Math.floor(ids.length / 2)];
  const other = ids[Math.floor(ids.length / 3)];
  const service = rows.find(({ provider, customer }) => provider === department || customer === department) ?? rows[0];
  if (department === undefined || other === undefined || service === undefined)
    throw new Error('there is nothing to edit');
  return { department, other, service: service.id };
}
