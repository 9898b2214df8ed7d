import type { AppState } from '#renderer/state/app-state.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import { type Named, nameIn } from '#shared/model/named.ts';
import { type NoteSubject, notedRow } from '#shared/model/note-subject.ts';
import type { Service } from '#shared/model/service.ts';

/** Something at hand that can have a note. */
export interface NoteChoice {
  readonly value: string;
  readonly label: string;
  readonly about: NoteSubject;
  /** As it is now; may be empty. */
  readonly notes: string;
}

/** What a note may be about now: what is selected, then the divisions of it, then the map. */
export function noteChoices(t: Translator, { engagement, map, selection }: AppState): readonly NoteChoice[] {
  const { departments, services, divisions, maps } = engagement;
  const ends = [...selection.services].flatMap((id) => services.get(id) ?? []);
  const touched = [...selection.departments, ...ends.flatMap(({ provider, customer }) => [provider, customer])];
  const own = new Set(touched.flatMap((id) => departments.get(id)?.division ?? []));
  const subjects: readonly NoteSubject[] = [
    ...[...selection.departments].map((id) => ({ table: 'departments' as const, id })),
    ...[...selection.services].map((id) => ({ table: 'services' as const, id })),
    ...[...own].map((id) => ({ table: 'divisions' as const, id })),
    { table: 'maps', id: map },
  ];
  const called = (row: Named | undefined): string => (row === undefined ? '' : nameIn(row, t.language));
  const serviceName = (row: Service | undefined): string =>
    row === undefined
      ? ''
      : t('note.service-between', {
          name: called(row) || t('service.unnamed'),
          provider: called(departments.get(row.provider)),
          customer: called(departments.get(row.customer)),
        });
  return subjects.flatMap((about) => {
    const row = notedRow(engagement, about);
    if (row === undefined) return [];
    let name: string;
    if (about.table === 'services') name = serviceName(services.get(about.id));
    else if (about.table === 'departments') name = called(departments.get(about.id));
    else name = called(about.table === 'maps' ? maps.get(about.id) : divisions.get(about.id));
    const label = t(`note.${about.table}`, { name });
    return { value: `${about.table} ${about.id}`, label, about, notes: row.notes ?? '' };
  });
}
