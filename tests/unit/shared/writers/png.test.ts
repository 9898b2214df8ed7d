import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { figureOf } from '#shared/export/export-input.ts';
import { type Rasterise, writePng } from '#shared/writers/png.ts';
import { joinChunks, readChunks } from '#shared/writers/png-chunks.ts';
import type { PixelSize } from '#shared/writers/svg.ts';
import { exportInput, sketch } from '#tests/driver/export-sketch.ts';

const figure = figureOf(exportInput(sketch({ divisions: { '': ['Finance', 'Sales'] } })));
const chunk = (type: string, content = '') => ({ type, data: strToU8(content) });

/** Draws nothing, but remembers what it was asked for. */
function recorder() {
  const asked: PixelSize[] = [];
  const rasterise: Rasterise = async (_, size) => {
    asked.push(size);
    const telltale = ['tEXt', 'iTXt', 'zTXt', 'tIME', 'eXIf'].map((type) => chunk(type, 'made by'));
    return joinChunks([chunk('IHDR', 'x'), chunk('pHYs', '72 dpi!!!'), ...telltale, chunk('IDAT', 'y'), chunk('IEND')]);
  };
  return { asked, rasterise };
}

describe('a PNG file', () => {
  it('is asked for in 4K with the proportions of the figure', async () => {
    const { asked, rasterise } = recorder();
    await writePng(figure, rasterise);
    const height = Math.round((3840 * figure.height) / figure.width);
    expect(asked).toMatchObject([{ width: 3840, height }]);
  });

  it('gets no larger than a rasteriser takes', async () => {
    const { asked, rasterise } = recorder();
    await writePng({ ...figure, width: 100, height: 10_000 }, rasterise);
    expect(asked).toMatchObject([{ width: 164, height: 16_384 }]);
  });

  it('says 300 dpi, and nothing about its making', async () => {
    const chunks = readChunks(await writePng(figure, recorder().rasterise));
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
    const data = chunks[1]?.data ?? new Uint8Array();
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    expect([view.getUint32(0), view.getUint32(4), view.getUint8(8)]).toEqual([11_811, 11_811, 1]);
  });

  it('has the check sum that the standard gives for an end chunk', () => {
    const end = joinChunks([chunk('IEND')]).slice(-4);
    expect([...end]).toEqual([0xae, 0x42, 0x60, 0x82]);
  });

  it('cannot be made of something else', () => {
    expect(() => readChunks(strToU8('GIF89a......'))).toThrow('not a PNG');
  });
});
