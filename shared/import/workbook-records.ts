import { err, ok, type Result } from '#shared/kernel/result.ts';
import { type OfficePackage, readPackage } from '#shared/office/package.ts';
import type { PackageFault } from '#shared/office/package-fault.ts';
import { attributeOf, below, childOf, elementsOf, type XmlElement } from '#shared/office/xml-tree.ts';
import type { TableFault } from './fault.ts';
import { CELL_LIMIT } from './table.ts';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** Whether the bytes begin as a file of Office does: a zip, or the compound file of an old or protected one. */
export const isWorkbook = (bytes: Uint8Array): boolean =>
  [ZIP, COMPOUND].some((start) => start.every((byte, index) => bytes[index] === byte));

/**
 * The cells of a workbook's first sheet (ECMA-376, 18.3) as texts, row by row from the first of the sheet: numbers as they are written,
 * empty cells as empty texts, all rows equally long. Of a formula its last result.
 */
export function workbookRecords(bytes: Uint8Array): Result<readonly (readonly string[])[], PackageFault | TableFault> {
  const opened = readPackage(bytes);
  if (!opened.ok) return opened;
  const office = opened.value;
  const book = partOf(office, '', 'officeDocument');
  const root = book === undefined ? undefined : office.xmlOf(book);
  if (root?.ok === false) return root;
  if (book === undefined || root === undefined || root.value.tag !== 'x:workbook')
    return err({ code: 'import-no-rows' });
  const first = elementsOf(childOf(root.value, 'x:sheets') ?? root.value).find(({ tag }) => tag === 'x:sheet');
  const id = attributeOf(first, 'r:id');
  const part = office.relationshipsOf(book).find((each) => each.id === id && !each.external)?.target;
  if (part === undefined) return err({ code: 'import-no-rows' });
  const sheet = office.xmlOf(part);
  if (!sheet.ok) return sheet;
  const shared = sharedTexts(office, book);
  if (!shared.ok) return shared;
  const records = recordsOf(sheet.value, shared.value);
  return records === undefined ? err({ code: 'import-too-many-cells', limit: CELL_LIMIT }) : ok(records);
}

function partOf(office: OfficePackage, from: string, kind: string): string | undefined {
  return office.relationshipsOf(from).find(({ type, external }) => !external && type.endsWith(`/${kind}`))?.target;
}

function sharedTexts(office: OfficePackage, book: string): Result<readonly string[], PackageFault> {
  const part = partOf(office, book, 'sharedStrings');
  if (part === undefined) return ok([]);
  const root = office.xmlOf(part);
  return root.ok ? ok(elementsOf(root.value).map(textOf)) : root;
}

/** All runs of a text, without what is only how to read it aloud. */
function textOf(item: XmlElement): string {
  return elementsOf(item)
    .filter(({ tag }) => tag === 'x:t' || tag === 'x:r')
    .map((each) => (each.tag === 'x:t' ? plain(each) : textOf(each)))
    .join('');
}

const plain = (element: XmlElement | undefined): string =>
  element?.children.filter((child) => typeof child === 'string').join('') ?? '';

/** Place of a column from 0 by the letters of a cell's address. */
function columnAt(address: string): number | undefined {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(address)?.[0];
  return letters === undefined
    ? undefined
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Undefined where there are more cells than can be read: a far address alone could ask for any amount of memory. */
function recordsOf(sheet: XmlElement, shared: readonly string[]): string[][] | undefined {
  const cells: { readonly row: number; readonly column: number; readonly text: string }[] = [];
  let [rows, columns] = [0, 0];
  for (const row of below(sheet, 'x:row')) {
    const number = Number(attributeOf(row, 'r') ?? rows + 1);
    if (!Number.isInteger(number) || number < 1) return undefined;
    let next = 0;
    for (const cell of elementsOf(row)) {
      if (cell.tag !== 'x:c') continue;
      const column = columnAt(attributeOf(cell, 'r') ?? '') ?? next;
      next = column + 1;
      const text = cellText(cell, shared);
      if (text === '') continue;
      cells.push({ row: number - 1, column, text });
      columns = Math.max(columns, next);
      rows = Math.max(rows, number);
    }
  }
  if (rows * columns > CELL_LIMIT) return undefined;
  const records = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
  for (const { row, column, text } of cells) (records[row] ?? [])[column] = text;
  return records;
}

function cellText(cell: XmlElement, shared: readonly string[]): string {
  const value = plain(childOf(cell, 'x:v'));
  switch (attributeOf(cell, 't')) {
    case 's':
      return shared[Number(value)] ?? '';
    case 'inlineStr': {
      const item = childOf(cell, 'x:is');
      return item === undefined ? '' : textOf(item);
    }
    default:
      return value;
  }
}
