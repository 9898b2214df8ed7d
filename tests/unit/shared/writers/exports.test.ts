import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { loadFonts } from '#electron/raster/fonts.ts';
import { USUAL_PICTURE } from '#shared/export/picture-options.ts';
import { FILE_FORMATS } from '#shared/ipc/file-kinds.ts';
import { EXPORTS } from '#shared/writers/exports.ts';
import { joinChunks } from '#shared/writers/png-chunks.ts';
import { exportInput } from '#tests/driver/export-sketch.ts';
import { valveMaker } from '#tests/driver/valve-maker.ts';

const MAGIC = {
  pptx: 'PK\u0003\u0004',
  pdf: '%PDF-1.7',
  png: '\u0089PNG',
  svg: '<?xml',
  drawio: '<?xml',
  gexf: '<?xml',
  graphml: '<?xml',
  json: '{\n "',
  xlsx: 'PK\u0003\u0004',
  csv: '\u00ef\u00bb\u00bf"Department"',
} as const;

describe('the exports', () => {
  it.each(EXPORTS)('write a file of their format: $kind', async ({ extension, write }) => {
    const rasterise = async () => joinChunks([{ type: 'IHDR', data: new Uint8Array(13) }]);
    const bytes = await write({
      ...exportInput(valveMaker()),
      rasterise,
      loadFonts,
      sheet: 'departments',
      picture: USUAL_PICTURE,
    });
    expect(strFromU8(bytes.slice(0, MAGIC[extension].length), true)).toBe(MAGIC[extension]);
    expect(FILE_FORMATS[extension].extensions).toContain(extension);
  });

  it('can each be asked for by format and extension', () => {
    const asked = EXPORTS.map(({ format, extension }) => `${format} ${extension}`);
    expect(new Set(asked).size).toBe(EXPORTS.length);
  });
});
