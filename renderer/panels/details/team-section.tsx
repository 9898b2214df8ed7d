import { UsersRound } from 'lucide-react';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { describeTeam } from '#shared/edits/describe-team.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import { TeamItem } from './team-item.tsx';
import { teamChoices } from './teams-model.ts';
import './teams.css';

const NONE = '-';

/** The teams that these departments are in, and those that they could join; without departments, all teams of the map. */
export function TeamSection({ departments }: { readonly departments: readonly DepartmentId[] }) {
  const app = useApp();
  const t = useT();
  const engagement = useStore((state) => state.engagement);
  const map = useStore((state) => state.map);
  const content = mapContent(engagement, map);
  if (content === undefined || content.teams.size === 0) return null;
  const { own, others } = teamChoices(t, content, departments);
  const join = (id: string): void => {
    const team = others.find((row) => row.id === id);
    if (team === undefined) return;
    const { language } = t;
    app.edit(describeTeam, { team: team.id, language, departments: [...team.departments, ...departments] });
  };
  return (
    <section className="team-section" aria-label={t('team.list')}>
      <h3>
        <UsersRound size={14} aria-hidden="true" />
        {t('team.list')}
      </h3>
      {own.map((team) => (
        <TeamItem key={team.id} team={team} open={departments.length > 1 && own.length === 1} />
      ))}
      {departments.length > 0 && others.length > 0 && (
        <SelectField
          label={t('team.join')}
          value={NONE}
          options={[
            { value: NONE, label: t('team.choose') },
            ...others.map((team) => ({ value: team.id as string, label: nameIn(team, t.language) })),
          ]}
          onChange={join}
        />
      )}
    </section>
  );
}
