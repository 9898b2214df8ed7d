import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type PointerEvent, useEffect, useId, useRef } from 'react';
import { FillHandle, useFillDrag } from '#renderer/controls/fill-handle.tsx';
import { useStore } from '#renderer/state/app-context.ts';
import { type Place, spanOf, steppedIn } from '#renderer/state/grid-span.ts';
import { useT } from '#renderer/state/use-t.ts';
import { CellEditor } from './cell-editor.tsx';
import { PastePreview } from './paste-preview.tsx';
import type { Sheet } from './sheet.ts';
import { TableHeads } from './table-heads.tsx';
import { tableAct } from './table-keys.ts';
import { leftOf, TableRow } from './table-row.tsx';
import type { SheetTable } from './use-sheet-table.ts';
import { type Leave, useTableGrid } from './use-table-grid.ts';

/** Sizes in px; the styles have the same. */
const ROW = 30;
const HEAD = 34;
const OVERSCAN = 8;
const LIST_ROOM = 240;

export interface TableGridProps {
  readonly sheet: Sheet;
  readonly table: SheetTable;
  /** Rows that a filter does not dim; undefined: all. */
  readonly bright: ReadonlySet<string> | undefined;
}

/** The table itself: only the rows that are seen are in the document. One tab stop; the arrow keys go from cell to cell. */
export function TableGrid({ sheet, table, bright }: TableGridProps) {
  const t = useT();
  const id = useId();
  const scroll = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  /** Where a click leads while something is being typed. */
  const wanted = useRef<Place>(undefined);
  const { columns, kind } = sheet;
  const { rows } = table;
  const selected = useStore((state) => state.selection[kind]) as ReadonlySet<string>;
  const grid = useTableGrid(sheet, rows);
  const { marked, size, typing } = grid;
  const { cursor } = marked;
  const span = spanOf(marked);
  const filling = useFillDrag(span, 'down', grid.fill);
  const virtual = useVirtualizer({
    count: size.rows,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    overscan: OVERSCAN,
    paddingStart: HEAD,
    scrollPaddingStart: HEAD,
  });
  const left = leftOf(columns, cursor.column);
  const column = columns[cursor.column] ?? columns[0];
  useEffect(() => {
    virtual.scrollToIndex(cursor.row);
    const box = scroll.current;
    if (box === null || column === undefined) return;
    if (left < box.scrollLeft + (columns[0]?.width ?? 0)) box.scrollLeft = left - (columns[0]?.width ?? 0);
    else if (left + column.width > box.scrollLeft + box.clientWidth)
      box.scrollLeft = left + column.width - box.clientWidth;
  }, [virtual, columns, cursor.row, left, column]);
  const onKey = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, shiftKey: shift, altKey: alt } = event;
    const mod = ctrlKey || metaKey;
    if (key === 'Tab' && grid.run !== undefined) {
      const next = steppedIn(marked, 0, shift ? -1 : 1, size, false);
      if (next.cursor.column === cursor.column) return;
      event.preventDefault();
      grid.mark(next, grid.run);
      return;
    }
    const act = tableAct({ key, mod, shift, alt }, marked, size);
    if (act === undefined) {
      // A letter is typed into the cell, whatever it may mean elsewhere.
      if (key.length === 1 && !mod && !alt) event.stopPropagation();
      if (key === 'Escape') grid.mark(marked);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    grid.act(act);
  };
  const at = (event: PointerEvent): Place | undefined => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-column]') : null;
    const row = cell?.closest<HTMLElement>('[data-row]')?.dataset.row;
    return cell === null || row === undefined ? undefined : { row: Number(row), column: Number(cell.dataset.column) };
  };
  const press = (event: PointerEvent): void => {
    const place = at(event);
    if (event.button !== 0 || place === undefined) return;
    event.preventDefault();
    wanted.current = place;
    // What is being typed is set first; where it cannot be, its field stays.
    if (typing !== undefined) field.current?.blur();
    field.current?.focus({ preventScroll: true });
    wanted.current = undefined;
    if (typing === undefined) grid.mark({ anchor: event.shiftKey ? marked.anchor : place, cursor: place });
  };
  const leave = (text: string | undefined, to: Leave): void => {
    const place = wanted.current;
    if (grid.leave(text, to) && place !== undefined) grid.mark({ anchor: place, cursor: place });
  };
  const drag = (event: PointerEvent): void => {
    const place = at(event);
    if (event.buttons !== 1 || place === undefined || typing !== undefined) return;
    if (filling.dragging) filling.over(place);
    else if (place.row !== cursor.row || place.column !== cursor.column)
      grid.mark({ anchor: marked.anchor, cursor: place });
  };
  if (column === undefined) return null;
  const top = HEAD + cursor.row * ROW;
  const seen = scroll.current === null ? 0 : scroll.current.scrollTop + scroll.current.clientHeight;
  return (
    <div className="sheet-scroll" ref={scroll}>
      <div className="sheet-space" style={{ height: virtual.getTotalSize(), width: leftOf(columns, columns.length) }}>
        <div
          id={id}
          className="sheet-grid"
          role="grid"
          aria-label={t(`tables.grid-${kind}`)}
          aria-rowcount={size.rows + 1}
          aria-colcount={size.columns}
          aria-multiselectable="true"
          onPointerDown={press}
          onPointerMove={drag}
          onDoubleClick={() => grid.act({ kind: 'edit' })}
        >
          <TableHeads columns={columns} table={table} />
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return (
              <TableRow
                key={row?.id ?? ''}
                id={id}
                columns={columns}
                texts={row?.texts ?? grid.entry}
                row={index}
                top={start}
                span={span}
                cursor={cursor}
                picked={row !== undefined && selected.has(row.id)}
                dimmed={row !== undefined && bright?.has(row.id) === false}
                {...(row === undefined && { hint: t(`tables.new-${kind}`) })}
              />
            );
          })}
          {typing === undefined && (
            <FillHandle
              drag={filling}
              span={span}
              boxOf={(of) => ({
                top: HEAD + of.top * ROW,
                left: leftOf(columns, of.left),
                width: leftOf(columns, of.right + 1) - leftOf(columns, of.left),
                height: (of.bottom - of.top + 1) * ROW,
              })}
              hint={t('grid.fill-down')}
            />
          )}
        </div>
        <CellEditor
          field={field}
          label={t(`tables.grid-${kind}`)}
          column={column}
          typing={typing}
          grid={id}
          cell={`${id}-${cursor.row}-${cursor.column}`}
          box={{ top, left, width: column.width }}
          above={seen - top < LIST_ROOM && cursor.row > 8}
          onType={grid.type}
          onLeave={leave}
          onKey={onKey}
          onCopy={grid.onCopy}
          onPaste={grid.onPaste}
        />
      </div>
      {grid.pasting !== undefined && <PastePreview plan={grid.pasting} columns={columns} onEnd={grid.endPaste} />}
    </div>
  );
}
