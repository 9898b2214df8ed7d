import type { Path } from '#shared/export/connector-path.ts';
import { DASH, type Shape, type Stroke, shapesByName } from '#shared/export/drawing.ts';
import type { Figure } from '#shared/export/figure.ts';
import { type Colour, hexOf } from '#shared/export/palette.ts';
import { never } from '#shared/kernel/never.ts';
import { type LineOfText, type Mark, marksOf } from '#shared/writers/marks.ts';
import { FONTS } from '#shared/writers/svg.ts';

/** What a canvas offers, in a page and in a worker. */
export type Pen = Pick<
  OffscreenCanvasRenderingContext2D,
  | ('beginPath' | 'closePath' | 'moveTo' | 'lineTo' | 'bezierCurveTo' | 'roundRect' | 'ellipse' | 'rect')
  | ('fill' | 'stroke' | 'fillRect' | 'fillText' | 'setLineDash' | 'save' | 'restore' | 'translate' | 'rotate')
  | ('fillStyle' | 'strokeStyle' | 'lineWidth' | 'miterLimit' | 'font' | 'textAlign')
>;

function trace(pen: Pen, { from, pieces }: Path): void {
  pen.beginPath();
  pen.moveTo(from.x, from.y);
  for (const { controls, to } of pieces) {
    if (controls === undefined) pen.lineTo(to.x, to.y);
    else pen.bezierCurveTo(controls[0].x, controls[0].y, controls[1].x, controls[1].y, to.x, to.y);
  }
}

function stroke(pen: Pen, { colour, width, dashed }: Stroke): void {
  pen.strokeStyle = hexOf(colour);
  pen.lineWidth = width;
  pen.setLineDash(dashed === true ? DASH.map((share) => share * width) : []);
  pen.stroke();
}

function fill(pen: Pen, colour: Colour): void {
  pen.fillStyle = hexOf(colour);
  pen.fill();
}

function outline(pen: Pen, { form, rect, radius = 0, ...shape }: Shape): void {
  const { x, y, width, height } = rect;
  pen.beginPath();
  if (form === 'ellipse') pen.ellipse(x + width / 2, y + height / 2, width / 2, height / 2, 0, 0, 2 * Math.PI);
  else if (form === 'rounded') pen.roundRect(x, y, width, height, radius);
  else pen.rect(x, y, width, height);
  if (shape.fill !== undefined) fill(pen, shape.fill);
  if (shape.stroke !== undefined) stroke(pen, shape.stroke);
}

function write(pen: Pen, { text, at, size, bold, colour, align, turnedAbout: about }: LineOfText): void {
  pen.save();
  if (about !== undefined) {
    pen.translate(about.x, about.y);
    pen.rotate(-Math.PI / 2);
    pen.translate(-about.x, -about.y);
  }
  pen.font = `${bold === true ? 'bold ' : ''}${size}px ${FONTS}`;
  pen.textAlign = ({ left: 'left', centre: 'center', right: 'right' } as const)[align];
  pen.fillStyle = hexOf(colour);
  pen.fillText(text, at.x, at.y);
  pen.restore();
}

function draw(pen: Pen, mark: Mark): void {
  switch (mark.kind) {
    case 'outline':
      outline(pen, mark.shape);
      return;
    case 'path':
      trace(pen, mark.path);
      stroke(pen, mark.stroke);
      return;
    case 'area':
      trace(pen, mark.path);
      pen.closePath();
      fill(pen, mark.fill);
      return;
    case 'text':
      write(pen, mark);
      return;
    default:
      never(mark);
  }
}

/** Draws a figure in its own units, on paper of a colour or on none. */
export function paint(figure: Figure, pen: Pen, paper: Colour | undefined): void {
  if (paper !== undefined) {
    pen.fillStyle = hexOf(paper);
    pen.fillRect(0, 0, figure.width, figure.height);
  }
  pen.miterLimit = 4;
  const shapes = shapesByName(figure.items);
  for (const item of figure.items) for (const mark of marksOf(item, shapes)) draw(pen, mark);
}
