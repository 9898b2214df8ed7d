import type { App } from '#renderer/state/app.ts';
import { repeatedFrom } from '#renderer/state/grid-fill.ts';
import { type Marked, type Place, type Span, spanOf } from '#renderer/state/grid-span.ts';
import { NOTHING, type Selection, selectDepartments, selectServices } from '#renderer/state/selection.ts';
import { type PairWeight, setPairWeights } from '#shared/edits/set-pair-weights.ts';
import { cellKey, type Matrix, type MatrixCell } from './matrix-model.ts';
import { pastedWeights } from './matrix-paste.ts';
import { pairsIn } from './matrix-span.ts';

export function cellAt({ heads, cells }: Matrix, { row, column }: Place): MatrixCell | undefined {
  const provider = heads[row]?.department.id;
  const customer = heads[column]?.department.id;
  return provider === undefined || customer === undefined ? undefined : cells.get(cellKey(provider, customer));
}

/** Sets weights in one step, but for cells with services that are hidden, which it counts aloud. How many it set; undefined: refused. */
function setWeights(
  app: App,
  { heads, hidden }: Matrix,
  cells: readonly (Place & { readonly weight: number | undefined })[],
): number | undefined {
  let skipped = 0;
  const pairs = cells.flatMap(({ row, column, weight }): PairWeight[] => {
    const provider = heads[row]?.department.id;
    const customer = heads[column]?.department.id;
    if (provider === undefined || customer === undefined) return [];
    if (hidden.has(cellKey(provider, customer))) {
      skipped++;
      return [];
    }
    return [{ provider, customer, weight, id: app.ids('service') }];
  });
  if (pairs.length > 0 && !app.edit(setPairWeights, { pairs })) return undefined;
  if (skipped > 0) app.toast({ kind: 'done', text: app.t()('matrix.hidden', { count: skipped }), undo: false });
  return pairs.length;
}

export function setMarked(app: App, matrix: Matrix, marked: Marked, weight: number): boolean {
  const cells = pairsIn(spanOf(marked)).map((place) => ({ ...place, weight }));
  return setWeights(app, matrix, cells) !== undefined;
}

/** Takes the services of the marked cells away, and says so with a way back. */
export function clearMarked(app: App, matrix: Matrix, marked: Marked): void {
  const places = pairsIn(spanOf(marked));
  const cells = places.map((place) => ({ ...place, weight: undefined }));
  const before = app.store.getState().engagement.services.size;
  if (setWeights(app, matrix, cells) === undefined) return;
  const count = before - app.store.getState().engagement.services.size;
  if (count > 0) app.toast({ kind: 'done', text: app.t()('matrix.removed', { count }), undo: true });
}

/** Repeats the first row (or column) of the marking over the rest of it; of a single one, what stands before it. */
export function fillMarked(app: App, matrix: Matrix, marked: Marked, from: 'above' | 'left'): void {
  const span = spanOf(marked);
  const source = sourceOf(span, from);
  if (source === undefined) return;
  setWeights(
    app,
    matrix,
    pairsIn(span).flatMap((place) => {
      const origin = from === 'above' ? { ...place, row: source } : { ...place, column: source };
      // A cell that is none cannot be repeated.
      if (origin.row === origin.column) return [];
      return [{ ...place, weight: cellAt(matrix, origin)?.weight }];
    }),
  );
}

/** Repeats the marking over an area beside it. */
export function fillOver(app: App, matrix: Matrix, span: Span, area: Span): boolean {
  const cells = pairsIn(area).flatMap((place) => {
    const origin = repeatedFrom(span, place);
    // A cell that is none cannot be repeated.
    if (origin.row === origin.column) return [];
    return [{ ...place, weight: cellAt(matrix, origin)?.weight }];
  });
  return setWeights(app, matrix, cells) !== undefined;
}

function sourceOf(span: Span, from: 'above' | 'left'): number | undefined {
  const [first, last] = from === 'above' ? [span.top, span.bottom] : [span.left, span.right];
  if (first < last) return first;
  return first === 0 ? undefined : first - 1;
}

/** Sets a block that was copied elsewhere, whole or not at all, and says what was done. */
export function pasteAt(app: App, matrix: Matrix, text: string, at: Place): void {
  const pasted = pastedWeights(text, matrix, at);
  if (!pasted.ok) {
    app.refuse(pasted.failure);
    return;
  }
  const { cells, skipped, away } = pasted.value;
  const set = setWeights(app, matrix, cells);
  if (set === undefined) return;
  const t = app.t();
  const filled = t('matrix.filled', { count: set });
  if (away > 0) app.toast({ kind: 'done', text: t('matrix.away', { count: away }), undo: false });
  app.toast({
    kind: 'done',
    text: skipped === 0 ? filled : t('matrix.filled-but', { filled, skipped }),
    undo: true,
  });
}

/** What is selected where these cells are marked: their services; where there are none, the two departments of the cell. */
export function selectionOf(matrix: Matrix, marked: Marked): Selection {
  const services = pairsIn(spanOf(marked)).flatMap((place) => cellAt(matrix, place)?.services ?? []);
  if (services.length > 0) return selectServices(services.map(({ id }) => id));
  const span = spanOf(marked);
  if (span.top < span.bottom || span.left < span.right) return NOTHING;
  return selectDepartments(
    [matrix.heads[span.top], matrix.heads[span.left]].flatMap((head) => head?.department.id ?? []),
  );
}
