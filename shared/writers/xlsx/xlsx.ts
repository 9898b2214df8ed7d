import type { Sheet, Workbook } from '#shared/export/sheet.ts';
import { corePropertiesXml } from '../core-properties.ts';
import { ROOT } from '../pptx/names.ts';
import { packageBytes, type Target } from '../pptx/package.ts';
import { element, text, type Xml } from '../xml.ts';
import { rangeOf, SPREADSHEET } from './spreadsheet.ts';
import { stylesXml } from './styles.ts';
import { worksheetXml } from './worksheet.ts';

const WORKBOOK: Target = { path: 'xl/workbook.xml', kind: 'workbook' };
const CORE: Target = { path: 'docProps/core.xml', kind: 'coreProperties' };
const STYLE: Target = { path: 'xl/styles.xml', kind: 'styles' };
const sheetAt = (index: number): Target => ({ path: `xl/worksheets/sheet${index + 1}.xml`, kind: 'worksheet' });

/** Excel finds the filter of a sheet by this hidden name as well. */
function filterName({ name, columns, rows }: Sheet, index: number): Xml {
  const range = rangeOf(columns.length, rows.length, '$');
  const attributes = { name: '_xlnm._FilterDatabase', localSheetId: index, hidden: 1 };
  return element('definedName', attributes, text(`'${name.replaceAll("'", "''")}'!${range}`));
}

function workbookXml(sheets: readonly Sheet[]): Xml {
  return element(
    'workbook',
    { xmlns: SPREADSHEET, 'xmlns:r': ROOT['xmlns:r'] },
    element(
      'sheets',
      {},
      ...sheets.map(({ name }, index) => element('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` })),
    ),
    element('definedNames', {}, ...sheets.map(filterName)),
  );
}

/** The workbook as an Excel file (ECMA-376, transitional), at least one sheet. Same workbook, same bytes. */
export function writeXlsx(workbook: Workbook): Uint8Array {
  const { sheets, language } = workbook;
  return packageBytes(
    [
      { ...WORKBOOK, content: workbookXml(sheets), leadsTo: [...sheets.map((_, index) => sheetAt(index)), STYLE] },
      { ...CORE, content: corePropertiesXml(workbook), leadsTo: [] },
      { ...STYLE, content: stylesXml(language), leadsTo: [] },
      ...sheets.map((sheet, index) => ({ ...sheetAt(index), content: worksheetXml(sheet, index === 0), leadsTo: [] })),
    ],
    [WORKBOOK, CORE],
  );
}
