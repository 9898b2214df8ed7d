import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { ServiceId } from '#shared/model/service.ts';

/** What other programs are told of a service. Names as they were typed, whatever the language of the texts. */
export interface ServiceJson {
  readonly name: string;
  readonly provider: string;
  readonly customer: string;
  readonly weight: number;
}

export function departmentJson(content: MapContent, id: DepartmentId): string {
  return content.departments.get(id)?.name ?? id;
}

export function serviceJson(content: MapContent, id: ServiceId): readonly ServiceJson[] {
  const row = content.services.get(id);
  if (row === undefined) return [];
  const { name, provider, customer, weight } = row;
  return [{ name, provider: departmentJson(content, provider), customer: departmentJson(content, customer), weight }];
}
