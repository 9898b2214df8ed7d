import type { Translator } from '#shared/i18n/translator.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import type { Team } from '#shared/model/team.ts';

/** Teams as the details show them, each list by name. */
export interface TeamChoices {
  /** With all of these departments in them; with none of them given, all. */
  readonly own: readonly Team[];
  /** Those that some of them could join. */
  readonly others: readonly Team[];
}

export function teamChoices(t: Translator, content: MapContent, departments: readonly DepartmentId[]): TeamChoices {
  const { compare } = new Intl.Collator(t.language);
  const teams = [...content.teams.values()].sort((a, b) => compare(nameIn(a, t.language), nameIn(b, t.language)));
  const holds = (team: Team): boolean => departments.every((id) => team.departments.includes(id));
  return { own: teams.filter(holds), others: teams.filter((team) => !holds(team)) };
}
