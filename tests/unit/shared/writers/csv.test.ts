import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSheet } from '#shared/export/build-workbook.ts';
import { readCsvEdges } from '#shared/import/csv-edges.ts';
import { unguarded } from '#shared/import/table.ts';
import { must } from '#shared/kernel/result.ts';
import { writeCsv } from '#shared/writers/csv.ts';
import { readCsv } from '#tests/driver/csv-reader.ts';
import { exportInput, sketch } from '#tests/driver/export-sketch.ts';
import { valveMaker } from '#tests/driver/valve-maker.ts';

const TRIGGERS = [...'=+-@\t\r\n＝＋－＠'];
const written = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    writeCsv({
      name: 'S',
      columns: [
        { head: 'text', kind: 'text' },
        { head: 'number', kind: 'number' },
      ],
      rows,
    }),
  );

describe('CSV', () => {
  it('begins with a byte order mark, ends lines as RFC 4180 says, leaves numbers bare', () => {
    expect(
      written([
        ['a "b", c', -5],
        [undefined, 0.1],
      ]),
    ).toBe('\ufeff"text","number"\r\n"a ""b"", c",-5\r\n,0.1\r\n');
  });

  it('gives no spreadsheet a formula, and every text back when it is read again', () => {
    const texts = fc
      .tuple(fc.constantFrom('', ...TRIGGERS), fc.string({ unit: 'grapheme' }))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.array(
          texts.filter((text) => !text.startsWith("'")),
          { minLength: 1 },
        ),
        (list) => {
          const rows = readCsv(written(list.map((text) => [text, 1])).slice(1)).slice(1);
          for (const [cell = ''] of rows) expect(TRIGGERS.some((sign) => cell.startsWith(sign))).toBe(false);
          expect(rows.map(([cell = '']) => unguarded(cell))).toEqual(list);
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each(['en', 'zh-CN'] as const)('of the services can be imported again, in %s', (language) => {
    const map = valveMaker();
    const draft = must(
      readCsvEdges({ edges: writeCsv(buildSheet(exportInput(map, undefined, language), 'services')) }),
    );
    expect(draft.errors).toEqual([]);
    const weights = (list: readonly { readonly weight: number }[]) => list.map(({ weight }) => weight).sort();
    expect(weights(draft.services)).toEqual(weights([...map.content.services.values()]));
    expect(draft.departments).toHaveLength(14);
  });

  it('of the matrix has providers down and internal customers across', () => {
    const map = sketch({ divisions: { '': ['A', 'B', 'C'] }, services: ['A > B 2', 'A > B 4', 'C > A 1'] });
    const { columns, rows } = buildSheet(exportInput(map), 'matrix');
    expect(columns.slice(1).map(({ head }) => head)).toEqual(['A', 'B', 'C']);
    expect(rows).toEqual([
      ['A', undefined, 4, undefined],
      ['B', undefined, undefined, undefined],
      ['C', 1, undefined, undefined],
    ]);
  });
});
