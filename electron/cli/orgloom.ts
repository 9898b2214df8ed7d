#!/usr/bin/env node
import { loadFonts } from '#electron/raster/fonts.ts';
import { rasterise } from '#electron/raster/resvg.ts';
import { findingWords } from '#shared/export/finding-words.ts';
import { layOut } from '#shared/layout/layout.ts';
import { EXPORTS } from '#shared/writers/exports.ts';
import { main } from './main.ts';
import { nodeTerminal } from './node-terminal.ts';
import type { ExportTool } from './tools.ts';

const exports = EXPORTS.map(
  ({ format, extension, write }): ExportTool => ({
    format,
    extension,
    write: (request) => write({ ...request, rasterise, loadFonts, layOut, findingWords }),
  }),
);

process.exitCode = await main(process.argv.slice(2), await nodeTerminal(), { layOut, exports });
