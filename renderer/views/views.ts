import {
  ArrowRightLeft,
  ChartScatter,
  ClipboardCheck,
  Columns2,
  Grid3x3,
  type LucideIcon,
  Table2,
  Waypoints,
} from 'lucide-react';
import { type ComponentType, lazy } from 'react';
import type { ViewId } from '#renderer/state/view-list.ts';
import { CompareView } from './compare/compare-view.tsx';
import { LedgerView } from './ledger/ledger-view.tsx';
import { MapView } from './map/map-view.tsx';
import { MatrixView } from './matrix/matrix-view.tsx';
import { RatingsView } from './ratings/ratings-view.tsx';
import { TablesView } from './tables/tables-view.tsx';

/** Loaded when it is first shown, since its charts bring a library along. */
const ScoresView = lazy(async () => ({ default: (await import('./scores/scores-view.tsx')).ScoresView }));

/** What draws each view of THE LIST in `view-list.ts`. */
export const VIEWS: Readonly<Record<ViewId, { readonly component: ComponentType; readonly icon: LucideIcon }>> = {
  map: { component: MapView, icon: Waypoints },
  matrix: { component: MatrixView, icon: Grid3x3 },
  tables: { component: TablesView, icon: Table2 },
  ledger: { component: LedgerView, icon: ArrowRightLeft },
  compare: { component: CompareView, icon: Columns2 },
  ratings: { component: RatingsView, icon: ClipboardCheck },
  scores: { component: ScoresView, icon: ChartScatter },
};
