import { never } from '#shared/kernel/never.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { ServiceId } from '#shared/model/service.ts';
import type { RatedGap } from './findings/rated-gap.ts';

/** One of the shortest service chains between two other departments that pass through the subject. */
export interface ChainItem {
  readonly kind: 'chain';
  /** The whole chain in order, both ends included; where several pass through, the first of them by department. */
  readonly path: readonly DepartmentId[];
  /** All services between neighbours on it, in order of the chain. */
  readonly services: readonly ServiceId[];
  /** Equally short chains between the two ends, and how many of them pass through the subject: 1 or more. */
  readonly chains: number;
  readonly through: number;
  /** What the pair of ends counts for, `through / chains`, above 0 to 1. */
  readonly credit: number;
}

/** Departments that no longer reach others once the subject is taken out. */
export interface CutOffItem {
  readonly kind: 'cut-off';
  readonly without: DepartmentId;
  readonly sources: readonly DepartmentId[];
  /** Each source loses its way to each of these, other than itself. */
  readonly lost: readonly DepartmentId[];
  /** Ordered pairs that it stands for. */
  readonly pairs: number;
}

/** All services from one department to another. */
export interface TieItem {
  readonly kind: 'tie';
  readonly provider: DepartmentId;
  readonly customer: DepartmentId;
  readonly services: readonly ServiceId[];
  /** How much the customer depends, 1 to 5, as the finding was made. */
  readonly weight: number;
  /** Of the weights of its section, above 0 to 1; missing where a section does not add up weights. */
  readonly share?: number;
  /** Whether no other in its section is weaker, and some are stronger. */
  readonly weakest?: boolean;
}

/** One service, with what is agreed about it. */
export interface ServiceItem {
  readonly kind: 'service';
  readonly service: ServiceId;
  readonly provider: DepartmentId;
  readonly customer: DepartmentId;
  /** Of the weights of its section, above 0 to 1; missing where a section does not add up weights. */
  readonly share?: number;
}

/** No service is recorded this way. */
export interface NothingItem {
  readonly kind: 'nothing';
  readonly provider: DepartmentId;
  readonly customer: DepartmentId;
}

/** Departments with the services among them, or between them and the others. */
export interface ExchangeItem {
  readonly kind: 'exchange';
  readonly departments: readonly DepartmentId[];
  /** Those at the other end, where services cross a border. */
  readonly partners: readonly DepartmentId[];
  readonly services: readonly ServiceId[];
  /** Sum of the weights of the pairs, 1 to 5 each. */
  readonly weight: number;
}

export const GAPS = ['relationships', 'customers', 'providers', 'customer-path'] as const;
export type Gap = (typeof GAPS)[number];

/** Something that is not recorded of a department. */
export interface GapItem {
  readonly kind: 'gap';
  readonly department: DepartmentId;
  readonly gap: Gap;
}

/** What both sides say of one subject of one service. */
export interface RatingItem extends RatedGap {
  readonly kind: 'rating';
  readonly provider: DepartmentId;
  readonly customer: DepartmentId;
}

export type ProofItem =
  | ChainItem
  | CutOffItem
  | TieItem
  | ServiceItem
  | NothingItem
  | ExchangeItem
  | GapItem
  | RatingItem;

/** In what a proof comes; each says which items it has, and what its total counts. */
export type SectionId =
  /** Pairs whose every shortest chain passes through; the number of pairs. */
  | 'sole-chains'
  /** Pairs of which only some do; the sum of the credits. */
  | 'shared-chains'
  /** The ordered pairs that lose their way. */
  | 'cut-off'
  /** The customers without another provider. */
  | 'sole-customers'
  /** The services of a pair one way, and the other; how many. */
  | 'there'
  | 'back'
  /** The ties of a circle, in order; how many. */
  | 'circle'
  /** The weight that stays inside, and that crosses the border by each department that links it. */
  | 'inside'
  | 'across'
  /** The services that are carried, the heaviest first; the load in the map's own unit. */
  | 'load'
  /** What is not recorded, and what is; how many. */
  | 'missing'
  | 'recorded'
  /** The ties with partners; how many. */
  | 'partners'
  /** The ties with the providers of a customer, the strongest first; the sum of the weights. */
  | 'providers'
  /** What provider and internal customer rate differently, the widest gap first; how many. */
  | 'ratings';

export interface ProofSection {
  readonly id: SectionId;
  readonly items: readonly ProofItem[];
  readonly total: number;
}

/** Everything that leads to the number of a finding, so that it can be checked by hand. */
export type Proof = readonly ProofSection[];

/** Names an item within its proof, the same on every run. */
export function itemKey(item: ProofItem): string {
  switch (item.kind) {
    case 'chain':
      return `chain ${item.path[0]} ${item.path.at(-1)}`;
    case 'cut-off':
      return `cut-off ${item.sources.join(' ')} > ${item.lost.join(' ')}`;
    case 'tie':
    case 'nothing':
      return `${item.kind} ${item.provider} ${item.customer}`;
    case 'service':
      return `service ${item.service}`;
    case 'exchange':
      return `exchange ${item.departments.join(' ')}`;
    case 'gap':
      return `gap ${item.gap}`;
    case 'rating':
      return `rating ${item.service} ${item.subject}`;
    default:
      return never(item);
  }
}
