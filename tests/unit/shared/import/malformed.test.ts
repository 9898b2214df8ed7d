import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultText } from '#shared/i18n/fault-text.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { buildEngagement } from '#shared/import/build-engagement.ts';
import { readCsvEdges } from '#shared/import/csv-edges.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { check } from '#shared/model/check.ts';

const speakers = LANGUAGES.map((language) => createTranslator(language));
const runs = (numRuns: number) => ({ numRuns, seed: 2026 });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An engagement that keeps every rule, or refusals with words in both languages: nothing else may come out. */
function answers(edges: Uint8Array, nodes?: Uint8Array): void {
  const draft = readCsvEdges({ edges, ...(nodes === undefined ? {} : { nodes }) });
  if (!draft.ok) {
    for (const t of speakers) expect(faultText(t, draft.failure).what).not.toMatch(/undefined|\{[a-z]/);
    return;
  }
  const naming = { name: 'Table', map: { name: 'As-is', translations: {} }, language: 'en' } as const;
  const built = buildEngagement(draft.value, naming);
  if (built.ok) expect(check(built.value)).toBeUndefined();
  else
    for (const fault of built.failure)
      for (const t of speakers) expect(faultText(t, fault).what).toContain(String(fault.row));
}

describe('any table is taken whole or refused in words', () => {
  test('any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (input) => answers(input)),
      runs(1000),
    );
  });

  test('tables with odd cells, separators, line ends and quotation marks', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'Sales',
        'sales',
        '财务部',
        '3',
        '5',
        '1',
        '2.5',
        '0',
        '-1',
        '',
        '"',
        '"a""b"',
        "'=x",
        '__proto__',
        '1,5',
        '\u202e',
        '1e400',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    const header = fc.constantFrom(
      'source,target,weight',
      'provider;customer;weight;service',
      '供方\t客户\t权重',
      'source,target,weight,service',
      'a,b',
    );
    const table = fc
      .tuple(
        header,
        fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 8 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
      )
      .map(([head, rows, separator, end]) => bytes([head, ...rows.map((row) => row.join(separator))].join(end)));
    const nodes = fc.option(
      fc
        .array(fc.tuple(cell, cell, cell), { maxLength: 5 })
        .map((rows) => bytes(['id,name,division', ...rows.map((row) => row.join())].join('\n'))),
      { nil: undefined },
    );
    fc.assert(fc.property(table, nodes, answers), runs(2000));
  });
});
