import type { ProofItem } from '#shared/analysis/proof.ts';
import { never } from '#shared/kernel/never.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { ServiceId } from '#shared/model/service.ts';

/** What one line of a proof draws on the map; all else is dimmed. */
export interface Trace {
  readonly departments: readonly DepartmentId[];
  readonly services: readonly ServiceId[];
  /** Departments to be numbered in this order; empty where there is none. */
  readonly path: readonly DepartmentId[];
  /** Departments that lose their way, and the one that is taken out for it. */
  readonly cutOff: readonly DepartmentId[];
  readonly takenOut?: DepartmentId;
  /** From whom to whom no service is recorded. */
  readonly nothing?: { readonly provider: DepartmentId; readonly customer: DepartmentId };
}

const BARE = { services: [], path: [], cutOff: [] } as const;

export function traceOf(item: ProofItem): Trace {
  switch (item.kind) {
    case 'chain':
      return { ...BARE, departments: item.path, path: item.path, services: item.services };
    case 'cut-off': {
      const { without, sources, lost } = item;
      return { ...BARE, departments: [without, ...sources, ...lost], cutOff: lost, takenOut: without };
    }
    case 'tie':
      return { ...BARE, departments: [item.provider, item.customer], services: item.services };
    case 'service':
    case 'rating':
      return { ...BARE, departments: [item.provider, item.customer], services: [item.service] };
    case 'nothing': {
      const { provider, customer } = item;
      return { ...BARE, departments: [provider, customer], nothing: { provider, customer } };
    }
    case 'exchange':
      return { ...BARE, departments: [...item.departments, ...item.partners], services: item.services };
    case 'gap':
      return { ...BARE, departments: [item.department] };
    default:
      return never(item);
  }
}
