import type { CellKind } from '#shared/export/sheet.ts';
import type { Language } from '#shared/kernel/language.ts';
import { element, type Xml } from '../xml.ts';
import { SPREADSHEET } from './spreadsheet.ts';

/** Places in the list of cell formats. `quoted`: a text that Excel would take for a formula if it were typed again. */
export const STYLES = {
  plain: 0,
  head: 1,
  text: 2,
  quoted: 3,
  number: 4,
  decimal: 5,
  share: 6,
  headNumber: 7,
} as const satisfies Record<CellKind | 'plain' | 'head' | 'headNumber' | 'quoted', number>;

/** Ids of the built-in number formats `General` and `0%`, and of our own. */
const [GENERAL, PER_CENT, THREE_PLACES] = [0, 9, 164];
const FONT: Readonly<Record<Language, string>> = { en: 'Arial', 'zh-CN': 'Microsoft YaHei' };

function font(name: string, bold: boolean): Xml {
  return element(
    'font',
    {},
    bold ? element('b') : undefined,
    element('sz', { val: 10 }),
    element('name', { val: name }),
    element('family', { val: 2 }),
  );
}

function format(numbers: number, { wrap = false, head = false, quoted = false, right = false } = {}): Xml {
  return element(
    'xf',
    {
      numFmtId: numbers,
      fontId: head ? 1 : 0,
      fillId: head ? 2 : 0,
      borderId: head ? 1 : 0,
      xfId: 0,
      quotePrefix: quoted ? 1 : undefined,
      applyNumberFormat: 1,
      applyFont: 1,
      applyAlignment: 1,
    },
    element('alignment', {
      vertical: head ? 'center' : 'top',
      wrapText: wrap ? 1 : undefined,
      horizontal: right ? 'right' : undefined,
    }),
  );
}

/** Ten points, the head bold on a wash with a line below. */
export function stylesXml(language: Language): Xml {
  const sides = ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side));
  const rule = element('bottom', { style: 'thin' }, element('color', { rgb: 'FF8A95A3' }));
  const fill = (pattern: string) => element('fill', {}, element('patternFill', { patternType: pattern }));
  return element(
    'styleSheet',
    { xmlns: SPREADSHEET },
    element('numFmts', { count: 1 }, element('numFmt', { numFmtId: THREE_PLACES, formatCode: '0.000' })),
    element('fonts', { count: 2 }, font(FONT[language], false), font(FONT[language], true)),
    element(
      'fills',
      { count: 3 },
      fill('none'),
      fill('gray125'),
      element('fill', {}, element('patternFill', { patternType: 'solid' }, element('fgColor', { rgb: 'FFE9EDF1' }))),
    ),
    element(
      'borders',
      { count: 2 },
      element('border', {}, ...sides),
      element('border', {}, ...sides.slice(0, 3), rule, ...sides.slice(4)),
    ),
    element('cellStyleXfs', { count: 1 }, element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
    element(
      'cellXfs',
      { count: 8 },
      format(GENERAL),
      format(GENERAL, { head: true, wrap: true }),
      format(GENERAL, { wrap: true }),
      format(GENERAL, { wrap: true, quoted: true }),
      format(GENERAL),
      format(THREE_PLACES),
      format(PER_CENT),
      format(GENERAL, { head: true, wrap: true, right: true }),
    ),
    element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
  );
}
