import { useState } from 'react';
import { useApp } from '#renderer/state/app-context.ts';
import { selectServices } from '#renderer/state/selection.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Field } from '#renderer/ui/field.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { connect } from '#shared/edits/connect.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';

const STEPS = ['1', '2', '3', '4', '5'] as const;

/** Draws a service without a pointer: who provides what to whom. */
export function ConnectDialog() {
  const app = useApp();
  const t = useT();
  const { engagement, map, selection } = app.store.getState();
  const volume = engagement.maps.get(map)?.weights === 'volume';
  const options = [...(mapContent(engagement, map)?.departments.values() ?? [])]
    .map((row) => ({ value: row.id, label: nameIn(row, t.language) }))
    .sort((a, b) => a.label.localeCompare(b.label, t.language));
  const [first, second] = [...selection.departments];
  const [provider, setProvider] = useState<DepartmentId | undefined>(first ?? options[0]?.value);
  const [customer, setCustomer] = useState<DepartmentId | undefined>(
    second ?? options.find((option) => option.value !== provider)?.value,
  );
  const [name, setName] = useState('');
  const [weight, setWeight] = useState(volume ? '' : '3');
  const close = (): void => app.store.setState({ dialog: undefined });
  const submit = (): void => {
    if (provider === undefined || customer === undefined) return;
    const id = app.ids('service');
    const amount = weight.normalize('NFKC').trim();
    const input = { id, provider, customer, name, ...(amount === '' ? {} : { weight: Number(amount) }) };
    if (!app.edit(connect, input, { select: selectServices([id]) })) return;
    app.store.setState({ dialog: undefined, panel: 'details', litFinding: undefined });
  };
  if (provider === undefined || customer === undefined) return null;
  return (
    <Dialog
      title={t('connect.title')}
      closeLabel={t('dialog.cancel')}
      onClose={close}
      footer={
        <>
          <span className="spring" />
          <Button onClick={close}>{t('dialog.cancel')}</Button>
          <Button look="primary" type="submit" form="connect-form">
            {t('connect.do')}
          </Button>
        </>
      }
    >
      <form
        id="connect-form"
        className="details"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <SelectField label={t('service.provider')} value={provider} options={options} onChange={setProvider} />
        <SelectField label={t('service.customer')} value={customer} options={options} onChange={setCustomer} />
        <Field label={t('field.service-name')}>
          {(id) => (
            <input
              id={id}
              type="text"
              value={name}
              placeholder={t('field.service-name-example')}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        {volume ? (
          <Field label={t('field.volume')}>
            {(id) => (
              <input id={id} inputMode="decimal" value={weight} onChange={(event) => setWeight(event.target.value)} />
            )}
          </Field>
        ) : (
          <Choice
            label={t('field.weight')}
            value={weight}
            options={STEPS.map((step) => ({ value: step, label: step, title: t(`weight.${step}`) }))}
            onChange={setWeight}
          />
        )}
      </form>
    </Dialog>
  );
}
