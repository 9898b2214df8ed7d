import type { VirtualItem } from '@tanstack/react-virtual';
import { useStore } from '#renderer/state/app-context.ts';
import { holds, type Place, type Span } from '#renderer/state/grid-span.ts';
import { useT } from '#renderer/state/use-t.ts';
import { MatrixCellBox, weightText } from './matrix-cell.tsx';
import { cellKey, type Matrix } from './matrix-model.ts';

export interface MatrixRowProps {
  readonly id: string;
  readonly matrix: Matrix;
  readonly row: number;
  readonly top: number;
  readonly columns: readonly VirtualItem[];
  readonly span: Span;
  readonly cursor: Place;
  readonly width: number;
}

/** One provider: its name, what it gives to each, and all of it together. */
export function MatrixRow({ id, matrix, row, top, columns, span, cursor, width }: MatrixRowProps) {
  const t = useT();
  const selected = useStore((state) => state.selection);
  const head = matrix.heads[row];
  if (head === undefined) return null;
  const given = matrix.given.get(head.department.id);
  return (
    <div className="matrix-row" role="row" aria-rowindex={row + 2} data-row={row} data-last={head.last} style={{ top }}>
      <div
        className="matrix-row-head"
        role="rowheader"
        aria-colindex={1}
        data-hue={head.hue === undefined ? undefined : head.hue % 8}
        data-cursor={row === cursor.row}
        data-dimmed={matrix.dimmed.has(head.department.id)}
        data-picked={selected.departments.has(head.department.id)}
        title={head.name}
      >
        {head.name}
      </div>
      {columns.map(({ index, start }) => {
        const customer = matrix.heads[index];
        if (customer === undefined) return null;
        const cell = matrix.cells.get(cellKey(head.department.id, customer.department.id));
        return (
          <MatrixCellBox
            key={customer.department.id}
            id={`${id}-${row}-${index}`}
            t={t}
            provider={head}
            customer={customer}
            cell={cell}
            column={index}
            left={start}
            marked={holds(span, row, index)}
            cursor={row === cursor.row && index === cursor.column}
            dimmed={cell?.dimmed ?? false}
            picked={cell?.services.some((service) => selected.services.has(service.id)) ?? false}
          />
        );
      })}
      <div className="matrix-given" role="gridcell" aria-colindex={matrix.heads.length + 2} style={{ left: width }}>
        {given === undefined ? '' : weightText(t, given)}
      </div>
    </div>
  );
}
