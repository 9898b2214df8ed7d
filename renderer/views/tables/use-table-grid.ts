import { type ClipboardEvent, useState } from 'react';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { spanWith } from '#renderer/state/grid-fill.ts';
import { type GridSize, type Marked, type Place, type Span, spanOf, steppedIn } from '#renderer/state/grid-span.ts';
import { blockText, readBlock } from '#shared/import/block.ts';
import { isWhole } from './entry-row.ts';
import { planRows, type RefusedRow, type RowsPlan } from './plan-rows.ts';
import type { CellTexts } from './read-cells.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import { clearedRows, copiedBlock, filledDown, filledOver, pastedRows } from './table-block.ts';
import { applyPlan, planInput, selectRows, typeRow, typeRows } from './table-edits.ts';
import type { TableAct } from './table-keys.ts';
import { placesOf, type Spots, spotsAt } from './table-spot.ts';

/** Where the cursor goes when typing ends. */
export type Leave = 'down' | 'up' | 'right' | 'left' | 'stay';

export interface Typing {
  readonly text: string;
  /** Whether it began with a letter, which replaces what stood there. */
  readonly replaced: boolean;
  readonly fault: RefusedRow['fault'] | undefined;
}

export interface TableGridControls {
  readonly size: GridSize;
  readonly marked: Marked;
  readonly typing: Typing | undefined;
  /** What was typed into the empty row at the end, while it makes no row yet. */
  readonly entry: CellTexts;
  /** What a paste would do, while that is being asked. */
  readonly pasting: RowsPlan | undefined;
  /** Column in which a run of Tabs began; while there is one, Tab goes on to the next cell. */
  readonly run: number | undefined;
  readonly mark: (marked: Marked, run?: number) => void;
  readonly act: (act: TableAct) => void;
  /** Repeats the marking over an area above or below it, and marks both. */
  readonly fill: (area: Span) => void;
  readonly type: (text: string, replaced: boolean) => void;
  /** Ends typing with a text or without; false where the text cannot stand there, and its field stays. */
  readonly leave: (text: string | undefined, to: Leave) => boolean;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly endPaste: (apply: boolean) => void;
}

const STEP: Readonly<Record<Leave, readonly [rows: number, columns: number]>> = {
  down: [1, 0],
  up: [-1, 0],
  right: [0, 1],
  left: [0, -1],
  stay: [0, 0],
};

/** Cursor, marking, typing and clipboard of a table. */
export function useTableGrid(sheet: Sheet, rows: readonly SheetRow[]): TableGridControls {
  const app = useApp();
  const { kind, columns } = sheet;
  const selection = useStore((state) => state.selection[kind]) as ReadonlySet<string>;
  const size: GridSize = { rows: rows.length + 1, columns: columns.length };
  const [spots, setSpots] = useState<Spots>(() => {
    const row = Math.max(
      0,
      rows.findIndex(({ id }) => selection.has(id)),
    );
    const place: Place = { row, column: 0 };
    return spotsAt(rows, { anchor: place, cursor: place });
  });
  const [typing, setTyping] = useState<Typing>();
  const [entry, setEntry] = useState<CellTexts>({});
  const [pasting, setPasting] = useState<RowsPlan>();
  const [run, setRun] = useState<number>();
  const marked = placesOf(spots, rows, size);
  const span = spanOf(marked);
  const area = { columns, rows };
  const { cursor } = marked;

  const mark = (next: Marked, nextRun?: number): void => {
    setSpots(spotsAt(rows, next));
    setRun(nextRun);
    const { top, bottom } = spanOf(next);
    const ids = rows.slice(top, bottom + 1).map(({ id }) => id);
    app.store.setState({ selection: selectRows(kind, ids), litFinding: undefined });
  };
  const type = (text: string, replaced: boolean): void => {
    if (columns[cursor.column]?.kind === 'figure') return;
    setTyping({ text, replaced, fault: undefined });
  };
  const act = (todo: TableAct): void => {
    if (todo.kind === 'mark') mark(todo.marked);
    else if (todo.kind === 'clear') typeRows(app, kind, clearedRows(area, span));
    else if (todo.kind === 'fill') typeRows(app, kind, filledDown(area, span));
    else {
      const id = columns[cursor.column]?.id ?? '';
      type((rows[cursor.row]?.texts ?? entry)[id] ?? '', false);
    }
  };
  const fill = (over: Span): void => {
    if (span.bottom >= rows.length) return;
    typeRows(app, kind, filledOver(area, span, over));
    const both = spanWith(span, { ...over, bottom: Math.min(over.bottom, rows.length - 1) });
    mark({ anchor: { row: both.top, column: both.left }, cursor: { row: both.bottom, column: both.right } });
  };
  const goOn = (to: Leave, from: Marked): void => {
    const [down, right] = STEP[to];
    const column = to === 'down' || to === 'up' ? (run ?? from.cursor.column) : from.cursor.column;
    const start = { anchor: from.cursor, cursor: { ...from.cursor, column } };
    mark(steppedIn(start, down, right, size, false), right === 0 ? undefined : (run ?? from.cursor.column));
  };
  /** Down goes on with the next new row; to the side, with the rest of the row that has come into being. */
  const goOnFromNew = (to: Leave, id: string): void => {
    setEntry({});
    const aside = to === 'right' || to === 'left';
    const column = aside ? cursor.column + STEP[to][1] : (run ?? cursor.column);
    const next = {
      id: aside ? id : undefined,
      row: aside ? cursor.row : cursor.row + 1,
      column: Math.max(0, Math.min(size.columns - 1, column)),
    };
    setSpots({ anchor: next, cursor: next });
    setRun(aside ? (run ?? cursor.column) : undefined);
    app.store.setState({ selection: selectRows(kind, [id]), litFinding: undefined });
  };
  const leave = (text: string | undefined, to: Leave): boolean => {
    setTyping(undefined);
    const column = columns[cursor.column];
    if (text === undefined || column === undefined) return true;
    const row = rows[cursor.row];
    const texts = row === undefined ? { ...entry, [column.id]: text } : { [column.id]: text };
    if (row === undefined && !isWhole(columns, texts)) {
      setEntry(texts);
      goOn(to, marked);
      return true;
    }
    const typed = typeRow(app, kind, { to: row === undefined ? 'new' : { id: row.id }, texts });
    if (typed.kind === 'refused') setTyping({ text, replaced: true, fault: typed.fault });
    else if (typed.kind === 'done' && row === undefined) goOnFromNew(to, typed.id);
    else if (typed.kind === 'done') goOn(to, marked);
    return typed.kind !== 'refused';
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (typing !== undefined) return;
    event.preventDefault();
    event.stopPropagation();
    event.clipboardData.setData('text/plain', blockText(copiedBlock(area, span)));
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (typing !== undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const block = readBlock(event.clipboardData.getData('text/plain'));
    const pasted = pastedRows(block, area, span);
    if (!pasted.ok) app.refuse(pasted.failure);
    else if (app.store.getState().readOnly) app.refuse({ code: 'engagement-read-only' });
    else if (block.length === 1 && block[0]?.length === 1) typeRows(app, kind, pasted.value);
    else setPasting(planRows(planInput(app, kind), pasted.value));
  };
  const endPaste = (apply: boolean): void => {
    setPasting(undefined);
    if (apply && pasting !== undefined && applyPlan(app, pasting))
      app.store.setState({
        selection: selectRows(
          kind,
          pasting.rows.map(({ id }) => id),
        ),
        litFinding: undefined,
      });
  };
  return { size, marked, typing, entry, pasting, run, mark, act, fill, type, leave, onCopy, onPaste, endPaste };
}
