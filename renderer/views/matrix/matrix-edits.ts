import type { App } from '#renderer/state/app.ts';
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

/** Sets weights in one step; true where it was done. */
function setWeights(
  app: App,
  { heads }: Matrix,
  cells: readonly (Place & { readonly weight: number | undefined })[],
): boolean {
  const pairs = cells.flatMap(({ row, column, weight }): PairWeight[] => {
    const provider = heads[row]?.department.id;
    const customer = heads[column]?.department.id;
    if (provider === undefined || customer === undefined) return [];
    return [{ provider, customer, weight, id: app.ids('service') }];
  });
  return app.edit(setPairWeights, { pairs });
}

export function setMarked(app: App, matrix: Matrix, marked: Marked, weight: number): boolean {
  return setWeights(
    app,
    matrix,
    pairsIn(spanOf(marked)).map((place) => ({ ...place, weight })),
  );
}

/** Takes the services of the marked cells away, and says so with a way back. */
export function clearMarked(app: App, matrix: Matrix, marked: Marked): void {
  const places = pairsIn(spanOf(marked));
  const count = places.reduce((sum, place) => sum + (cellAt(matrix, place)?.services.length ?? 0), 0);
  if (count === 0) return;
  if (
    setWeights(
      app,
      matrix,
      places.map((place) => ({ ...place, weight: undefined })),
    )
  )
    app.toast({ kind: 'done', text: app.t()('matrix.removed', { count }), undo: true });
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

function sourceOf(span: Span, from: 'above' | 'left'): number | undefined {
  const [first, last] = from === 'above' ? [span.top, span.bottom] : [span.left, span.right];
  if (first < last) return first;
  return first === 0 ? undefined : first - 1;
}

/** Sets a block that was copied elsewhere, whole or not at all, and says what was done. */
export function pasteAt(app: App, matrix: Matrix, text: string, at: Place): void {
  const pasted = pastedWeights(text, matrix.heads, at);
  if (!pasted.ok) {
    app.refuse(pasted.failure);
    return;
  }
  const { cells, skipped } = pasted.value;
  if (!setWeights(app, matrix, cells)) return;
  const t = app.t();
  const filled = t('matrix.filled', { count: cells.length });
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
