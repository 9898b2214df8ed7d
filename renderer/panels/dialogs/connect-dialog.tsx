import { useState } from 'react';
import { useApp } from '#renderer/state/app-context.ts';
import { connectEnds, type End, endNamed, offersFor } from '#renderer/state/connect-ends.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Field } from '#renderer/ui/field.tsx';
import type { DepartmentId } from '#shared/model/department.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import { EndField } from './end-field.tsx';

const STEPS = ['1', '2', '3', '4', '5'] as const;

interface Written {
  readonly text: string;
  /** What was chosen for it from the list. */
  readonly end?: End | undefined;
}

/** Draws a service without a pointer: who provides what to whom, each found by typing, or new. */
export function ConnectDialog() {
  const app = useApp();
  const t = useT();
  const { engagement, map, selection } = app.store.getState();
  const content = mapContent(engagement, map);
  const volume = engagement.maps.get(map)?.weights === 'volume';
  const written = (id: DepartmentId | undefined): Written => {
    const row = id === undefined ? undefined : content?.departments.get(id);
    return row === undefined
      ? { text: '' }
      : { text: nameIn(row, t.language), end: { kind: 'department', id: row.id } };
  };
  const [first, second] = [...selection.departments];
  const [provider, setProvider] = useState(() => written(first));
  const [customer, setCustomer] = useState(() => written(second));
  const [asked, setAsked] = useState(false);
  const [name, setName] = useState('');
  const [weight, setWeight] = useState(volume ? '' : '3');
  if (content === undefined) return null;
  const endOf = ({ text, end }: Written): End | undefined => end ?? endNamed(content, text);
  const idOf = (value: Written): DepartmentId | undefined => {
    const end = endOf(value);
    return end?.kind === 'department' ? end.id : undefined;
  };
  const fault = (value: Written) => (asked && endOf(value) === undefined ? t('connect.choose') : undefined);
  const close = (): void => app.store.setState({ dialog: undefined });
  const submit = (): void => {
    setAsked(true);
    const [from, to] = [endOf(provider), endOf(customer)];
    if (from === undefined || to === undefined) return;
    const amount = weight.normalize('NFKC').trim();
    const done = { provider: from, customer: to, name, ...(amount !== '' && { weight: Number(amount) }) };
    if (connectEnds(app, done)) app.store.setState({ dialog: undefined, panel: 'details' });
  };
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
        <EndField
          label={t('service.provider')}
          text={provider.text}
          first={first === undefined}
          offersFor={(typed) => offersFor(content, typed, t.language, idOf(customer))}
          onChange={(text, end) => setProvider({ text, end })}
          fault={fault(provider)}
        />
        <EndField
          label={t('service.customer')}
          text={customer.text}
          first={first !== undefined}
          offersFor={(typed) => offersFor(content, typed, t.language, idOf(provider))}
          onChange={(text, end) => setCustomer({ text, end })}
          fault={fault(customer)}
        />
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
