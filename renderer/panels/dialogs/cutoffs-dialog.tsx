import { useDeferredValue, useMemo, useState } from 'react';
import { useApp } from '#renderer/state/app-context.ts';
import { ratedNow } from '#renderer/state/rated.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { setSettings } from '#shared/edits/set-settings.ts';
import { sensitivityHelp, sensitivityName } from '#shared/export/cutoff-words.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { SENSITIVITIES } from '#shared/model/settings.ts';
import { CutoffField } from './cutoff-field.tsx';
import { CutoffsCount } from './cutoffs-count.tsx';
import { type CutoffDraft, countWith, draftSettings, fieldsOf, standardTexts } from './cutoffs-model.ts';

/** How much it takes to be flagged: the sensitivity, and every cut-off; applied all at once, as one undo step. */
export function CutoffsDialog() {
  const app = useApp();
  const t = useT();
  const [{ engagement, map }] = useState(app.store.getState());
  const ratings = ratedNow(engagement);
  const { settings } = engagement;
  const [draft, setDraft] = useState<CutoffDraft>({ sensitivity: settings.sensitivity, texts: new Map() });
  const content = useMemo(() => mapContent(engagement, map), [engagement, map]);
  const wanted = useMemo(() => draftSettings(settings, draft), [settings, draft]);
  const counted = useDeferredValue(wanted);
  const before = useMemo(() => content && countWith(content, settings, ratings), [content, settings, ratings]);
  const after = useMemo(() => content && counted && countWith(content, counted, ratings), [content, counted, ratings]);
  const close = (): void => app.store.setState({ dialog: undefined });
  const apply = (): void => {
    if (wanted === undefined) return;
    const { history } = app.store.getState();
    if (!app.edit(setSettings, wanted)) return;
    close();
    if (app.store.getState().history === history) return;
    app.toast({ kind: 'done', text: t('toast.settings'), undo: true });
  };
  const type = (key: string, text: string): void => setDraft({ ...draft, texts: new Map(draft.texts).set(key, text) });
  return (
    <Dialog
      title={t('cutoff.title')}
      closeLabel={t('dialog.cancel')}
      wide
      onClose={close}
      footer={
        <>
          <CutoffsCount before={before} after={after} />
          <span className="spring" />
          <Button onClick={close}>{t('dialog.cancel')}</Button>
          <Button look="primary" disabled={wanted === undefined} onClick={apply}>
            {t('cutoff.apply')}
          </Button>
        </>
      }
    >
      <p className="panel-note">{t('cutoff.intro')}</p>
      <div>
        <Choice
          label={t('sensitivity.label')}
          value={draft.sensitivity}
          options={SENSITIVITIES.map((value) => ({ value, label: sensitivityName(t, value) }))}
          onChange={(sensitivity) => setDraft({ ...draft, sensitivity })}
        />
        <p className="field-hint">{sensitivityHelp(t, draft.sensitivity)}</p>
      </div>
      {fieldsOf(settings, draft).map(({ id, fields }) => (
        <section key={id} className="cutoff-rule">
          <h3>{t(`finding.${id}.name`)}</h3>
          {fields.map((field) => (
            <CutoffField key={field.key} id={id} field={field} onType={(text) => type(field.key, text)} />
          ))}
        </section>
      ))}
      <div>
        <Button onClick={() => setDraft({ sensitivity: 'standard', texts: standardTexts() })}>
          {t('cutoff.reset-all')}
        </Button>
      </div>
    </Dialog>
  );
}
