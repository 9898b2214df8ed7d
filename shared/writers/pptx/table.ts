import type { Table, TableCell, TableRow } from '#shared/export/deck.ts';
import { type Colour, RULE, WASH } from '#shared/export/palette.ts';
import { CELL } from '#shared/export/table-cell.ts';
import type { Language } from '#shared/kernel/language.ts';
import { element, type Xml } from '../xml.ts';
import { fillOf, solidFill } from './colour.ts';
import { identity, type Numbered } from './drawing-items.ts';
import { TABLE_URI } from './names.ts';
import { paragraph } from './text-body.ts';
import { transform } from './transform.ts';
import { emu } from './units.ts';

const NONE = ['a:lnL', 'a:lnR', 'a:lnT'].map((name) => element(name, { w: 0 }, element('a:noFill')));
const HAIRLINE = 0.75;

type Look = Required<Pick<Table, 'inset' | 'rule'>>;

function cellXml(cell: TableCell, head: boolean, look: Look, language: Language): Xml {
  const { text, size, colour, bold, align = 'left' } = cell;
  const fill: Colour | undefined = cell.fill ?? (head ? WASH : undefined);
  const [side, above] = [emu(look.inset.side), emu(look.inset.above)];
  const style = { language, size, colour, bold: bold === true, align };
  return element(
    'a:tc',
    {},
    element(
      'a:txBody',
      {},
      element('a:bodyPr'),
      element('a:lstStyle'),
      ...text.split('\n').map((line) => paragraph([line], style)),
    ),
    element(
      'a:tcPr',
      {
        ...{ marL: side, marR: side, marT: above, marB: above },
        vert: cell.upright === true ? 'vert270' : undefined,
        anchor: head || cell.anchor === 'middle' ? 'ctr' : 't',
      },
      ...NONE,
      element('a:lnB', { w: emu(HAIRLINE) }, solidFill(look.rule)),
      fillOf(fill),
    ),
  );
}

function rowXml({ height, cells }: TableRow, head: boolean, look: Look, language: Language): Xml {
  return element('a:tr', { h: emu(height) }, ...cells.map((cell) => cellXml(cell, head, look, language)));
}

/** A native table, with rules under its rows and no grid. */
export function tableXml(numbered: Numbered<Table>, language: Language): Xml {
  const { x, y, columns, rows, inset = CELL, rule = RULE } = numbered.item;
  const rect = {
    x: emu(x),
    y: emu(y),
    width: columns.reduce((sum, { width }) => sum + emu(width), 0),
    height: rows.reduce((sum, { height }) => sum + emu(height), 0),
  };
  const grid = columns.map(({ width }) => element('a:gridCol', { w: emu(width) }));
  const table = element(
    'a:tbl',
    {},
    element('a:tblPr', { firstRow: 1 }),
    element('a:tblGrid', {}, ...grid),
    ...rows.map((row, index) => rowXml(row, index === 0, { inset, rule }, language)),
  );
  return element(
    'p:graphicFrame',
    {},
    element(
      'p:nvGraphicFramePr',
      {},
      identity(numbered),
      element('p:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noGrp: 1 })),
      element('p:nvPr'),
    ),
    transform('p:xfrm', rect),
    element('a:graphic', {}, element('a:graphicData', { uri: TABLE_URI }, table)),
  );
}
