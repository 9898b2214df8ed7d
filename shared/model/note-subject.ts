import type { DepartmentId } from './department.ts';
import type { DivisionId } from './division.ts';
import type { Engagement } from './engagement.ts';
import type { MapId } from './map.ts';
import type { ServiceId } from './service.ts';

/** What a note is about. */
export type NoteSubject =
  | { readonly table: 'maps'; readonly id: MapId }
  | { readonly table: 'divisions'; readonly id: DivisionId }
  | { readonly table: 'departments'; readonly id: DepartmentId }
  | { readonly table: 'services'; readonly id: ServiceId };

/** The row that the note is about, with its note where it has one. */
export function notedRow(
  engagement: Engagement,
  { table, id }: NoteSubject,
): { readonly id: string; readonly notes?: string } | undefined {
  const rows: ReadonlyMap<string, { readonly id: string; readonly notes?: string }> = engagement[table];
  return rows.get(id);
}

/** Whether there is a note that says anything. */
export const isNoted = ({ notes = '' }: { readonly notes?: string }): boolean => notes.trim() !== '';
