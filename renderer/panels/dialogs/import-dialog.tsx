import { useMemo, useState } from 'react';
import { useApp } from '#renderer/state/app-context.ts';
import { countText } from '#renderer/state/count-text.ts';
import { importDraft } from '#renderer/state/import.ts';
import { pasteCounts, pasteRows } from '#renderer/state/paste.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FaultNote } from '#renderer/ui/fault-note.tsx';
import { faultText } from '#shared/i18n/fault-text.ts';
import { noticeText } from '#shared/i18n/notice-text.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { Direction, Draft } from '#shared/import/draft.ts';
import { pastedOf } from '#shared/import/pasted.ts';
import { SOURCES } from '#shared/import/sources.ts';
import type { WeightKind } from '#shared/model/map.ts';
import { DraftPreview } from './draft-preview.tsx';
import { ImportErrors } from './import-errors.tsx';
import { exampleOf, needsDirection } from './import-model.ts';

export interface ImportDialogProps {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Onto the map on screen, without the rows that cannot be read; else onto a map of its own, all rows or none. */
  readonly paste: boolean;
}

/** What a table holds, which way it points, and what is wrong with it, before any of it is taken. */
export function ImportDialog({ name, bytes, paste }: ImportDialogProps) {
  const app = useApp();
  const t = useT();
  const [direction, setDirection] = useState<Direction>();
  const [weights, setWeights] = useState<WeightKind | undefined>(() => {
    const { engagement, map } = app.store.getState();
    return paste ? engagement.maps.get(map)?.weights : undefined;
  });
  const read = useMemo(
    () => SOURCES[0].read({ edges: bytes, ...(direction && { direction }), ...(weights && { weights }) }),
    [bytes, direction, weights],
  );
  const asks = useMemo(() => needsDirection(SOURCES[0].read({ edges: bytes })), [bytes]);
  const close = (): void => app.store.setState({ dialog: undefined });
  const draft = read.ok ? read.value : undefined;
  const ready =
    draft !== undefined &&
    (paste ? draft.services.length > 0 : draft.errors.length === 0) &&
    (!asks || direction !== undefined);
  const example = draft && exampleOf(draft, direction);
  return (
    <Dialog
      title={t('import.title', { name })}
      closeLabel={t('dialog.cancel')}
      wide={true}
      onClose={close}
      footer={
        <>
          <span className="panel-note">{draft && (paste ? pasteCounts(app, draft) : countOf(t, draft))}</span>
          <span className="spring" />
          <Button onClick={close}>{t('dialog.cancel')}</Button>
          <Button
            look="primary"
            disabled={!ready}
            onClick={() => {
              close();
              if (draft === undefined) return;
              if (paste) void pasteRows(app, pastedOf(draft));
              else void importDraft(app, draft, name.replace(/\.[^.]*$/, ''));
            }}
          >
            {t(paste ? 'paste.do' : 'import.do')}
          </Button>
        </>
      }
    >
      {!read.ok && <FaultNote text={faultText(t, read.failure)} />}
      {asks && example !== undefined && (
        <Choice<Direction>
          label={t('import.direction')}
          shape="list"
          value={direction}
          options={[
            {
              value: 'provider-customer',
              label: t('import.points', { provider: example.first, customer: example.second }),
            },
            {
              value: 'customer-provider',
              label: t('import.points', { provider: example.second, customer: example.first }),
            },
          ]}
          onChange={setDirection}
        />
      )}
      {draft !== undefined && !paste && (
        <Choice<WeightKind>
          label={t('import.weights')}
          value={draft.weights}
          options={[
            { value: 'scale', label: t('import.scale') },
            { value: 'volume', label: t('import.volume') },
          ]}
          onChange={setWeights}
        />
      )}
      {draft?.notices
        .filter(({ code }) => code !== 'direction-assumed')
        .map((notice) => (
          <p key={notice.code} className="field-hint">
            {noticeText(t, notice)}
          </p>
        ))}
      {draft !== undefined && draft.errors.length > 0 && <ImportErrors errors={draft.errors} leftOut={paste} />}
      {draft !== undefined && (paste || draft.errors.length === 0) && <DraftPreview draft={draft} />}
    </Dialog>
  );
}

const countOf = (t: Translator, { departments, services }: Draft): string =>
  countText(t, { departments: departments.length, services: services.length });
