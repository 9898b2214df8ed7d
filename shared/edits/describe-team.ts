import type { Language } from '#shared/kernel/language.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import { checkText } from '#shared/model/limits.ts';
import { nameIn, renamedIn } from '#shared/model/named.ts';
import type { TeamId } from '#shared/model/team.ts';
import { defineEdit } from './edit.ts';
import { checkFreeName, putRow } from './rows.ts';
import { checkMembers } from './teams.ts';

export interface DescribeTeam {
  readonly team: TeamId;
  /** In which the reader sees the name that is being replaced. */
  readonly language: Language;
  readonly name?: string;
  readonly purpose?: string;
  /** All of them. */
  readonly departments?: Iterable<DepartmentId>;
}

/** Sets what a team is called, what it is for and who is in it. Fields left out stay. */
export const describeTeam = defineEdit({
  id: 'describe-team',
  run(engagement, input: DescribeTeam) {
    const row = engagement.teams.get(input.team);
    if (row === undefined) return err({ code: 'no-such-team' });
    const shown = nameIn(row, input.language);
    const name =
      input.name === undefined ? ok(shown) : checkFreeName(engagement.teams.values(), row.map, input.name, row.id);
    if (!name.ok) return name;
    const purpose = input.purpose === undefined ? ok(row.purpose) : checkText(input.purpose);
    if (!purpose.ok) return purpose;
    const members =
      input.departments === undefined ? ok(row.departments) : checkMembers(engagement, row.map, input.departments);
    if (!members.ok) return members;
    const same = members.value.join(' ') === row.departments.join(' ');
    if (name.value === shown && purpose.value === row.purpose && same) return ok(engagement);
    const renamed = name.value === shown ? row : renamedIn(row, input.language, name.value);
    return ok(putRow(engagement, 'teams', { ...renamed, purpose: purpose.value, departments: members.value }));
  },
});
