import { type FormEvent, useState } from 'react';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { keepSight, viewsHere } from '#renderer/state/saved-views.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Field } from '#renderer/ui/field.tsx';
import { MapPanel } from '../looks/map-panel.tsx';
import { ViewRow } from './view-row.tsx';

/** The views of the map: to call one up, and to keep what is seen now. */
export function ViewsPanel() {
  const open = useStore((state) => state.mapPanel === 'views');
  return open ? <OpenViewsPanel /> : null;
}

function OpenViewsPanel() {
  const app = useApp();
  const t = useT();
  const engagement = useStore((state) => state.engagement);
  const map = useStore((state) => state.map);
  const [name, setName] = useState('');
  const views = viewsHere({ engagement, map });
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    if (keepSight(app, name)) setName('');
  };
  return (
    <MapPanel title={t('views.title')}>
      {views.length === 0 ? (
        <p className="map-panel-hint">{t('views.none')}</p>
      ) : (
        <ul className="saved-views">
          {views.map((view) => (
            <ViewRow key={view.id} view={view} />
          ))}
        </ul>
      )}
      <form className="map-panel-keep" onSubmit={keep}>
        <Field label={t('views.name')}>
          {(id) => <input id={id} type="text" value={name} onChange={(event) => setName(event.target.value)} />}
        </Field>
        <Button type="submit" disabled={name.trim() === ''}>
          {t('views.keep')}
        </Button>
      </form>
    </MapPanel>
  );
}
