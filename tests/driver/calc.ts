import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';

/** LibreOffice with its Calc, or undefined where either is not installed. */
export const calc: string | undefined = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .filter(existsSync)
  .map((path) => realpathSync(path))
  .find((path) => existsSync(join(dirname(path), 'libsclo.so')));

export const NO_CALC = 'skipped: workbooks are read back by LibreOffice Calc, which is not installed here';

/** Comma, quotation mark, UTF-8, cells as they are stored, each sheet in a file of its own. */
const FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** The sheets of a workbook as Calc reads them, by name, each as CSV. `folder` must be empty but for the workbook. */
export function sheetsByCalc(folder: string, path: string): ReadonlyMap<string, string> {
  if (calc === undefined) throw new Error(NO_CALC);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const { status, stderr } = spawnSync(calc, [profile, '--headless', '--convert-to', FILTER, '--outdir', folder, path]);
  const start = `${basename(path, '.xlsx')}-`;
  const names = readdirSync(folder).filter((name) => name.startsWith(start) && name.endsWith('.csv'));
  if (status !== 0 || names.length === 0) throw new Error(String(stderr));
  return new Map(names.map((name) => [name.slice(start.length, -4), readFileSync(join(folder, name), 'utf8')]));
}
