import { buildDeck, type DeckInput } from '#shared/export/build-deck.ts';
import { figureOf } from '#shared/export/export-input.ts';
import { buildNetwork } from '#shared/export/network.ts';
import { writeCytoscapeJson } from './cytoscape-json.ts';
import { writeDrawio } from './drawio.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphml } from './graphml.ts';
import { writeKumuJson } from './kumu-json.ts';
import { type Rasterise, writePng } from './png.ts';
import { writePptx } from './pptx/pptx.ts';
import { writeSvg } from './svg.ts';

/** What an export takes besides what it is about. */
export interface ExportPorts {
  readonly rasterise: Rasterise;
}

interface Export<Kind extends string, Extension extends string> {
  /** Unique in the list. */
  readonly kind: Kind;
  /** What tells it from another with the same extension: the command line's `--format`. */
  readonly format: string;
  /** Of the file's name, without its dot. */
  readonly extension: Extension;
  /** Rejects only where the rasteriser does. */
  readonly write: (input: DeckInput & ExportPorts) => Promise<Uint8Array>;
}

function defineExport<Kind extends string, Extension extends string>(row: Export<Kind, Extension>) {
  return row;
}

/** THE LIST of what goes out. Of several with one extension, the first is what the extension alone means. */
export const EXPORTS = [
  defineExport({
    kind: 'pptx',
    format: 'deck',
    extension: 'pptx',
    write: async (input) => writePptx(buildDeck(input)),
  }),
  defineExport({
    kind: 'png',
    format: 'picture',
    extension: 'png',
    write: (input) => writePng(figureOf(input), input.rasterise),
  }),
  defineExport({
    kind: 'svg',
    format: 'picture',
    extension: 'svg',
    write: async (input) => writeSvg(figureOf(input)),
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
] as const;

export type ExportKind = (typeof EXPORTS)[number]['kind'];
