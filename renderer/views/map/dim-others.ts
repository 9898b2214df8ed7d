import type { DepartmentId } from '#shared/model/department.ts';
import type { DivisionId } from '#shared/model/division.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { ServiceId } from '#shared/model/service.ts';
import type { Shown } from '#shared/sight/shown-in.ts';
import type { MapElements } from './map-model.ts';

/** Dims what is not let through. A division, collapsed or not, is bright with any of its departments, an arrow with any service that it sums. */
export function dimOthers(
  elements: MapElements,
  { departments, services }: Shown,
  { content, members }: { content: MapContent; members: ReadonlyMap<DivisionId, readonly DepartmentId[]> },
): MapElements {
  const boxes = new Map([...members].flatMap(([division, own]) => own.map((id) => [id, division as string] as const)));
  const bright = new Set<string>([...departments].map((id) => boxes.get(id) ?? id));
  for (const { id, division } of content.departments.values()) {
    if (division !== undefined && departments.has(id)) bright.add(division);
  }
  const ends = new Set<string>();
  for (const { id, provider, customer } of content.services.values()) {
    if (services.has(id)) ends.add(`${boxes.get(provider) ?? provider} ${boxes.get(customer) ?? customer}`);
  }
  return new Map(
    [...elements].map(([id, spec]) => {
      const isBright =
        spec.group === 'nodes'
          ? bright.has(id)
          : content.services.has(id as ServiceId)
            ? services.has(id as ServiceId)
            : ends.has(`${spec.data.source} ${spec.data.target}`);
      return isBright || spec.classes.split(' ').includes('dimmed')
        ? [id, spec]
        : [id, { ...spec, classes: `${spec.classes} dimmed` }];
    }),
  );
}
