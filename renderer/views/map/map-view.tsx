import type { Core } from 'cytoscape';
import { useCallback, useMemo, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { ConnectHandle } from './connect-handle.tsx';
import { EmptyMap } from './empty-map.tsx';
import { FilterPanel } from './filter/filter-panel.tsx';
import { FilterPill } from './filter/filter-pill.tsx';
import { NothingShown } from './filter/nothing-shown.tsx';
import { GhostArrow } from './ghost-arrow.tsx';
import { LabelEditor } from './label-editor.tsx';
import { Legend } from './looks/legend.tsx';
import { LooksPanel } from './looks/looks-panel.tsx';
import { mapStyle } from './map-style.ts';
import { readMapTheme } from './map-theme.ts';
import { MapTools } from './map-tools.tsx';
import { MiniMap } from './mini-map.tsx';
import { NoteTip } from './note-tip.tsx';
import { ViewsPanel } from './saved-views/views-panel.tsx';
import { SnapGuides } from './snap-guides.tsx';
import { SpokenItems } from './spoken-items.tsx';
import { activeItem } from './spoken-model.ts';
import { TeamOutlines } from './team-outlines.tsx';
import { traceStyle } from './trace-style.ts';
import { useForcedColours } from './use-forced-colours.ts';
import { useMapDrawing } from './use-map-drawing.ts';
import { WhatIfPill } from './what-if-pill.tsx';
import './map-view.css';

/** The elements come by difference through `useMapDrawing`; the wrapper only mounts the canvas. */
const NO_ELEMENTS: never[] = [];
const differs = (a: unknown, b: unknown): boolean => a !== b;

export const MIN_ZOOM = 0.1;
export const MAX_ZOOM = 4;

/** The organisation as a map: departments, divisions and the services between them. */
export function MapView() {
  const app = useApp();
  const t = useT();
  const theme = useStore((state) => state.effectiveTheme);
  const forced = useForcedColours();
  const tool = useStore((state) => state.tool);
  const active = useStore(activeItem);
  const [cy, setCy] = useState<Core>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tokens are others where colours are forced
  const style = useMemo(() => {
    const colours = readMapTheme(document.documentElement, theme);
    return [...mapStyle(colours), ...traceStyle(colours, t)];
  }, [theme, forced, t]);
  const keep = useCallback((core: Core) => setCy(core), []);
  useMapDrawing(app, cy);
  return (
    <section className="map-view" data-tool={tool} aria-label={t('view.map')}>
      {/* One tab stop for the whole map; the arrow keys travel inside it. */}
      <div
        className="map-focus"
        id="map"
        role="application"
        aria-roledescription={t('map.role')}
        aria-label={t('map.label')}
        aria-activedescendant={active}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: role application is interactive by definition
        tabIndex={0}
        data-canvas
      >
        <CytoscapeComponent
          className="map-canvas"
          elements={NO_ELEMENTS}
          stylesheet={style}
          cy={keep}
          diff={differs}
          minZoom={MIN_ZOOM}
          maxZoom={MAX_ZOOM}
          userZoomingEnabled={false}
          userPanningEnabled={false}
          boxSelectionEnabled={true}
        />
        <SpokenItems />
      </div>
      <EmptyMap />
      <NothingShown />
      {cy !== undefined && <TeamOutlines cy={cy} />}
      {cy !== undefined && <SnapGuides cy={cy} />}
      {cy !== undefined && <GhostArrow cy={cy} />}
      {cy !== undefined && <ConnectHandle cy={cy} />}
      {cy !== undefined && <LabelEditor cy={cy} />}
      {cy !== undefined && <NoteTip cy={cy} />}
      {cy !== undefined && <MiniMap cy={cy} />}
      <MapTools />
      <LooksPanel />
      <FilterPanel />
      <ViewsPanel />
      <Legend />
      <div className="map-pills">
        <WhatIfPill />
        <FilterPill />
      </div>
    </section>
  );
}
