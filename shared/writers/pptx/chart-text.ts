import type { Axis, NumberFormat } from '#shared/export/chart.ts';
import type { Colour } from '#shared/export/palette.ts';
import type { Language } from '#shared/kernel/language.ts';
import { element, type Xml } from '../xml.ts';
import { solidFill } from './colour.ts';
import { paragraph } from './text-body.ts';
import { fontSize } from './units.ts';

/** How Office writes the numbers of a chart, as `FORMATS` does. */
export const FORMAT_CODES: Readonly<Record<NumberFormat, string>> = {
  whole: '0',
  count: '0',
  tenths: '0.0',
  signed: '+0.0;\u22120.0;0.0',
  share: '0%',
};

/** What labels beside a mark say: one place more than the marks of a whole axis. */
export const labelCode = ({ format }: Axis): string => FORMAT_CODES[format === 'whole' ? 'tenths' : format];

/** Size, colour and fonts of all text of a part of a chart. */
export function textLook(size: number, colour: Colour): Xml {
  return element(
    'c:txPr',
    {},
    element('a:bodyPr'),
    element('a:lstStyle'),
    element(
      'a:p',
      {},
      element(
        'a:pPr',
        {},
        element(
          'a:defRPr',
          { sz: fontSize(size), b: 0 },
          solidFill(colour),
          element('a:latin', { typeface: '+mn-lt' }),
          element('a:ea', { typeface: '+mn-ea' }),
          element('a:cs', { typeface: '+mn-cs' }),
        ),
      ),
      element('a:endParaRPr', { lang: 'en-US' }),
    ),
  );
}

export interface ChartText {
  readonly size: number;
  readonly colour: Colour;
  readonly language: Language;
}

export function richText(content: string, { size, colour, language }: ChartText, upright = false): Xml {
  const body = element('a:bodyPr', { rot: upright ? -5_400_000 : undefined, vert: upright ? 'horz' : undefined });
  return element(
    'c:tx',
    {},
    element('c:rich', {}, body, element('a:lstStyle'), paragraph([content], { language, size, colour, bold: false })),
  );
}
