import { DIMENSIONS, type Dimension } from '#shared/model/rating.ts';
import type { Cell } from './cell.ts';
import type { Relation } from './relation.ts';

/** How much the answers on one dimension of one service count in the score of several services. */
export interface CellShare {
  readonly relation: Relation;
  readonly dimension: Dimension;
  readonly cell: Cell;
  /** The shares of all come to 1. */
  readonly share: number;
}

/** Of a score: by importance within a service (evenly where nobody was asked), by dependency over services. */
export function scoreShares(relations: readonly Relation[]): readonly CellShare[] {
  const scored = relations.filter(({ score }) => score !== undefined);
  const weights = scored.reduce((sum, { service }) => sum + service.weight, 0);
  return scored.flatMap((relation) => {
    const cells = DIMENSIONS.flatMap((dimension) => {
      const { performance: cell, importance } = relation.subjects[dimension] ?? {};
      const weight = relation.scoring === 'by-importance' ? importance?.mean : 1;
      return cell === undefined || weight === undefined ? [] : [{ dimension, cell, weight }];
    });
    const within = cells.reduce((sum, { weight }) => sum + weight, 0);
    return cells.map(({ dimension, cell, weight }) => {
      const share = (relation.service.weight / weights) * (weight / within);
      return { relation, dimension, cell, share };
    });
  });
}
