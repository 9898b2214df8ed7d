import type { Axis } from '#shared/export/chart.ts';
import { INK, QUIET, RULE } from '#shared/export/palette.ts';
import { element, type Xml } from '../xml.ts';
import { type ChartText, FORMAT_CODES, richText, textLook } from './chart-text.ts';
import { lineOf } from './colour.ts';

/** Numbers of the two axes of a chart: exactly two, or the schema is broken. */
export const AXES = { first: 111_111_111, second: 222_222_222 } as const;

export const axisIds = [AXES.first, AXES.second].map((val) => element('c:axId', { val }));

const HAIRLINE = element('c:spPr', {}, lineOf({ colour: RULE, width: 0.75 }));

function titleXml(title: string, text: ChartText, upright: boolean): Xml | undefined {
  if (title === '') return undefined;
  return element('c:title', {}, richText(title, text, upright), element('c:overlay', { val: 0 }));
}

type Side = 'l' | 'b';

/** Of categories. `down`: from the top, as a list is read. */
export function categoryAxis(side: Side, size: number, down: boolean): Xml {
  return element(
    'c:catAx',
    {},
    element('c:axId', { val: AXES.first }),
    element('c:scaling', {}, element('c:orientation', { val: down ? 'maxMin' : 'minMax' })),
    element('c:delete', { val: 0 }),
    element('c:axPos', { val: side }),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    element('c:majorTickMark', { val: 'none' }),
    element('c:minorTickMark', { val: 'none' }),
    element('c:tickLblPos', { val: 'low' }),
    HAIRLINE,
    textLook(size, INK),
    element('c:crossAx', { val: AXES.second }),
    element('c:crosses', { val: 'autoZero' }),
    element('c:auto', { val: 0 }),
    element('c:lblAlgn', { val: 'ctr' }),
    element('c:lblOffset', { val: 100 }),
    element('c:noMultiLvlLbl', { val: 1 }),
  );
}

export interface ValueAxis {
  readonly axis: Axis;
  readonly side: Side;
  readonly id: number;
  readonly other: number;
  /** The other axis runs downwards, so that this one stands at its far end. */
  readonly far: boolean;
  /** Where it crosses the other: where that one begins, unless it has values of its own. */
  readonly at?: Axis;
  readonly between: boolean;
}

export function valueAxis({ axis, side, id, other, far, at, between }: ValueAxis, text: ChartText): Xml {
  return element(
    'c:valAx',
    {},
    element('c:axId', { val: id }),
    element(
      'c:scaling',
      {},
      element('c:orientation', { val: 'minMax' }),
      element('c:max', { val: axis.max }),
      element('c:min', { val: axis.min }),
    ),
    element('c:delete', { val: 0 }),
    element('c:axPos', { val: side }),
    element('c:majorGridlines', {}, HAIRLINE),
    titleXml(axis.title, text, side === 'l'),
    element('c:numFmt', { formatCode: FORMAT_CODES[axis.format], sourceLinked: 0 }),
    element('c:majorTickMark', { val: 'none' }),
    element('c:minorTickMark', { val: 'none' }),
    element('c:tickLblPos', { val: 'nextTo' }),
    HAIRLINE,
    textLook(text.size, QUIET),
    element('c:crossAx', { val: other }),
    at === undefined
      ? element('c:crosses', { val: far ? 'max' : 'autoZero' })
      : element('c:crossesAt', { val: at.min }),
    element('c:crossBetween', { val: between ? 'between' : 'midCat' }),
    element('c:majorUnit', { val: axis.step }),
  );
}
