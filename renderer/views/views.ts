import { Grid3x3, type LucideIcon, Waypoints } from 'lucide-react';
import type { ComponentType } from 'react';
import type { ViewId } from '#renderer/state/view-list.ts';
import { MapView } from './map/map-view.tsx';
import { MatrixView } from './matrix/matrix-view.tsx';

/** What draws each view of THE LIST in `view-list.ts`. */
export const VIEWS: Readonly<Record<ViewId, { readonly component: ComponentType; readonly icon: LucideIcon }>> = {
  matrix: { component: MatrixView, icon: Grid3x3 },
  map: { component: MapView, icon: Waypoints },
};
