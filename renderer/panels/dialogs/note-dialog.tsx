import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import { useApp } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Field } from '#renderer/ui/field.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { setNote } from '#shared/edits/set-note.ts';
import { noteChoices } from './note-model.ts';

/** Notes on what is at hand, all kept as one step. */
export function NoteDialog() {
  const app = useApp();
  const t = useT();
  const form = useId();
  const [choices] = useState(() => noteChoices(t, app.store.getState()));
  const [value, setValue] = useState(choices[0]?.value ?? '');
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  const close = (): void => app.store.setState({ dialog: undefined });
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    const run = `note ${app.now().getTime()}`;
    const changed = choices.flatMap(({ value: key, about }) => {
      const notes = drafts[key];
      return notes === undefined ? [] : { about, notes };
    });
    if (changed.every((note) => app.edit(setNote, note, { run }))) close();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
  };
  return (
    <Dialog
      title={t('note.title')}
      closeLabel={t('dialog.cancel')}
      onClose={close}
      footer={
        <>
          <span className="spring" />
          <Button onClick={close}>{t('dialog.cancel')}</Button>
          <Button look="primary" type="submit" form={form}>
            {t('note.save')}
          </Button>
        </>
      }
    >
      <form id={form} className="details" onSubmit={keep}>
        <Field label={t('note.title')}>
          {(id) => (
            <textarea
              id={id}
              rows={6}
              value={drafts[value] ?? choices.find((choice) => choice.value === value)?.notes ?? ''}
              onChange={(event) => setDrafts({ ...drafts, [value]: event.target.value })}
              onKeyDown={onKeyDown}
            />
          )}
        </Field>
        <SelectField
          label={t('note.about')}
          value={value}
          options={choices.map((choice) => ({ value: choice.value, label: choice.label }))}
          onChange={setValue}
        />
      </form>
    </Dialog>
  );
}
