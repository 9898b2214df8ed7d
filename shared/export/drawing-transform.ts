import type { Point } from '#shared/model/department.ts';
import { isSideways } from './connector-path.ts';
import type { Connector, DrawingItem, Outline, Route, Shape, Stroke, TextBlock } from './drawing.ts';
import type { Rect } from './rect.ts';

/** Everything times `scale`, then moved. */
export interface Transform {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
}

const pointBy = (by: Transform, { x, y }: Point): Point => ({ x: x * by.scale + by.dx, y: y * by.scale + by.dy });
const strokeBy = (by: Transform, stroke: Stroke): Stroke => ({ ...stroke, width: stroke.width * by.scale });

function textBy({ scale }: Transform, text: TextBlock): TextBlock {
  return { ...text, size: text.size * scale, inset: text.inset * scale };
}

function rectBy(by: Transform, rect: Rect): Rect {
  return { ...pointBy(by, rect), width: rect.width * by.scale, height: rect.height * by.scale };
}

function shapeBy(by: Transform, shape: Shape): Shape {
  return {
    ...shape,
    rect: rectBy(by, shape.rect),
    ...(shape.radius !== undefined && { radius: shape.radius * by.scale }),
    ...(shape.stroke && { stroke: strokeBy(by, shape.stroke) }),
    ...(shape.text && { text: textBy(by, shape.text) }),
  };
}

function connectorBy(by: Transform, connector: Connector): Connector {
  const { route } = connector;
  const shift = isSideways(connector.from.site) ? by.dx : by.dy;
  const moved: Route = route.form === 'double-turn' ? { ...route, bend: route.bend * by.scale + shift } : route;
  return { ...connector, route: moved, stroke: strokeBy(by, connector.stroke) };
}

function outlineBy(by: Transform, outline: Outline): Outline {
  const loops = outline.loops.map((loop) => loop.map((point) => pointBy(by, point)));
  return { ...outline, loops, radius: outline.radius * by.scale, stroke: strokeBy(by, outline.stroke) };
}

/** The same picture at another size and place. */
export function transformed(items: readonly DrawingItem[], by: Transform): readonly DrawingItem[] {
  return items.map((item) => {
    if (item.kind === 'shape') return shapeBy(by, item);
    if (item.kind === 'connector') return connectorBy(by, item);
    if (item.kind === 'outline') return outlineBy(by, item);
    return { ...item, from: pointBy(by, item.from), to: pointBy(by, item.to), stroke: strokeBy(by, item.stroke) };
  });
}
