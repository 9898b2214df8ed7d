import type { DepartmentId } from '#shared/model/department.ts';
import { DIMENSIONS, type Dimension } from '#shared/model/rating.ts';
import type { RoundId } from '#shared/model/round.ts';
import { onScale } from '../cell.ts';
import type { Relation } from '../relation.ts';
import type { Scores } from '../scores.ts';
import { type CellShare, scoreShares } from '../shares.ts';
import { reachOf } from '../uncertainty.ts';

/** A department is seen from two sides: by its internal customers, and as one of its providers. */
export const SCORECARD_ROLES = ['provider', 'customer'] as const;
export type ScorecardRole = (typeof SCORECARD_ROLES)[number];

export interface ScorecardPoint {
  readonly round: RoundId;
  /** 1 to 5; missing where nothing is told of the round. */
  readonly value?: number;
  /** 95 %, within the scale. */
  readonly interval?: readonly [low: number, high: number];
  /** Something was answered that is not told, because too few did. */
  readonly withheld: boolean;
}

export interface ScorecardLine {
  readonly subject: Dimension | 'score';
  /** One for each round, in their order. */
  readonly points: readonly ScorecardPoint[];
}

export interface Scorecard {
  readonly department: DepartmentId;
  readonly role: ScorecardRole;
  /** The score first, then the dimensions of which anything is told. */
  readonly lines: readonly ScorecardLine[];
}

/** The scores of a department over all rounds given, from one side. */
export function scorecardOf(rounds: readonly Scores[], department: DepartmentId, role: ScorecardRole): Scorecard {
  const own = rounds.map(({ round, services }) => ({
    round,
    services: services.filter(({ service }) => service[role] === department),
  }));
  const score = own.map(({ round, services }) => pointOf(round, scoreShares(services), isWithheld(services)));
  const lines = DIMENSIONS.map((dimension): ScorecardLine => {
    const points = own.map(({ round, services }) =>
      pointOf(round, dimensionShares(services, dimension), isWithheld(services, dimension)),
    );
    return { subject: dimension, points };
  });
  const isTold = ({ points }: ScorecardLine): boolean => points.some(({ value }) => value !== undefined);
  const all: readonly ScorecardLine[] = [{ subject: 'score', points: score }, ...lines];
  return { department, role, lines: all.filter(isTold) };
}

function isWithheld(services: readonly Relation[], dimension?: Dimension): boolean {
  return services.some(({ held, withheld }) => (dimension ? held.performance.has(dimension) : withheld));
}

function dimensionShares(services: readonly Relation[], dimension: Dimension): readonly CellShare[] {
  const told = services.flatMap((relation) => {
    const cell = relation.subjects[dimension]?.performance;
    return cell === undefined ? [] : [{ relation, cell }];
  });
  const weights = told.reduce((sum, { relation }) => sum + relation.service.weight, 0);
  return told.map((row) => ({ ...row, dimension, share: row.relation.service.weight / weights }));
}

function pointOf(round: RoundId, shares: readonly CellShare[], withheld: boolean): ScorecardPoint {
  if (shares.length === 0) return { round, withheld };
  const value = shares.reduce((sum, { share, cell }) => sum + share * cell.mean, 0);
  const parts = shares.map(({ share, relation, cell }) => ({
    share,
    customer: relation.service.customer,
    cells: [cell],
  }));
  const reach = reachOf(parts);
  if (reach === undefined) return { round, value, withheld };
  return { round, value, interval: [onScale(value - reach), onScale(value + reach)], withheld };
}
