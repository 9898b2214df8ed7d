import { buildDeck, type DeckInput } from '#shared/export/build-deck.ts';
import { buildSheet, buildWorkbook, workbookOf } from '#shared/export/build-workbook.ts';
import { clientFacing } from '#shared/export/client-facing.ts';
import { figureOf } from '#shared/export/export-input.ts';
import { buildNetwork } from '#shared/export/network.ts';
import { kumuSheets, polinodeSheets } from '#shared/export/network-sheets.ts';
import type { PictureOptions } from '#shared/export/picture-options.ts';
import type { SheetId } from '#shared/export/sheets/sheets.ts';
import { writeCsv } from './csv.ts';
import { writeCytoscapeJson } from './cytoscape-json.ts';
import { writeDrawio } from './drawio.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphml } from './graphml.ts';
import { writeKumuJson } from './kumu-json.ts';
import { deckPdf, figurePdf, type LoadFonts } from './pdf/pdf.ts';
import { type Rasterise, writePng } from './png.ts';
import { writePptx } from './pptx/pptx.ts';
import { type ChosenTemplate, templateDeck } from './pptx/template-deck.ts';
import { writeSvg } from './svg.ts';
import { writeXlsx } from './xlsx/xlsx.ts';

/** What an export takes besides what it is about. */
export interface ExportPorts {
  readonly rasterise: Rasterise;
  readonly loadFonts: LoadFonts;
}

export interface ExportOptions {
  /** What a table holds; a format that is no single table does without it, and so on. */
  readonly sheet: SheetId;
  /** What a PowerPoint file is made after; it must be one that `readTemplate` takes. Other formats do without it. */
  readonly template?: ChosenTemplate | undefined;
  /** What a picture of pixels is like. */
  readonly picture: PictureOptions;
}

interface Export<Kind extends string, Extension extends string> {
  /** Unique in the list. */
  readonly kind: Kind;
  /** What tells it from another with the same extension: the command line's `--format`. */
  readonly format: string;
  /** Of the file's name, without its dot. */
  readonly extension: Extension;
  /** Rejects only where a port does. */
  readonly write: (input: DeckInput & ExportPorts & ExportOptions) => Promise<Uint8Array>;
}

/** Whatever goes out is what the client may see. */
function defineExport<Kind extends string, Extension extends string>(row: Export<Kind, Extension>) {
  const { write } = row;
  return { ...row, write: (input: Parameters<typeof write>[0]) => write(clientFacing(input)) };
}

/** THE LIST of what goes out. Of several with one extension, the first is what the extension alone means. */
export const EXPORTS = [
  defineExport({
    kind: 'pptx',
    format: 'deck',
    extension: 'pptx',
    write: async ({ template, ...input }) =>
      template === undefined ? writePptx(buildDeck(input)) : templateDeck(input, template),
  }),
  defineExport({
    kind: 'pdf',
    format: 'deck',
    extension: 'pdf',
    write: async (input) => deckPdf(buildDeck(input), await input.loadFonts()),
  }),
  defineExport({
    kind: 'map-pdf',
    format: 'picture',
    extension: 'pdf',
    write: async (input) => figurePdf(figureOf(input), input.translator.language, await input.loadFonts()),
  }),
  defineExport({
    kind: 'png',
    format: 'picture',
    extension: 'png',
    write: (input) => writePng(figureOf(input), input.rasterise, input.picture),
  }),
  defineExport({
    kind: 'svg',
    format: 'picture',
    extension: 'svg',
    write: async (input) => writeSvg(figureOf(input)),
  }),
  defineExport({
    kind: 'xlsx',
    format: 'workbook',
    extension: 'xlsx',
    write: async (input) => writeXlsx(buildWorkbook(input)),
  }),
  defineExport({
    kind: 'csv',
    format: 'table',
    extension: 'csv',
    write: async (input) => writeCsv(buildSheet(input, input.sheet)),
  }),
  defineExport({
    kind: 'drawio',
    format: 'drawio',
    extension: 'drawio',
    write: async (input) => writeDrawio(buildNetwork(input)),
  }),
  defineExport({
    kind: 'gexf',
    format: 'gephi',
    extension: 'gexf',
    write: async (input) => writeGexf(buildNetwork(input)),
  }),
  defineExport({
    kind: 'graphml',
    format: 'graphml',
    extension: 'graphml',
    write: async (input) => writeGraphml(buildNetwork(input)),
  }),
  defineExport({
    kind: 'cytoscape',
    format: 'cytoscape',
    extension: 'json',
    write: async (input) => writeCytoscapeJson(buildNetwork(input)),
  }),
  defineExport({
    kind: 'kumu-json',
    format: 'kumu',
    extension: 'json',
    write: async (input) => writeKumuJson(buildNetwork(input)),
  }),
  defineExport({
    kind: 'kumu-xlsx',
    format: 'kumu',
    extension: 'xlsx',
    write: async (input) => writeXlsx(workbookOf(input, kumuSheets(buildNetwork(input)))),
  }),
  defineExport({
    kind: 'polinode',
    format: 'polinode',
    extension: 'xlsx',
    write: async (input) => writeXlsx(workbookOf(input, polinodeSheets(buildNetwork(input)))),
  }),
] as const;

export type ExportKind = (typeof EXPORTS)[number]['kind'];
