import { useApp } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { TextField } from '#renderer/ui/text-field.tsx';
import { renameDivision } from '#shared/edits/rename-division.ts';
import { setNote } from '#shared/edits/set-note.ts';
import type { Division } from '#shared/model/division.ts';
import { nameIn } from '#shared/model/named.ts';

/** What a division is called and what is noted about it. */
export function DivisionDetails({ division }: { readonly division: Division }) {
  const app = useApp();
  const t = useT();
  return (
    <>
      <TextField
        label={t('field.division-name')}
        value={nameIn(division, t.language)}
        onCommit={(name) => app.edit(renameDivision, { division: division.id, name, language: t.language })}
      />
      <TextField
        label={t('note.on-division')}
        lines={1}
        value={division.notes ?? ''}
        onCommit={(notes) => app.edit(setNote, { about: { table: 'divisions', id: division.id }, notes })}
      />
    </>
  );
}
