import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { rasterise } from '#electron/raster/resvg.ts';
import { shapesByName } from '#shared/export/drawing.ts';
import { figureOf } from '#shared/export/export-input.ts';
import { USUAL_PICTURE } from '#shared/export/picture-options.ts';
import { textArea } from '#shared/export/text-area.ts';
import { writePng } from '#shared/writers/png.ts';
import { readChunks } from '#shared/writers/png-chunks.ts';
import { exportInput, sketch } from '#tests/driver/export-sketch.ts';

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Lightness of a pixel, 0 to 255. */
  readonly at: (x: number, y: number) => number;
}

/** Reads 8-bit RGBA without interlace, which is what the rasteriser writes. */
function pixels(png: Uint8Array): Pixels {
  const chunks = readChunks(png);
  const head = chunks[0]?.data ?? new Uint8Array();
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  expect([...head.slice(8)]).toEqual([8, 6, 0, 0, 0]);
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const rows = unzlibSync(packed);
  const [stride, out] = [width * 4, new Uint8Array(width * height * 4)];
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (stride + 1)];
    for (let i = 0; i < stride; i++) {
      const a = i >= 4 ? (out[y * stride + i - 4] ?? 0) : 0;
      const b = y > 0 ? (out[(y - 1) * stride + i] ?? 0) : 0;
      const c = i >= 4 && y > 0 ? (out[(y - 1) * stride + i - 4] ?? 0) : 0;
      const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
      const paeth = pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
      const guess = [0, a, b, (a + b) >> 1, paeth][filter ?? 0] ?? 0;
      out[y * stride + i] = ((rows[y * (stride + 1) + 1 + i] ?? 0) + guess) & 255;
    }
  }
  return { width, height, at: (x, y) => out[(Math.round(y) * width + Math.round(x)) * 4] ?? 255 };
}

const sized = (width: number) => ({ ...USUAL_PICTURE, size: { width } });
const chinese = () => figureOf(exportInput(sketch({ divisions: { '': ['质量管理部'] } }), undefined, 'zh-CN'));

describe('the rasteriser of the command line', () => {
  it('draws a picture of exactly the size asked for, with ink where a Chinese name must be', async () => {
    const figure = chinese();
    const image = pixels(await writePng(figure, rasterise, sized(800)));
    expect([image.width, image.height]).toEqual([800, Math.round((800 * figure.height) / figure.width)]);
    const [box] = [...shapesByName(figure.items).values()].filter(({ name }) => name.startsWith('department:'));
    const area = box && textArea(box);
    if (area === undefined) throw new Error('no text');
    const scale = 800 / Math.ceil(figure.width);
    // Each of the five characters must have ink of its own: an empty or a missing glyph would have none or a thin frame.
    for (let index = 0; index < 5; index++) {
      let dark = 0;
      let count = 0;
      for (
        let x = (area.x + (index * area.width) / 5) * scale;
        x < (area.x + ((index + 1) * area.width) / 5) * scale;
        x++
      ) {
        for (let y = area.y * scale; y < (area.y + area.height) * scale; y++) {
          count++;
          if (image.at(x, y) < 140) dark++;
        }
      }
      expect(dark / count).toBeGreaterThan(0.12);
    }
  });

  it('gives different Chinese names different pictures', async () => {
    const other = figureOf(exportInput(sketch({ divisions: { '': ['信息技术部'] } }), undefined, 'zh-CN'));
    expect(await writePng(chinese(), rasterise, sized(400))).not.toEqual(await writePng(other, rasterise, sized(400)));
  });

  it('gives the same bytes for the same figure', async () => {
    expect(await writePng(chinese(), rasterise, sized(400))).toEqual(await writePng(chinese(), rasterise, sized(400)));
  });
});
