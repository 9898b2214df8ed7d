import type { Marked, Place } from '#renderer/state/grid-span.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MatrixHead } from './matrix-heads.ts';

/** A cell by its departments, so that filter and undo leave the cursor with them; the place counts where they are gone. */
interface Spot extends Place {
  readonly provider: DepartmentId | undefined;
  readonly customer: DepartmentId | undefined;
}

export interface Spots {
  readonly anchor: Spot;
  readonly cursor: Spot;
}

type Heads = readonly Pick<MatrixHead, 'department'>[];

export function spotsAt(heads: Heads, { anchor, cursor }: Marked): Spots {
  const spot = ({ row, column }: Place): Spot => ({
    row,
    column,
    provider: heads[row]?.department.id,
    customer: heads[column]?.department.id,
  });
  return { anchor: spot(anchor), cursor: spot(cursor) };
}

export function marksOf({ anchor, cursor }: Spots, heads: Heads): Marked {
  const find = (id: DepartmentId | undefined, at: number): number => {
    const found = heads.findIndex(({ department }) => department.id === id);
    return Math.max(0, Math.min(heads.length - 1, found === -1 ? at : found));
  };
  const place = ({ provider, customer, row, column }: Spot): Place => ({
    row: find(provider, row),
    column: find(customer, column),
  });
  return { anchor: place(anchor), cursor: place(cursor) };
}
