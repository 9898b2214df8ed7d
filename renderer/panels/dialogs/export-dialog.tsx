import {
  Braces,
  FileImage,
  FileSpreadsheet,
  FileText,
  Network,
  Orbit,
  Presentation,
  Shapes,
  Spline,
  Table,
  Waypoints,
} from 'lucide-react';
import { useState } from 'react';
import { useApp } from '#renderer/state/app-context.ts';
import { chosenDeck } from '#renderer/state/deck.ts';
import { exportAs } from '#renderer/state/export.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Toggle } from '#renderer/ui/toggle.tsx';
import { PICTURE_SIZES } from '#shared/export/picture-options.ts';
import { SHEET_IDS, type SheetId } from '#shared/export/sheets/sheets.ts';
import { LANGUAGES, type Language } from '#shared/kernel/language.ts';
import { EXPORTS, type ExportKind } from '#shared/writers/exports.ts';
import { ArrowsChoice } from './arrows-choice.tsx';
import { type PictureChoice, PictureChoices } from './picture-choices.tsx';

const ICONS = {
  pptx: Presentation,
  pdf: FileText,
  'map-pdf': FileText,
  png: FileImage,
  svg: Shapes,
  xlsx: FileSpreadsheet,
  csv: Table,
  drawio: Spline,
  gexf: Waypoints,
  graphml: Network,
  cytoscape: Braces,
  'kumu-json': Orbit,
  'kumu-xlsx': FileSpreadsheet,
  polinode: FileSpreadsheet,
} as const satisfies Record<ExportKind, unknown>;

/** What has arrows that are drawn here. */
const DRAWN: readonly ExportKind[] = ['pptx', 'pdf', 'map-pdf', 'png', 'svg'];

/** What goes out: its form and its language. */
export function ExportDialog() {
  const app = useApp();
  const t = useT();
  const [kind, setKind] = useState<ExportKind>('pptx');
  const [language, setLanguage] = useState<Language>(app.store.getState().engagement.profile.language);
  const [sheet, setSheet] = useState<SheetId>('services');
  const [picture, setPicture] = useState<PictureChoice>({ size: '4k', dpi: 300, transparent: false });
  const [arrows, setArrows] = useState(() => chosenDeck(app).arrows ?? 'curved');
  const [codes, setCodes] = useState(false);
  const close = (): void => app.store.setState({ dialog: undefined });
  return (
    <Dialog
      title={t('export.title')}
      closeLabel={t('dialog.cancel')}
      wide={true}
      onClose={close}
      footer={
        <>
          {(kind === 'pptx' || kind === 'pdf') && (
            <Button
              look="quiet"
              onClick={() =>
                app.store.setState({ dialog: { kind: 'deck', start: { as: kind, coded: codes, language, arrows } } })
              }
            >
              {t('deck.compose')}
            </Button>
          )}
          <span className="spring" />
          <Button onClick={close}>{t('dialog.cancel')}</Button>
          <Button
            look="primary"
            onClick={() =>
              void exportAs(app, kind, {
                deck: { ...chosenDeck(app), language, arrows },
                language,
                sheet,
                codes,
                picture: { ...picture, size: PICTURE_SIZES[picture.size] },
              })
            }
          >
            {t('export.do')}
          </Button>
        </>
      }
    >
      <div className="export-kinds" role="radiogroup" aria-label={t('export.kind')}>
        {EXPORTS.map((entry) => {
          const Icon = ICONS[entry.kind];
          return (
            <label key={entry.kind} className="export-kind">
              <input
                type="radio"
                name="export-kind"
                checked={kind === entry.kind}
                onChange={() => setKind(entry.kind)}
              />
              <Icon size={24} strokeWidth={1.5} aria-hidden="true" />
              <span>
                <strong>{t(`export.${entry.kind}`)}</strong>
                <small>{t(`export.${entry.kind}-help`)}</small>
              </span>
            </label>
          );
        })}
      </div>
      {kind === 'csv' && (
        <Choice
          label={t('sheet.which')}
          value={sheet}
          options={SHEET_IDS.map((value) => ({ value, label: t(`sheet.${value}`) }))}
          onChange={setSheet}
        />
      )}
      {kind === 'png' && <PictureChoices choice={picture} onChange={setPicture} />}
      {DRAWN.includes(kind) && <ArrowsChoice form={arrows} onChange={setArrows} />}
      <Choice
        label={t('field.deliverable')}
        value={language}
        options={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
        onChange={setLanguage}
      />
      <Toggle label={t('coded.switch')} on={codes} onChange={setCodes} />
      {codes && <p className="export-codes">{t('coded.switch-help')}</p>}
    </Dialog>
  );
}
