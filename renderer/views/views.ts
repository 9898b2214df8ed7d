import type { ComponentType } from 'react';
import type { PlainKey } from '#shared/i18n/translator.ts';
import { MapView } from './map/map-view.tsx';

export interface View {
  readonly id: string;
  readonly label: PlainKey;
  readonly component: ComponentType;
}

/** THE LIST of views on a map. */
export const VIEWS = [{ id: 'map', label: 'view.map', component: MapView }] as const satisfies readonly View[];
