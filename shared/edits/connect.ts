import { NO_EXTRA } from '#shared/kernel/json.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import { checkOptionalName, checkTranslations, NO_TRANSLATIONS, type Translations } from '#shared/model/named.ts';
import { ASSUMED_WEIGHT, type Service, type ServiceId, weightFault } from '#shared/model/service.ts';
import { defineEdit } from './edit.ts';
import { putRow } from './rows.ts';

export interface Connect {
  readonly id: ServiceId;
  readonly provider: DepartmentId;
  readonly customer: DepartmentId;
  /** May be empty. */
  readonly name?: string;
  readonly translations?: Translations;
  /** Left out: `ASSUMED_WEIGHT`, marked as assumed. */
  readonly weight?: number;
}

/** Draws a service from provider to internal customer. Several services between the same two are allowed. */
export const connect = defineEdit({
  id: 'connect',
  run(engagement, input: Connect) {
    const provider = engagement.departments.get(input.provider);
    const customer = engagement.departments.get(input.customer);
    if (provider === undefined || customer === undefined) return err({ code: 'no-such-department' });
    if (provider.map !== customer.map) return err({ code: 'different-maps' });
    if (provider.id === customer.id) return err({ code: 'self-service', name: provider.name });
    if (engagement.services.has(input.id)) return err({ code: 'id-taken' });
    const map = engagement.maps.get(provider.map);
    if (map === undefined) return err({ code: 'no-such-map' });
    const weight = input.weight ?? ASSUMED_WEIGHT;
    const fault = weightFault(weight, map.weights);
    if (fault !== undefined) return err(fault);
    const name = checkOptionalName(input.name ?? '');
    if (!name.ok) return name;
    const translations = checkTranslations(input.translations ?? NO_TRANSLATIONS, checkOptionalName);
    if (!translations.ok) return translations;
    const row: Service = {
      id: input.id,
      map: map.id,
      provider: provider.id,
      customer: customer.id,
      name: name.value,
      translations: translations.value,
      weight,
      assumed: input.weight === undefined,
      notes: '',
      extra: NO_EXTRA,
    };
    return ok(putRow(engagement, 'services', row));
  },
});
