import { buildDeck, type DeckInput } from '#shared/export/build-deck.ts';
import { figureOf } from '#shared/export/export-input.ts';
import { type Rasterise, writePng } from './png.ts';
import { writePptx } from './pptx/pptx.ts';
import { writeSvg } from './svg.ts';

/** What an export takes besides what it is about. */
export interface ExportPorts {
  readonly rasterise: Rasterise;
}

interface Export<Kind extends string> {
  readonly kind: Kind;
  /** Of the file's name, with its dot. */
  readonly extension: `.${string}`;
  /** Rejects only where the rasteriser does. */
  readonly write: (input: DeckInput & ExportPorts) => Promise<Uint8Array>;
}

function defineExport<Kind extends string>(row: Export<Kind>): Export<Kind> {
  return row;
}

/** THE LIST of what goes out. */
export const EXPORTS = [
  defineExport({ kind: 'pptx', extension: '.pptx', write: async (input) => writePptx(buildDeck(input)) }),
  defineExport({ kind: 'png', extension: '.png', write: (input) => writePng(figureOf(input), input.rasterise) }),
  defineExport({ kind: 'svg', extension: '.svg', write: async (input) => writeSvg(figureOf(input)) }),
] as const;

export type ExportKind = (typeof EXPORTS)[number]['kind'];
