import type { VirtualItem } from '@tanstack/react-virtual';
import { useT } from '#renderer/state/use-t.ts';
import { weightText } from './matrix-cell.tsx';
import type { Matrix } from './matrix-model.ts';

export interface MatrixHeadsProps {
  readonly matrix: Matrix;
  readonly columns: readonly VirtualItem[];
  /** Column of the cursor. */
  readonly cursor: number;
  /** Of all columns with the head of the rows, px. */
  readonly width: number;
}

/** The names across, with what each receives. */
export function MatrixHeads({ matrix, columns, cursor, width }: MatrixHeadsProps) {
  const t = useT();
  return (
    <div className="matrix-heads" role="row" aria-rowindex={1}>
      <div className="matrix-corner" role="columnheader" aria-colindex={1}>
        <span className="matrix-across">{t('matrix.across')} →</span>
        <span className="matrix-down">{t('matrix.down')} ↓</span>
        <span className="matrix-got">{t('matrix.got')}</span>
      </div>
      {columns.map(({ index, start }) => {
        const head = matrix.heads[index];
        if (head === undefined) return null;
        const got = matrix.got.get(head.department.id);
        return (
          <div
            key={head.department.id}
            role="columnheader"
            aria-colindex={index + 2}
            className="matrix-head"
            data-hue={head.hue === undefined ? undefined : head.hue % 8}
            data-cursor={index === cursor}
            data-dimmed={matrix.dimmed.has(head.department.id)}
            data-last={head.last}
            title={head.name}
            style={{ left: start }}
          >
            <span className="matrix-head-name">{head.name}</span>
            <span className="matrix-total">{got === undefined ? '' : weightText(t, got)}</span>
          </div>
        );
      })}
      <div
        className="matrix-given-head"
        role="columnheader"
        aria-colindex={matrix.heads.length + 2}
        style={{ left: width }}
      >
        {t('matrix.given')}
      </div>
    </div>
  );
}
