import { type ClipboardEvent, type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import type { App } from '#renderer/state/app.ts';
import { useApp } from '#renderer/state/app-context.ts';
import { spanWith } from '#renderer/state/grid-fill.ts';
import { type Marked, type Place, type Span, spanOf } from '#renderer/state/grid-span.ts';
import { lightPair } from '#renderer/state/lit-pair.ts';
import { cellAt, clearMarked, fillMarked, fillOver, pasteAt, selectionOf, setMarked } from './matrix-edits.ts';
import { matrixAct } from './matrix-keys.ts';
import type { Matrix } from './matrix-model.ts';
import { copiedWeights } from './matrix-paste.ts';
import { START, stepped } from './matrix-span.ts';
import { marksOf, spotsAt } from './matrix-spot.ts';

export interface MatrixGridControls {
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly marked: Marked;
  /** The number being typed into the cell of the cursor, on a map of volumes. */
  readonly typing: string | undefined;
  readonly mark: (marked: Marked) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Repeats the marking over an area beside it, and marks both. */
  readonly fill: (area: Span) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  /** Ends typing: with a number it is set and the cursor goes down, without one nothing happens. */
  readonly endTyping: (weight: number | undefined) => void;
}

/** Cursor, marking, keys and clipboard of the matrix. */
export function useMatrixGrid(matrix: Matrix, volumes: boolean, reveal: (place: Place) => void): MatrixGridControls {
  const app = useApp();
  const grid = useRef<HTMLDivElement>(null);
  const [spots, setSpots] = useState(() => spotsAt(matrix.heads, START));
  const [typing, setTyping] = useState<string>();
  const size = matrix.heads.length;
  const marked = marksOf(spots, matrix.heads);

  const mark = (next: Marked): void => {
    setSpots(spotsAt(matrix.heads, next));
    reveal(next.cursor);
    app.store.setState({ selection: selectionOf(matrix, next), litFinding: undefined });
    const [provider, customer] = [matrix.heads[next.cursor.row], matrix.heads[next.cursor.column]];
    if (provider && customer) lightPair(app, provider.department.id, customer.department.id);
  };
  const fill = (area: Span): void => {
    const span = spanOf(marked);
    if (!fillOver(app, matrix, span, area)) return;
    const both = spanWith(span, area);
    mark({ anchor: { row: both.top, column: both.left }, cursor: { row: both.bottom, column: both.right } });
  };
  const endTyping = (weight: number | undefined): void => {
    setTyping(undefined);
    grid.current?.focus();
    if (weight === undefined) return;
    setOrClear(app, matrix, marked, weight);
    mark(stepped(marked, 1, 0, size, false));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (typing !== undefined || event.nativeEvent.isComposing) return;
    const { key, ctrlKey, metaKey, shiftKey: shift, altKey: alt } = event;
    const act = matrixAct({ key, mod: ctrlKey || metaKey, shift, alt }, marked, size);
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (act.kind === 'mark') mark(act.marked);
    else if (act.kind === 'clear') clearMarked(app, matrix, marked);
    else if (act.kind === 'fill') fillMarked(app, matrix, marked, act.from);
    else if (volumes) setTyping(act.text);
    else setOrClear(app, matrix, marked, Number(act.text));
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (typing !== undefined) return;
    event.preventDefault();
    event.clipboardData.setData(
      'text/plain',
      copiedWeights(spanOf(marked), (place) => cellAt(matrix, place)?.weight),
    );
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (typing !== undefined) return;
    event.preventDefault();
    pasteAt(app, matrix, event.clipboardData.getData('text/plain'), {
      row: spanOf(marked).top,
      column: spanOf(marked).left,
    });
  };
  return { grid, marked, typing, mark, fill, onKeyDown, onCopy, onPaste, endTyping };
}

function setOrClear(app: App, matrix: Matrix, marked: Marked, weight: number): void {
  if (weight === 0) clearMarked(app, matrix, marked);
  else setMarked(app, matrix, marked, weight);
}
