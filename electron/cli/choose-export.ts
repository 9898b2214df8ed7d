import { extname } from 'node:path';
import { ok, type Result } from '#shared/kernel/result.ts';
import { refuseUsage } from './refuse.ts';
import type { ExportTool } from './tools.ts';
import type { Call, Refusal } from './verb.ts';

/** Who writes this file: of the format that is asked for, or else the first whose files end so. */
export function chooseExport({ options, t, tools }: Call, path: string): Result<ExportTool, Refusal> {
  const extension = extname(path).slice(1).toLowerCase();
  const format = options.get('format');
  const fitting = tools.exports.filter((tool) => format === undefined || tool.format === format);
  if (format !== undefined && fitting.length === 0) {
    const choices = [...new Set(tools.exports.map((tool) => tool.format))].join(', ');
    return refuseUsage(t, { code: 'cli-value-unknown', option: '--format', value: format, choices }, 'export');
  }
  const found = fitting.find((tool) => tool.extension === extension);
  if (found !== undefined) return ok(found);
  const choices = [...new Set(fitting.map((tool) => `.${tool.extension}`))].join(', ');
  return refuseUsage(t, { code: 'cli-extension-unknown', path, choices }, 'export');
}
