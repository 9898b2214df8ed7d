import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { workbookRecords } from '#shared/import/workbook-records.ts';
import { must } from '#shared/kernel/result.ts';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook as other programs write it, with the texts of its sheet kept apart. */
function workbook(rows: string, shared = ''): Uint8Array {
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATION}/${kind}" Target="${target}"/>`;
  const relations = (inner: string) => `<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
  const files = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><sheets><sheet name="A" sheetId="7" r:id="r2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('r1', 'sharedStrings', 'sharedStrings.xml') + relation('r2', 'worksheet', 'worksheets/x.xml'),
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${shared}</sst>`,
    'xl/worksheets/x.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

test('reads shared and inline texts, numbers and results of formulas at their places', () => {
  const bytes = workbook(
    `<row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2"><v>4.5</v></c></row>
     <row r="4"><c r="B4" t="inlineStr"><is><t>财务</t></is></c><c r="C4"><f>1+1</f><v>2</v></c></row>`,
    '<si><t>unused</t></si><si><r><t>Sa</t></r><r><t>les</t></r><rPh><t>reading aid</t></rPh></si>',
  );
  expect(must(workbookRecords(bytes))).toEqual([
    ['', '', ''],
    ['Sales', '', '4.5'],
    ['', '', ''],
    ['', '财务', '2'],
  ]);
});

test('refuses a cell so far away that the table would fill the memory', () => {
  const far = workbook('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
  expect(workbookRecords(far)).toMatchObject({ ok: false, failure: { code: 'import-too-many-cells' } });
});

test('refuses what is no workbook', () => {
  const text = zipSync({ 'a.txt': strToU8('hello') });
  expect(workbookRecords(text)).toMatchObject({ ok: false, failure: { code: 'office-no-package' } });
});
