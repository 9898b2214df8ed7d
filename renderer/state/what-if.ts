import type { Trial } from '#shared/analysis/what-if.ts';
import { connect } from '#shared/edits/connect.ts';
import type { EditFault } from '#shared/edits/fault.ts';
import { mergeDepartments } from '#shared/edits/merge-departments.ts';
import { remove } from '#shared/edits/remove.ts';
import { setWeight } from '#shared/edits/set-weight.ts';
import { splitDepartment } from '#shared/edits/split-department.ts';
import { never } from '#shared/kernel/never.ts';
import { err, type Result } from '#shared/kernel/result.ts';
import type { DepartmentId, Point } from '#shared/model/department.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import type { ServiceId } from '#shared/model/service.ts';

/** One change that is tried out, as it is chosen on screen: which edit, and on what. */
export type WhatIfChange =
  | { readonly kind: 'remove'; readonly departments: readonly DepartmentId[]; readonly services: readonly ServiceId[] }
  | { readonly kind: 'merge'; readonly into: DepartmentId; readonly others: readonly DepartmentId[] }
  | {
      readonly kind: 'split';
      readonly department: DepartmentId;
      readonly id: DepartmentId;
      readonly name: string;
      readonly position: Point;
      readonly services: readonly ServiceId[];
    }
  | {
      readonly kind: 'weight';
      readonly services: readonly ServiceId[];
      /** Undefined where the services had several weights. */
      readonly before: number | undefined;
      readonly weight: number;
    }
  /** The same service from somebody else besides. */
  | {
      readonly kind: 'provider';
      readonly service: ServiceId;
      readonly provider: DepartmentId;
      readonly id: ServiceId;
    };

/** What is tried out on one map. Nothing of it is in the engagement. */
export interface WhatIfState {
  readonly map: MapId;
  readonly changes: readonly WhatIfChange[];
}

/** The engagement with the changes made, and for each change that no longer fits, why. */
export interface TriedOut {
  readonly engagement: Engagement;
  readonly refused: ReadonlyMap<WhatIfChange, EditFault>;
}

const known = new WeakMap<Engagement, WeakMap<readonly WhatIfChange[], TriedOut>>();

/**
 * Makes the changes one after the other; one that does not fit (what it speaks of is gone by now) is passed over. The same
 * engagement and changes give the same value, so that whoever shows it need not make it again.
 */
export function tryOut(engagement: Engagement, changes: readonly WhatIfChange[]): TriedOut {
  const outcomes = known.get(engagement) ?? new WeakMap<readonly WhatIfChange[], TriedOut>();
  known.set(engagement, outcomes);
  const outcome = outcomes.get(changes) ?? makeAll(engagement, changes);
  outcomes.set(changes, outcome);
  return outcome;
}

function makeAll(engagement: Engagement, changes: readonly WhatIfChange[]): TriedOut {
  const refused = new Map<WhatIfChange, EditFault>();
  let now = engagement;
  for (const change of changes) {
    const next = trialOf(change)(now);
    if (next.ok) now = next.value;
    else refused.set(change, next.failure);
  }
  return { engagement: now, refused };
}

export function trialOf(change: WhatIfChange): Trial<EditFault> {
  switch (change.kind) {
    case 'remove':
      return (engagement) => remove.run(engagement, change);
    case 'merge':
      return (engagement) => mergeDepartments.run(engagement, change);
    case 'split':
      return (engagement) => splitDepartment.run(engagement, change);
    case 'weight':
      return (engagement) => setWeight.run(engagement, change);
    case 'provider':
      return (engagement) => addProvider(engagement, change);
    default:
      return never(change);
  }
}

function addProvider(
  engagement: Engagement,
  { service, provider, id }: Extract<WhatIfChange, { kind: 'provider' }>,
): Result<Engagement, EditFault> {
  const first = engagement.services.get(service);
  if (first === undefined) return err({ code: 'no-such-service' });
  const { customer, name, translations, weight } = first;
  return connect.run(engagement, { id, provider, customer, name, translations, weight });
}

/** The changes that are tried out on this map, in their order. */
export function changesOn(whatIf: WhatIfState | undefined, map: MapId): readonly WhatIfChange[] {
  return whatIf?.map === map ? whatIf.changes : NO_CHANGES;
}

const NO_CHANGES: readonly WhatIfChange[] = [];
