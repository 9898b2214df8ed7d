import type { DeckPage } from '#renderer/state/deck.ts';
import { SLIDES, type SlideId } from '#shared/export/slides/slides.ts';

/** A kind of slide in the list, chosen or not. */
export interface KindRow {
  readonly id: SlideId;
  readonly on: boolean;
}

/** All kinds: those that are chosen in their order, each other behind the one that usually comes before it. */
export function kindRows(kinds: readonly SlideId[]): readonly KindRow[] {
  const rows: KindRow[] = kinds.map((id) => ({ id, on: true }));
  let before = -1;
  for (const { id } of SLIDES) {
    const at = rows.findIndex((row) => row.id === id);
    if (at >= 0) before = at;
    else rows.splice(++before, 0, { id, on: false });
  }
  return rows;
}

export const chosenKinds = (rows: readonly KindRow[]): readonly SlideId[] =>
  rows.filter(({ on }) => on).map(({ id }) => id);

export function switched(rows: readonly KindRow[], id: SlideId): readonly KindRow[] {
  return rows.map((row) => (row.id === id ? { ...row, on: !row.on } : row));
}

/** The row so many places further down, or up where that is negative; it stops at the ends. */
export function moved(rows: readonly KindRow[], id: SlideId, by: number): readonly KindRow[] {
  const at = rows.findIndex((row) => row.id === id);
  return placed(rows, id, Math.max(0, Math.min(rows.length - 1, at + by)));
}

/** The row at this place among the others. */
export function placed(rows: readonly KindRow[], id: SlideId, place: number): readonly KindRow[] {
  const row = rows.find((each) => each.id === id);
  return row === undefined ? rows : rows.filter((each) => each !== row).toSpliced(place, 0, row);
}

/** How many pages each kind has. */
export function pageCounts(pages: readonly DeckPage[]): ReadonlyMap<SlideId, number> {
  const counts = new Map<SlideId, number>();
  for (const { kind } of pages) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** An address under which a picture can be shown; nothing is fetched. */
export const pictureAddress = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
