import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { figureOf } from '#shared/export/export-input.ts';
import { type Colour, PAPER } from '#shared/export/palette.ts';
import { PICTURE_SIZES, USUAL_PICTURE } from '#shared/export/picture-options.ts';
import { type Rasterise, writePng } from '#shared/writers/png.ts';
import { joinChunks, readChunks } from '#shared/writers/png-chunks.ts';
import type { PixelSize } from '#shared/writers/svg.ts';
import { exportInput, sketch } from '#tests/driver/export-sketch.ts';

const figure = figureOf(exportInput(sketch({ divisions: { '': ['Finance', 'Sales'] } })));
const chunk = (type: string, content = '') => ({ type, data: strToU8(content) });

/** Draws nothing, but remembers what it was asked for. */
function recorder() {
  const asked: (PixelSize & { readonly paper: Colour | undefined })[] = [];
  const rasterise: Rasterise = async (_, size, paper) => {
    asked.push({ ...size, paper });
    const telltale = ['tEXt', 'iTXt', 'zTXt', 'tIME', 'eXIf'].map((type) => chunk(type, 'made by'));
    return joinChunks([chunk('IHDR', 'x'), chunk('pHYs', '72 dpi!!!'), ...telltale, chunk('IDAT', 'y'), chunk('IEND')]);
  };
  return { asked, rasterise };
}

describe('a PNG file', () => {
  it('is asked for in 4K with the proportions of the figure', async () => {
    const { asked, rasterise } = recorder();
    await writePng(figure, rasterise, USUAL_PICTURE);
    const height = Math.round((3840 * figure.height) / figure.width);
    expect(asked).toMatchObject([{ width: 3840, height }]);
  });

  it('gets no side longer than 8,000 pixels', async () => {
    const { asked, rasterise } = recorder();
    await writePng({ ...figure, width: 100, height: 10_000 }, rasterise, USUAL_PICTURE);
    expect(asked).toMatchObject([{ width: 80, height: 8000 }]);
  });

  it('has the size of the screen or twice that where it is asked for, the physical size, and no paper', async () => {
    const { asked, rasterise } = recorder();
    const sizes = [PICTURE_SIZES['1x'], PICTURE_SIZES['2x'], PICTURE_SIZES['8k']];
    const made = [];
    for (const size of sizes) made.push(await writePng(figure, rasterise, { size, dpi: 96, transparent: true }));
    const [once, twice] = [Math.round(figure.width), Math.round(2 * figure.width)];
    expect(asked.map(({ width, paper }) => [width, paper])).toEqual(
      [once, twice, 8000].map((width) => [width, undefined]),
    );
    const data = readChunks(made[0] ?? new Uint8Array())[1]?.data ?? new Uint8Array();
    expect(new DataView(data.buffer, data.byteOffset).getUint32(0)).toBe(3780);
    await writePng(figure, rasterise, USUAL_PICTURE);
    expect(asked.at(-1)?.paper).toEqual(PAPER);
  });

  it('says 300 dpi, and nothing about its making', async () => {
    const chunks = readChunks(await writePng(figure, recorder().rasterise, USUAL_PICTURE));
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
