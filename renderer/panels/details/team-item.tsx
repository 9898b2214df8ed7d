import { Trash2, X } from 'lucide-react';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { selectDepartments } from '#renderer/state/selection.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { describeTeam } from '#shared/edits/describe-team.ts';
import { removeTeam } from '#shared/edits/remove-team.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import { nameIn } from '#shared/model/named.ts';
import type { Team } from '#shared/model/team.ts';

/** One team: what it is called, what it is for, and who is in it. */
export function TeamItem({ team, open }: { readonly team: Team; readonly open: boolean }) {
  const app = useApp();
  const t = useT();
  const rows = useStore((state) => state.engagement.departments);
  const { id } = team;
  const { language } = t;
  const name = nameIn(team, language);
  const without = (gone: DepartmentId): boolean =>
    app.edit(describeTeam, { team: id, language, departments: team.departments.filter((one) => one !== gone) });
  return (
    <details className="team" open={open}>
      <summary>
        {name} <span className="team-size">{team.departments.length}</span>
      </summary>
      <TextField
        label={t('team.name')}
        value={name}
        onCommit={(text) => app.edit(describeTeam, { team: id, language, name: text })}
      />
      <TextField
        label={t('team.purpose')}
        lines={2}
        value={team.purpose}
        onCommit={(purpose) => app.edit(describeTeam, { team: id, language, purpose })}
      />
      <ul>
        {team.departments.map((member) => {
          const row = rows.get(member);
          const called = row === undefined ? '' : nameIn(row, language);
          return (
            <li key={member}>
              <span>{called}</span>
              <IconButton icon={X} label={t('team.leave', { name: called })} onClick={() => without(member)} />
            </li>
          );
        })}
      </ul>
      <div className="team-acts">
        <Button onClick={() => app.store.setState({ selection: selectDepartments(team.departments) })}>
          {t('team.select')}
        </Button>
        <Button look="danger" icon={Trash2} onClick={() => app.edit(removeTeam, { team: id })}>
          {t('team.delete')}
        </Button>
      </div>
    </details>
  );
}
