import { NO_EXTRA } from '#shared/kernel/json.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { type ActionFields, type ActionId, checkActionFields, type Strategy } from '#shared/model/action.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import { RULE_PATTERN } from '#shared/model/mark.ts';
import { checkName, checkTranslations, NO_TRANSLATIONS, type Translations } from '#shared/model/named.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { BLANK_FIELDS, checkTargets } from './actions.ts';
import { defineEdit } from './edit.ts';
import { putRow } from './rows.ts';

export interface AddAction extends Partial<Omit<ActionFields, 'strategy'>> {
  readonly id: ActionId;
  readonly name: string;
  readonly translations?: Translations;
  readonly strategy: Strategy;
  /** Id of the rule whose finding it comes from. */
  readonly finding?: string;
  readonly departments?: Iterable<DepartmentId>;
  readonly services?: Iterable<ServiceId>;
}

/** Notes what the client agrees to do, about a finding or of its own. */
export const addAction = defineEdit({
  id: 'add-action',
  run(engagement, { id, translations, finding = '', departments = [], services = [], ...input }: AddAction) {
    if (engagement.actions.has(id)) return err({ code: 'id-taken' });
    if (finding !== '' && !RULE_PATTERN.test(finding)) return err({ code: 'no-such-finding' });
    const name = checkName(input.name);
    if (!name.ok) return name;
    const translated = checkTranslations(translations ?? NO_TRANSLATIONS, checkName);
    if (!translated.ok) return translated;
    const about = checkTargets(engagement, departments, services);
    if (!about.ok) return about;
    const { name: _, ...given } = input;
    const fields = checkActionFields({ ...BLANK_FIELDS, ...given });
    if (!fields.ok) return fields;
    const called = { name: name.value, translations: translated.value };
    return ok(
      putRow(engagement, 'actions', { id, ...called, ...fields.value, finding, ...about.value, extra: NO_EXTRA }),
    );
  },
});
