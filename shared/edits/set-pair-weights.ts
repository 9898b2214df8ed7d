import { err, ok } from '#shared/kernel/result.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { Service, ServiceId } from '#shared/model/service.ts';
import { connect } from './connect.ts';
import { defineEdit, type EditResult } from './edit.ts';
import { remove } from './remove.ts';
import { setWeight } from './set-weight.ts';

export interface PairWeight {
  readonly provider: DepartmentId;
  readonly customer: DepartmentId;
  /** Undefined takes every service of the pair away. */
  readonly weight: number | undefined;
  /** Of the service that is drawn where the pair has none. */
  readonly id: ServiceId;
}

export interface SetPairWeights {
  readonly pairs: readonly PairWeight[];
}

/** Fills cells of the matrix: draws, weighs or takes away the one service of each pair; all of them or none. */
export const setPairWeights = defineEdit({
  id: 'set-pair-weights',
  run(engagement, { pairs }: SetPairWeights) {
    const between = servicesBetween(engagement);
    let next = engagement;
    for (const pair of pairs) {
      const result = setPair(next, pair, between.get(pairKey(pair)) ?? []);
      if (!result.ok) return result;
      next = result.value;
    }
    return ok(next);
  },
});

function setPair(engagement: Engagement, pair: PairWeight, services: readonly Service[]): EditResult {
  const [only] = services;
  if (pair.weight === undefined) return remove.run(engagement, { services: services.map(({ id }) => id) });
  if (only === undefined) {
    const { id, provider, customer, weight } = pair;
    return connect.run(engagement, { id, provider, customer, weight });
  }
  if (services.length > 1) {
    const name = (id: DepartmentId): string => engagement.departments.get(id)?.name ?? '';
    const { provider, customer } = pair;
    return err({
      code: 'several-services',
      provider: name(provider),
      customer: name(customer),
      count: services.length,
    });
  }
  return setWeight.run(engagement, { services: [only.id], weight: pair.weight });
}

function servicesBetween(engagement: Engagement): ReadonlyMap<string, readonly Service[]> {
  const between = new Map<string, Service[]>();
  for (const row of engagement.services.values()) {
    const key = pairKey(row);
    const known = between.get(key);
    if (known === undefined) between.set(key, [row]);
    else known.push(row);
  }
  return between;
}

const pairKey = ({ provider, customer }: Pick<Service, 'provider' | 'customer'>): string => `${provider} ${customer}`;
