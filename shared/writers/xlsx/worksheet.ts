import type { CellKind, Sheet, SheetCell } from '#shared/export/sheet.ts';
import { looksLikeFormula } from '../formula-guard.ts';
import { element, text, type Xml } from '../xml.ts';
import { columnName, rangeOf, SPREADSHEET } from './spreadsheet.ts';
import { STYLES } from './styles.ts';

/** In characters of the font. */
const [NARROWEST, WIDEST] = [9, 46];
/** What a cell can hold, in UTF-16 code units. */
const LONGEST = 32_767;
/** Rows that decide about the widths. */
const LOOKED_AT = 500;

/** About how many characters of a Latin font a line takes. */
function lengthOf(line: string): number {
  let length = 0;
  for (const character of line) length += (character.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1;
  return length;
}

function widthOf({ columns, rows }: Sheet, index: number): number {
  const kind = columns[index]?.kind;
  const texts = kind === 'text' ? rows.slice(0, LOOKED_AT).map((row) => String(row[index] ?? '')) : [];
  // The head breaks into lines, and its arrow of the filter takes some room.
  const head = lengthOf(columns[index]?.head ?? '') / (kind === 'text' ? 1 : 2) + 4;
  const longest = Math.max(head, ...texts.flatMap((cell) => cell.split('\n').map(lengthOf)));
  return Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(longest) + 1));
}

/** Cut where it is too long for a cell, not through a pair of code units. */
function fitting(content: string): string {
  return content.length <= LONGEST ? content : `${content.slice(0, LONGEST - 1).toWellFormed()}…`;
}

type Style = CellKind | 'head' | 'headNumber';

function cellXml(cell: SheetCell, kind: Style, at: string): Xml | undefined {
  if (cell === undefined) return undefined;
  if (typeof cell === 'number') return element('c', { r: at, s: STYLES[kind] }, element('v', {}, text(String(cell))));
  const style = kind === 'text' && looksLikeFormula(cell) ? 'quoted' : kind;
  const content = element('t', { 'xml:space': 'preserve' }, text(fitting(cell)));
  return element('c', { r: at, s: STYLES[style], t: 'inlineStr' }, element('is', {}, content));
}

function rowXml(cells: readonly SheetCell[], kinds: readonly Style[], row: number): Xml {
  return element(
    'row',
    { r: row },
    ...cells.map((cell, index) => cellXml(cell, kinds[index] ?? 'text', `${columnName(index)}${row}`)),
  );
}

/** A sheet with its head frozen and filters on it. Texts are typed as such: nothing in it is ever a formula. */
export function worksheetXml(sheet: Sheet, first: boolean): Xml {
  const { columns, rows } = sheet;
  const heads = columns.map(({ head }) => head);
  const kinds = columns.map(({ kind }) => kind);
  const pane = { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' };
  return element(
    'worksheet',
    { xmlns: SPREADSHEET },
    element('dimension', { ref: rangeOf(columns.length, rows.length) }),
    element(
      'sheetViews',
      {},
      element('sheetView', { workbookViewId: 0, tabSelected: first ? 1 : undefined }, element('pane', pane)),
    ),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    element(
      'cols',
      {},
      ...columns.map((_, index) =>
        element('col', { min: index + 1, max: index + 1, width: widthOf(sheet, index), customWidth: 1 }),
      ),
    ),
    element(
      'sheetData',
      {},
      rowXml(
        heads,
        kinds.map((kind) => (kind === 'text' ? 'head' : 'headNumber')),
        1,
      ),
      ...rows.map((row, index) => rowXml(row, kinds, index + 2)),
    ),
    element('autoFilter', { ref: rangeOf(columns.length, rows.length) }),
    element('pageSetup', { orientation: 'landscape', paperSize: 9, fitToHeight: 0 }),
  );
}
