import type { MapContent } from '#shared/model/map-content.ts';
import type { DrawingItem } from '../drawing.ts';
import { transformed } from '../drawing-transform.ts';
import { type MapFigureOptions, mapFigure } from '../map-figure.ts';
import type { Rect } from '../rect.ts';
import type { SlideInput } from './slide-kind.ts';

/** Points for a map unit at most: a map of two departments is not blown up. */
const LARGEST = 1;

/** A map drawn into a place of a slide, in the middle of it, or at its top. */
export function mapPicture(
  { tongues, layOut, arrows }: Pick<SlideInput, 'tongues' | 'layOut' | 'arrows'>,
  content: MapContent,
  place: Rect,
  options: Partial<MapFigureOptions>,
  anchor: 'top' | 'middle' = 'middle',
): readonly DrawingItem[] {
  const [translator, also] = tongues;
  const aspect = place.width / place.height;
  const figure = mapFigure(content, { translator, also, layOut, arrows, aspect, margin: 0, ...options });
  const scale = Math.min(LARGEST, place.width / figure.width, place.height / figure.height);
  return transformed(figure.items, {
    scale,
    dx: place.x + (place.width - figure.width * scale) / 2,
    dy: place.y + (anchor === 'top' ? 0 : (place.height - figure.height * scale) / 2),
  });
}
