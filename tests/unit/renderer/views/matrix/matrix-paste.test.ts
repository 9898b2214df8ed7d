import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixOf } from '#renderer/views/matrix/matrix-model.ts';
import { copiedWeights, pastedWeights } from '#renderer/views/matrix/matrix-paste.ts';
import { map } from '#tests/driver/engagement-builder.ts';

const matrix = matrixOf({ content: map('A', 'B', 'C', 'D'), order: 'name', language: 'en', report: undefined });
const { heads } = matrix;
const paste = (text: string, row = 0, column = 0) => pastedWeights(text, matrix, { row, column });
const cells = (text: string, row = 0, column = 0) => {
  const pasted = paste(text, row, column);
  if (!pasted.ok) throw new Error(pasted.failure.code);
  return pasted.value.cells.map((cell) => `${heads[cell.row]?.name}${heads[cell.column]?.name}${cell.weight ?? '-'}`);
};

describe('pasting into the matrix', () => {
  it('sets a block of numbers from the cursor on, whatever the line ends', () => {
    expect(cells('1\t2\r\n3\t4\r\n', 0, 2)).toEqual(['AC1', 'AD2', 'BC3', 'BD4']);
  });

  it('reads full-width digits, separators of thousands and the ways to write nothing', () => {
    expect(cells('５\t1,250\t–', 3, 0)).toEqual(['DA5', 'DB1250', 'DC-']);
  });

  it('leaves the diagonal out and counts what stood there', () => {
    expect(paste('9\t2\n3\t')).toEqual({
      ok: true,
      value: {
        cells: [
          { row: 0, column: 1, weight: 2 },
          { row: 1, column: 0, weight: 3 },
        ],
        skipped: 1,
        away: 0,
      },
    });
  });

  it('goes by names where the block brings them', () => {
    expect(cells('\tc\tＢ\nD\t4\t\nA\t\t2', 1, 1)).toEqual(['DC4', 'DB-', 'AC-', 'AB2']);
  });

  it.each([
    ['\n', { code: 'paste-empty' }],
    ['1\t2\t3\t4\t5', { code: 'paste-too-large', rows: 1, columns: 5 }],
    ['1\t2\nmuch\t3', { code: 'paste-not-a-weight', text: 'much', row: 2, column: 1 }],
    ['\tB\tX\nA\t1\t2', { code: 'paste-unknown-department', text: 'X', row: 1, column: 3 }],
    ['\tB\nA\t1\nY\t2', { code: 'paste-unknown-department', text: 'Y', row: 3, column: 1 }],
  ])('refuses %j and names the place', (text, failure) => {
    expect(paste(text)).toEqual({ ok: false, failure });
  });

  it('brings back what was copied, and never throws', () => {
    const weight = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(weight, { minLength: 16, maxLength: 16 }), (weights) => {
        const at = ({ row, column }: { row: number; column: number }) =>
          row === column ? undefined : weights[row * 4 + column];
        const pasted = paste(copiedWeights({ top: 0, left: 0, bottom: 3, right: 3 }, at));
        if (weights.every((one, place) => one === undefined || place % 5 === 0)) return;
        expect(pasted.ok && pasted.value.cells.every((cell) => cell.weight === at(cell))).toBe(true);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void paste(text)));
  });
});
