import { useState } from 'react';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { chooseLayouts, forgetTemplate, layoutRows } from '#renderer/state/template.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FaultNote } from '#renderer/ui/fault-note.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { faultText } from '#shared/i18n/fault-text.ts';

/** The firm's template of a PowerPoint file: chosen, its layouts, forgotten. Layouts are shown in full where one was not sure. */
export function DeckTemplate({ onPick }: { readonly onPick: () => void }) {
  const app = useApp();
  const t = useT();
  const template = useStore((state) => state.template);
  const chosen = useStore((state) => state.templateLayouts);
  const [open, setOpen] = useState(false);
  const read = template?.fault === undefined ? template?.read : undefined;
  const rows = read === undefined ? [] : layoutRows(read, chosen);
  const unsure = rows.some((row) => row.unsure);
  return (
    <fieldset className="deck-template">
      <legend>{t('deck.template')}</legend>
      {template === undefined && <p className="field-hint">{t('deck.template-none')}</p>}
      {template?.fault !== undefined && <FaultNote text={faultText(t, template.fault)} />}
      {template?.fault === undefined && template !== undefined && <p className="deck-template-name">{template.name}</p>}
      {unsure && <p role="status">{t('deck.template-unsure')}</p>}
      {(open || unsure) &&
        rows.map(({ role, layout }) => (
          <SelectField
            key={role}
            label={t(`deck.role.${role}`)}
            value={layout}
            options={(read?.layouts ?? []).map(({ name }) => ({ value: name, label: name }))}
            onChange={(name) => {
              setOpen(true);
              chooseLayouts(app, { ...Object.fromEntries(rows.map((row) => [row.role, row.layout])), [role]: name });
            }}
          />
        ))}
      <div className="deck-template-buttons">
        <Button look="quiet" onClick={onPick}>
          {t('deck.template-pick')}
        </Button>
        {rows.length > 0 && !unsure && (
          <Button look="quiet" onClick={() => setOpen(!open)}>
            {t(open ? 'deck.template-layouts-hide' : 'deck.template-layouts')}
          </Button>
        )}
        {template !== undefined && (
          <Button look="quiet" onClick={() => void forgetTemplate(app)}>
            {t('deck.template-forget')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
