import { type FormEvent, useId, useState } from 'react';
import { useApp } from '#renderer/state/app-context.ts';
import { keepScenario } from '#renderer/state/keep-scenario.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Field } from '#renderer/ui/field.tsx';

/** Asks what the map is to be called that is made of what was tried out. */
export function KeepScenarioDialog({ suggested }: { readonly suggested: string }) {
  const app = useApp();
  const t = useT();
  const form = useId();
  const [name, setName] = useState(suggested);
  const close = (): void => app.store.setState({ dialog: undefined });
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    if (keepScenario(app, name)) close();
  };
  return (
    <Dialog
      title={t('keep.title')}
      closeLabel={t('dialog.cancel')}
      onClose={close}
      footer={
        <>
          <span className="spring" />
          <Button onClick={close}>{t('dialog.cancel')}</Button>
          <Button look="primary" type="submit" form={form}>
            {t('keep.do')}
          </Button>
        </>
      }
    >
      <form id={form} className="details" onSubmit={keep}>
        <p className="panel-note">{t('keep.text')}</p>
        <Field label={t('keep.name')}>
          {(id) => <input id={id} type="text" value={name} onChange={(event) => setName(event.target.value)} />}
        </Field>
      </form>
    </Dialog>
  );
}
