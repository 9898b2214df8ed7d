import type { Core, ElementDefinition } from 'cytoscape';
import type { ElementSpec, MapElements } from './map-model.ts';
import { MOST_CHANGES, type Patching } from './patching.ts';
import { NOTHING_CLASS } from './trace-marks.ts';

export interface MapDifference {
  readonly removed: readonly string[];
  readonly added: readonly (readonly [id: string, spec: ElementSpec])[];
  readonly changed: readonly (readonly [id: string, spec: ElementSpec, before: ElementSpec])[];
}

/** What must happen to the drawing; pure, so that it can be counted. A service whose ends changed is drawn anew. */
export function mapDifference(before: MapElements, after: MapElements): MapDifference {
  const removed: string[] = [];
  const added: [string, ElementSpec][] = [];
  const changed: [string, ElementSpec, ElementSpec][] = [];
  for (const id of before.keys()) if (!after.has(id)) removed.push(id);
  for (const [id, spec] of after) {
    const old = before.get(id);
    if (old === spec) continue;
    if (old === undefined) added.push([id, spec]);
    else if (old.data.source !== spec.data.source || old.data.target !== spec.data.target) {
      removed.push(id);
      added.push([id, spec]);
    } else if (!sameSpec(old, spec)) changed.push([id, spec, old]);
  }
  return { removed, added, changed };
}

/** Brings the drawing from one state to the next in one batch. The drawing never owns the model. */
export function syncMap(cy: Core, before: MapElements, after: MapElements, patching?: Patching): void {
  const { removed, added, changed } = mapDifference(before, after);
  if (removed.length + added.length + changed.length === 0) return;
  if (patching !== undefined && removed.length + added.length + changed.length <= MOST_CHANGES) {
    const known = [...removed, ...changed.map(([id]) => id)];
    patching.expect(known.reduce((all, id) => all.union(cy.getElementById(id)), cy.collection()));
    patching.came(added.map(([id]) => id));
  }
  cy.batch(() => {
    // A division's box goes last: removing it first would take its departments along.
    const divisions = removed.filter((id) => isDivision(before.get(id)));
    const others = removed.filter((id) => !divisions.includes(id));
    for (const id of others) cy.getElementById(id).remove();
    if (added.length > 0) cy.add(added.map(([id, spec]) => definition(id, spec)));
    for (const [id, spec, old] of changed) {
      const element = cy.getElementById(id);
      if (spec.data.parent !== old.data.parent)
        element.move({ parent: spec.data.parent === undefined ? null : String(spec.data.parent) });
      if (!sameFields(old.data, spec.data)) {
        for (const name of Object.keys(old.data))
          if (!(name in spec.data) && name !== 'parent') element.removeData(name);
        element.data({ ...spec.data });
      }
      if (spec.classes !== old.classes) element.classes(spec.classes);
      const pickable = !isDivision(spec);
      if (pickable) element.selectify();
      if (spec.selected !== element.selected()) spec.selected ? element.select() : element.unselect();
      if (spec.position !== undefined && !samePoint(old.position, spec.position))
        element.position({ ...spec.position });
      if (!pickable) element.unselectify();
    }
    for (const id of divisions) cy.getElementById(id).remove();
  });
}

const isDivision = (spec: ElementSpec | undefined): boolean => spec?.classes.startsWith('division') === true;

function definition(id: string, spec: ElementSpec): ElementDefinition {
  return {
    group: spec.group,
    data: { id, ...spec.data },
    classes: spec.classes,
    ...(spec.position === undefined ? {} : { position: { ...spec.position } }),
    selected: spec.selected,
    selectable: !isDivision(spec) && spec.classes !== NOTHING_CLASS,
  };
}

const sameSpec = (a: ElementSpec, b: ElementSpec): boolean =>
  a.classes === b.classes &&
  a.selected === b.selected &&
  samePoint(a.position, b.position) &&
  sameFields(a.data, b.data);

const samePoint = (a: ElementSpec['position'], b: ElementSpec['position']): boolean => a?.x === b?.x && a?.y === b?.y;

function sameFields(a: ElementSpec['data'], b: ElementSpec['data']): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
