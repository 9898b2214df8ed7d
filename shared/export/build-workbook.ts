import { nameIn } from '#shared/model/named.ts';
import { contentOf, type ExportInput } from './export-input.ts';
import type { Sheet, Workbook } from './sheet.ts';
import { SHEETS, type SheetId } from './sheets/sheets.ts';

export function buildSheet(input: ExportInput, id: SheetId): Sheet {
  const kind = SHEETS.find((each) => each.id === id);
  if (kind === undefined) throw new Error(`no such sheet: ${id}`);
  return kind.build({ ...input, content: contentOf(input) });
}

/** Every sheet of the map. Same input, same workbook. */
export function buildWorkbook(input: ExportInput): Workbook {
  const sheets = SHEETS.map(({ id }) => buildSheet(input, id));
  return workbookOf(input, sheets);
}

/** A workbook that carries the title and the date of the engagement. */
export function workbookOf(
  { engagement, translator: { language }, date }: ExportInput,
  sheets: readonly Sheet[],
): Workbook {
  return { title: nameIn(engagement.profile, language), date, language, sheets };
}
