import { DOMParser, type Document } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

export interface ReadSheet {
  readonly name: string;
  /** Head and rows; a cell that is missing is undefined. */
  readonly rows: readonly (readonly (string | number | undefined)[])[];
  readonly xml: Document;
}

export interface ReadXlsx {
  readonly files: ReadonlyMap<string, string>;
  readonly sheets: readonly ReadSheet[];
}

const parse = (xml: string): Document => new DOMParser().parseFromString(xml, 'text/xml');

/** The column of a cell such as `AB12`, from 0. */
function columnOf(cell: string): number {
  let column = 0;
  for (const letter of /^[A-Z]+/.exec(cell)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A workbook read back by code that shares nothing with the writer. A formula is a refusal. */
export function readXlsx(bytes: Uint8Array): ReadXlsx {
  const files = new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
  const workbook = parse(files.get('xl/workbook.xml') ?? '');
  const sheets = [...workbook.getElementsByTagName('sheet')].map((sheet, index): ReadSheet => {
    const xml = parse(files.get(`xl/worksheets/sheet${index + 1}.xml`) ?? '');
    if (xml.getElementsByTagName('f').length > 0) throw new Error('a formula');
    const rows = [...xml.getElementsByTagName('row')].map((row) => {
      const cells: (string | number | undefined)[] = [];
      for (const cell of row.getElementsByTagName('c')) {
        const content = cell.textContent ?? '';
        cells[columnOf(cell.getAttribute('r') ?? '')] =
          cell.getAttribute('t') === 'inlineStr' ? content : Number(content);
      }
      return cells;
    });
    return { name: sheet.getAttribute('name') ?? '', rows, xml };
  });
  return { files, sheets };
}
