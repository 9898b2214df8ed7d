import { useVirtualizer } from '@tanstack/react-virtual';
import { type PointerEvent, useId, useRef } from 'react';
import { FillHandle, useFillDrag } from '#renderer/controls/fill-handle.tsx';
import { useApp } from '#renderer/state/app-context.ts';
import { type Place, spanOf } from '#renderer/state/grid-span.ts';
import { lightPair } from '#renderer/state/lit-pair.ts';
import { useT } from '#renderer/state/use-t.ts';
import { MatrixHeads } from './matrix-head-row.tsx';
import type { Matrix } from './matrix-model.ts';
import { MatrixRow } from './matrix-row.tsx';
import { MatrixTypingField } from './matrix-typing-field.tsx';
import { useMatrixGrid } from './use-matrix-grid.ts';

/** Sizes in px; the styles have the same. */
const ROW = 30;
const HEAD_WIDTH = 196;
const HEAD_HEIGHT = 180;
/** Column of what each provides. */
const TOTAL = 64;
const OVERSCAN = 6;

/** The grid itself: only the cells that are seen are in the document. One tab stop; the arrow keys go from cell to cell. */
export function MatrixGrid({ matrix, volumes }: { readonly matrix: Matrix; readonly volumes: boolean }) {
  const app = useApp();
  const t = useT();
  const id = useId();
  const scroll = useRef<HTMLDivElement>(null);
  const size = matrix.heads.length;
  const width = volumes ? 52 : 32;
  const shared = { count: size, getScrollElement: () => scroll.current, overscan: OVERSCAN };
  const rows = useVirtualizer({
    ...shared,
    estimateSize: () => ROW,
    paddingStart: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
  });
  const columns = useVirtualizer({
    ...shared,
    horizontal: true,
    estimateSize: () => width,
    paddingStart: HEAD_WIDTH,
    scrollPaddingStart: HEAD_WIDTH,
  });
  const reveal = ({ row, column }: Place): void => {
    rows.scrollToIndex(row);
    columns.scrollToIndex(column);
  };
  const controls = useMatrixGrid(matrix, volumes, reveal);
  const { marked } = controls;
  const span = spanOf(marked);
  const filling = useFillDrag(span, 'both', controls.fill);
  const seen = columns.getVirtualItems();
  const at = (event: PointerEvent): Place | undefined => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-column]') : null;
    const row = cell?.closest<HTMLElement>('[data-row]')?.dataset.row;
    return cell === null || row === undefined ? undefined : { row: Number(row), column: Number(cell.dataset.column) };
  };
  const light = ({ row, column }: Place): void => {
    const [provider, customer] = [matrix.heads[row]?.department.id, matrix.heads[column]?.department.id];
    if (provider !== undefined && customer !== undefined) lightPair(app, provider, customer);
  };
  const press = (event: PointerEvent): void => {
    const cursor = at(event);
    if (event.button !== 0 || cursor === undefined) return;
    controls.mark({ anchor: event.shiftKey ? marked.anchor : cursor, cursor });
  };
  const drag = (event: PointerEvent): void => {
    const cursor = at(event);
    if (cursor !== undefined && event.buttons === 0) light(cursor);
    if (event.buttons !== 1 || cursor === undefined) return;
    if (filling.dragging) filling.over(cursor);
    else if (cursor.row !== marked.cursor.row || cursor.column !== marked.cursor.column)
      controls.mark({ anchor: marked.anchor, cursor });
  };
  return (
    <div className="matrix-scroll" ref={scroll}>
      <div
        ref={controls.grid}
        className="matrix-grid"
        role="grid"
        aria-label={t('matrix.grid')}
        aria-rowcount={size + 1}
        aria-colcount={size + 2}
        aria-multiselectable="true"
        aria-activedescendant={`${id}-${marked.cursor.row}-${marked.cursor.column}`}
        tabIndex={0}
        style={{ height: rows.getTotalSize(), width: columns.getTotalSize() + TOTAL }}
        data-volumes={volumes}
        onKeyDown={controls.onKeyDown}
        onCopy={controls.onCopy}
        onPaste={controls.onPaste}
        onPointerDown={press}
        onPointerMove={drag}
        onPointerLeave={() => light(marked.cursor)}
      >
        <MatrixHeads matrix={matrix} columns={seen} cursor={marked.cursor.column} width={columns.getTotalSize()} />
        {rows.getVirtualItems().map(({ index, start }) => (
          <MatrixRow
            key={matrix.heads[index]?.department.id}
            id={id}
            matrix={matrix}
            row={index}
            top={start}
            columns={seen}
            span={span}
            cursor={marked.cursor}
            width={columns.getTotalSize()}
          />
        ))}
        <FillHandle
          drag={filling}
          span={span}
          boxOf={({ top, left, bottom, right }) => ({
            top: HEAD_HEIGHT + top * ROW,
            left: HEAD_WIDTH + left * width,
            width: (right - left + 1) * width,
            height: (bottom - top + 1) * ROW,
          })}
          hint={t('grid.fill-both')}
        />
        {controls.typing !== undefined && (
          <MatrixTypingField
            first={controls.typing}
            top={HEAD_HEIGHT + marked.cursor.row * ROW}
            left={HEAD_WIDTH + marked.cursor.column * width}
            onEnd={controls.endTyping}
          />
        )}
      </div>
    </div>
  );
}
