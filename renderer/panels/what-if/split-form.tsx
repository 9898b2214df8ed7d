import { type FormEvent, useState } from 'react';
import { useApp } from '#renderer/state/app-context.ts';
import { freeAmong } from '#renderer/state/free-name.ts';
import { freePlace } from '#renderer/state/free-place.ts';
import { tryChange } from '#renderer/state/try-change.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Field } from '#renderer/ui/field.tsx';
import { Toggle } from '#renderer/ui/toggle.tsx';
import { serviceText } from '#shared/export/comparison-words.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { departmentName } from './change-text.ts';

export interface SplitFormProps {
  readonly content: MapContent;
  readonly department: DepartmentId;
  readonly onDone: () => void;
}

/** What the new department is called, and which services go along. */
export function SplitForm({ content, department, onDone }: SplitFormProps) {
  const app = useApp();
  const t = useT();
  const [name, setName] = useState(() => {
    const wanted = t('what-if.split-suggested', { name: departmentName(t, content, department) });
    return freeAmong(content.departments.values(), wanted);
  });
  const [along, setAlong] = useState<ReadonlySet<ServiceId>>(new Set());
  const services = [...content.services.values()].filter(
    (row) => row.provider === department || row.customer === department,
  );
  const toggle = (id: ServiceId, on: boolean): void => {
    const next = new Set(along);
    if (on) next.add(id);
    else next.delete(id);
    setAlong(next);
  };
  const split = (event: FormEvent): void => {
    event.preventDefault();
    const { engagement, map } = app.store.getState();
    const near = content.departments.get(department)?.position ?? { x: 0, y: 0 };
    const position = freePlace(engagement, map, near);
    const id = app.ids('department');
    tryChange(app, { kind: 'split', department, id, name, position, services: [...along] });
    onDone();
  };
  return (
    <form className="what-if-split" onSubmit={split}>
      <Field label={t('what-if.split-name')}>
        {(id) => <input id={id} type="text" value={name} onChange={(event) => setName(event.target.value)} />}
      </Field>
      <fieldset>
        <legend>{t('what-if.split-services')}</legend>
        {services.map(({ id }) => (
          <Toggle key={id} label={serviceText(t, content, id)} on={along.has(id)} onChange={(on) => toggle(id, on)} />
        ))}
      </fieldset>
      <div className="what-if-answers">
        <Button onClick={onDone}>{t('dialog.cancel')}</Button>
        <Button look="primary" type="submit">
          {t('what-if.split-do')}
        </Button>
      </div>
    </form>
  );
}
