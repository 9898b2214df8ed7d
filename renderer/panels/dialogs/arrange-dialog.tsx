import { CircleDashed, Footprints, LayoutGrid, type LucideIcon, Waypoints, Workflow } from 'lucide-react';
import { useState } from 'react';
import { useApp } from '#renderer/state/app-context.ts';
import { arrangeMap } from '#renderer/state/arrange.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { LAYOUTS, type LayoutId } from '#shared/layout/layouts.ts';

const ICONS = {
  division: LayoutGrid,
  layered: Workflow,
  steps: Footprints,
  force: Waypoints,
  circle: CircleDashed,
} as const satisfies Record<LayoutId, LucideIcon>;

/** In which layout the map is arranged, and how much of it. */
export function ArrangeDialog() {
  const app = useApp();
  const t = useT();
  const { engagement, map, selection } = app.store.getState();
  const several = selection.departments.size > 1;
  const pinned = [...engagement.departments.values()].filter((row) => row.map === map && row.pinned === true).length;
  const [layout, setLayout] = useState<LayoutId>('division');
  const [only, setOnly] = useState(several);
  const close = (): void => app.store.setState({ dialog: undefined });
  const arrange = (): void => {
    close();
    void arrangeMap(app, layout, only ? selection.departments : undefined);
  };
  return (
    <Dialog
      title={t('arrange.title')}
      closeLabel={t('dialog.cancel')}
      onClose={close}
      footer={
        <>
          {pinned > 0 && <span className="panel-note">{t('arrange.pinned', { count: pinned })}</span>}
          <span className="spring" />
          <Button onClick={close}>{t('dialog.cancel')}</Button>
          <Button look="primary" onClick={arrange}>
            {t('arrange.do')}
          </Button>
        </>
      }
    >
      <div className="export-kinds" role="radiogroup" aria-label={t('arrange.layout')}>
        {LAYOUTS.map(({ id }) => {
          const Icon = ICONS[id];
          return (
            <label key={id} className="export-kind">
              <input type="radio" name="layout" checked={layout === id} onChange={() => setLayout(id)} />
              <Icon size={26} strokeWidth={1.5} aria-hidden="true" />
              <span>
                <strong>{t(`layout.${id}`)}</strong>
                <small>{t(`layout.${id}-help`)}</small>
              </span>
            </label>
          );
        })}
      </div>
      {several && (
        <label className="check">
          <input type="checkbox" checked={only} onChange={(event) => setOnly(event.target.checked)} />
          {t('arrange.only', { count: selection.departments.size })}
        </label>
      )}
    </Dialog>
  );
}
