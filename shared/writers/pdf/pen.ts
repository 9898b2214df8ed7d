import type { Path } from '#shared/export/connector-path.ts';
import { DASH, type Shape, type Stroke } from '#shared/export/drawing.ts';
import type { Rect } from '#shared/export/rect.ts';
import type { LineOfText, Mark } from '../marks.ts';
import type { Face } from './face.ts';
import { number, point, rgb } from './syntax.ts';

/** The faces of a document. In a page's content `F1` is the regular one, `F2` the bold one. */
export interface Faces {
  readonly regular: Face;
  readonly bold: Face;
}

/** Distance of a control point for a quarter of a circle, in radii. */
const QUARTER = 0.5523;

function strokeSetting({ colour, width, dashed }: Stroke): string {
  const dash = dashed === true ? DASH.map((share) => number(share * width)).join(' ') : '';
  return `${rgb(colour)} RG ${number(width)} w [${dash}] 0 d`;
}

/** A rectangle whose corners are quarters of ellipses. */
function roundedPath({ x, y, width, height }: Rect, rx: number, ry: number): string {
  const [right, low] = [x + width, y + height];
  const [dx, dy] = [rx * (1 - QUARTER), ry * (1 - QUARTER)];
  const curve = (...values: readonly number[]) => `${values.map(number).join(' ')} c`;
  return [
    `${point({ x: x + rx, y })} m ${point({ x: right - rx, y })} l`,
    curve(right - dx, y, right, y + dy, right, y + ry),
    `${point({ x: right, y: low - ry })} l`,
    curve(right, low - dy, right - dx, low, right - rx, low),
    `${point({ x: x + rx, y: low })} l`,
    curve(x + dx, low, x, low - dy, x, low - ry),
    `${point({ x, y: y + ry })} l`,
    curve(x, y + dy, x + dx, y, x + rx, y),
    'h',
  ].join(' ');
}

function outlinePath({ form, rect, radius = 0 }: Shape): string {
  if (form === 'ellipse') return roundedPath(rect, rect.width / 2, rect.height / 2);
  const corner = form === 'rounded' ? Math.min(radius, rect.width / 2, rect.height / 2) : 0;
  if (corner > 0) return roundedPath(rect, corner, corner);
  return `${point(rect)} ${number(rect.width)} ${number(rect.height)} re`;
}

function outline(shape: Shape): string {
  const { fill, stroke } = shape;
  const settings = [fill && `${rgb(fill)} rg`, stroke && strokeSetting(stroke)].filter((part) => part !== undefined);
  const paint = fill === undefined ? 'S' : stroke === undefined ? 'f' : 'B';
  return [...settings, outlinePath(shape), paint].join(' ');
}

function linePath({ from, pieces }: Path): string {
  const steps = pieces.map(({ controls, to }) =>
    controls === undefined ? `${point(to)} l` : `${point(controls[0])} ${point(controls[1])} ${point(to)} c`,
  );
  return [`${point(from)} m`, ...steps].join(' ');
}

function writing({ text, at, size, bold, colour, align, turnedAbout: about }: LineOfText, faces: Faces): string {
  const { codes, width } = (bold === true ? faces.bold : faces.regular).line(text);
  const x = at.x - width * size * { left: 0, centre: 0.5, right: 1 }[align];
  // The page has its y axis downwards, so letters are set upside down to stand upright.
  const place =
    about === undefined
      ? `1 0 0 -1 ${point({ x, y: at.y })}`
      : `0 -1 -1 0 ${point({ x: about.x + at.y - about.y, y: about.y - (x - about.x) })}`;
  return `BT ${rgb(colour)} rg /F${bold === true ? 2 : 1} ${number(size)} Tf ${place} Tm <${codes}> Tj ET`;
}

/** What draws one mark, on a page whose y axis points downwards. */
export function operators(mark: Mark, faces: Faces): string {
  switch (mark.kind) {
    case 'outline':
      return outline(mark.shape);
    case 'path':
      return `${strokeSetting(mark.stroke)} ${linePath(mark.path)} S`;
    case 'area':
      return `${rgb(mark.fill)} rg ${linePath(mark.path)} h f`;
    case 'text':
      return writing(mark, faces);
  }
}
