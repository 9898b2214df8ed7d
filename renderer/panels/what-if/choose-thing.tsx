import { useT } from '#renderer/state/use-t.ts';
import { Field } from '#renderer/ui/field.tsx';
import { serviceText } from '#shared/export/comparison-words.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';

export interface ChooseThingProps {
  readonly content: MapContent;
  /** Id, or '' where nothing or several things are selected. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Selects a department or a service by name, for those who do not do it on the map. */
export function ChooseThing({ content, chosen, onChoose }: ChooseThingProps) {
  const t = useT();
  const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
    a.name.localeCompare(b.name, t.language);
  const departments = [...content.departments.values()].map((row) => ({ id: row.id, name: nameIn(row, t.language) }));
  const services = [...content.services.keys()].map((id) => ({ id, name: serviceText(t, content, id) }));
  return (
    <Field label={t('what-if.choose')}>
      {(id) => (
        <select id={id} value={chosen} onChange={(event) => onChoose(event.target.value)}>
          <option value="">{t('what-if.choose-none')}</option>
          <optgroup label={t('what-if.departments')}>
            {departments.sort(byName).map((row) => (
              <option key={row.id} value={row.id}>
                {row.name}
              </option>
            ))}
          </optgroup>
          <optgroup label={t('what-if.services')}>
            {services.sort(byName).map((row) => (
              <option key={row.id} value={row.id}>
                {row.name}
              </option>
            ))}
          </optgroup>
        </select>
      )}
    </Field>
  );
}
