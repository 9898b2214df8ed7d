import { isSideways, sitePoint } from '#shared/export/connector-path.ts';
import type { Route, Site } from '#shared/export/drawing.ts';
import type { Point, Rect } from '#shared/export/rect.ts';
import { type Attributes, element, type Xml } from '../xml.ts';
import { emu } from './units.ts';

/** A rectangle in EMU, all whole. */
export function emuRect(rect: Rect): Rect {
  return { x: emu(rect.x), y: emu(rect.y), width: emu(rect.width), height: emu(rect.height) };
}

export function transform(name: 'a:xfrm' | 'p:xfrm', rect: Rect, attributes: Attributes = {}): Xml {
  return element(
    name,
    attributes,
    element('a:off', { x: rect.x, y: rect.y }),
    element('a:ext', { cx: rect.width, cy: rect.height }),
  );
}

/** The frame of a connector and its preset, such that its ends are exactly on the sites. */
export interface ConnectorFrame {
  readonly rect: Rect;
  readonly attributes: Attributes;
  readonly preset: 'straightConnector1' | `${'curved' | 'bent'}Connector${2 | 3}`;
  /** Where the middle run stands, in 1/1000 % of the frame; presets of two turns only. */
  readonly adjust?: number;
}

function presetOf(route: Route): ConnectorFrame['preset'] {
  if (route.form === 'straight') return 'straightConnector1';
  return `${route.square === true ? 'bent' : 'curved'}Connector${route.form === 'turn' ? 2 : 3}`;
}

/**
 * Office draws every connector preset from the upper left to the lower right of its frame, leaving to the right; other
 * ways are that one flipped and turned. A way that leaves upwards or downwards is turned by a quarter about its middle, so
 * its frame has width and height exchanged. All in EMU.
 */
export function connectorFrame(a: Rect, from: Site, b: Rect, to: Site, route: Route): ConnectorFrame {
  const [start, end] = [whole(sitePoint(a, from)), whole(sitePoint(b, to))];
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const [width, height] = [Math.abs(dx), Math.abs(dy)];
  const preset = presetOf(route);
  if (route.form === 'straight' || isSideways(from)) {
    return {
      rect: { x: Math.min(start.x, end.x), y: Math.min(start.y, end.y), width, height },
      attributes: { flipH: dx < 0 ? 1 : undefined, flipV: dy < 0 ? 1 : undefined },
      preset,
      ...(route.form === 'double-turn' && { adjust: share(emu(route.bend) - start.x, dx) }),
    };
  }
  const down = dy >= 0;
  return {
    rect: {
      x: Math.round((start.x + end.x - height) / 2),
      y: Math.round((start.y + end.y - width) / 2),
      width: height,
      height: width,
    },
    attributes: { rot: down ? 5_400_000 : 16_200_000, flipV: down === dx > 0 ? 1 : undefined },
    preset,
    ...(route.form === 'double-turn' && { adjust: share(emu(route.bend) - start.y, dy) }),
  };
}

const whole = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

/** Part of a whole in 1/1000 %, within what a file may hold. */
function share(part: number, all: number): number {
  const limit = 2 ** 31 - 1;
  return Math.max(-limit, Math.min(limit, Math.round((part / all) * 100_000)));
}
