import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { buildWorkbook, workbookOf } from '#shared/export/build-workbook.ts';
import { findingWords } from '#shared/export/finding-words.ts';
import { buildNetwork } from '#shared/export/network.ts';
import { kumuSheets, polinodeSheets } from '#shared/export/network-sheets.ts';
import type { Language } from '#shared/kernel/language.ts';
import { must } from '#shared/kernel/result.ts';
import { writeXlsx } from '#shared/writers/xlsx/xlsx.ts';
import { calc, NO_CALC, sheetsByCalc } from '#tests/driver/calc.ts';
import { readCsv } from '#tests/driver/csv-reader.ts';
import { exportInput, HOSTILE_NAMES, hostile, type Sketched, sketch } from '#tests/driver/export-sketch.ts';
import { NO_VALIDATOR, openXmlFaults, validator } from '#tests/driver/open-xml-validator.ts';
import { valveMaker } from '#tests/driver/valve-maker.ts';
import { readXlsx } from '#tests/driver/xlsx-reader.ts';

if (calc === undefined) console.log(NO_CALC);
if (validator === null) console.log(NO_VALIDATOR);

const folder = mkdtempSync(join(tmpdir(), 'orgloom-xlsx-'));
afterAll(() => rmSync(folder, { recursive: true }));

const input = (sketched: Sketched, language: Language = 'en') => ({
  ...exportInput(sketched, must(runAnalysis(sketched.content, STANDARD_SETTINGS, NO_RATINGS)), language),
  findingWords,
});
/** What XML cannot hold is left out. */
const legal = (text: string): string => text.replaceAll('\u0007', '').replace(/\p{Cs}/gu, '');
const kept = (cell: string | number | undefined) => (typeof cell === 'string' ? legal(cell) : cell);
const CASES = [
  ['a valve maker', 'en', valveMaker],
  ['a valve maker', 'zh-CN', valveMaker],
  ['hostile names', 'en', hostile],
  ['nothing', 'zh-CN', () => sketch({ divisions: {} })],
] as const;

describe.each(CASES)('a workbook of %s in %s', (_, language, make) => {
  const workbook = buildWorkbook(input(make(), language));
  const bytes = writeXlsx(workbook);
  const { files, sheets } = readXlsx(bytes);

  it.skipIf(validator === null)('has no fault that the Open XML SDK could find', async () => {
    const path = join(folder, 'book.xlsx');
    writeFileSync(path, bytes);
    expect(await openXmlFaults(path)).toEqual([]);
  });

  it('holds every cell as it was described: numbers as numbers, texts as texts', () => {
    expect(sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row].map(kept)) }))).toEqual(
      workbook.sheets.map(({ name, columns, rows }) => ({
        name,
        rows: [columns.map(({ head }) => head), ...rows].map((row) => {
          const last = row.findLastIndex((cell) => cell !== undefined);
          return row.slice(0, last + 1).map(kept);
        }),
      })),
    );
  });

  it('freezes each head and sets filters on it', () => {
    for (const { xml, rows } of sheets) {
      const pane = xml.getElementsByTagName('pane')[0];
      expect([pane?.getAttribute('ySplit'), pane?.getAttribute('state')]).toEqual(['1', 'frozen']);
      const filter = xml.getElementsByTagName('autoFilter')[0]?.getAttribute('ref') ?? '';
      expect(filter).toMatch(new RegExp(`^A1:[A-Z]+${rows.length}$`));
    }
  });

  it('says nothing of who made it, when it was really made, or with what; the same bytes each time', () => {
    const core = files.get('docProps/core.xml') ?? '';
    expect([...core.matchAll(/<(\w+:\w+)[ >]/g)].map(([, name]) => name)).toEqual([
      'cp:coreProperties',
      'dc:title',
      'dc:language',
      'dcterms:created',
      'dcterms:modified',
    ]);
    expect([...files.keys()].filter((path) => path.startsWith('docProps/'))).toEqual(['docProps/core.xml']);
    expect(writeXlsx(buildWorkbook(input(make(), language)))).toEqual(bytes);
  });
});

describe('texts', () => {
  const TRIGGERS = [...'=+-@＝＋－＠'];
  const names = TRIGGERS.map((sign, index) => `${sign}1+${index}`);
  const book = readXlsx(writeXlsx(buildWorkbook(input(sketch({ divisions: { '': names } })))));

  it('that begin like formulas stay texts, and stay so when they are typed again', () => {
    const cells = [...(book.sheets[0]?.xml.getElementsByTagName('c') ?? [])];
    const found = cells.filter((cell) => names.includes(cell.textContent ?? ''));
    expect(found.map((cell) => [cell.getAttribute('t'), cell.getAttribute('s')])).toEqual(
      names.map(() => ['inlineStr', '3']),
    );
    expect(book.files.get('xl/styles.xml')).toContain('quotePrefix="1"');
  });
});

describe('for other programs', () => {
  it.each([
    [kumuSheets, ['ID', 'Label'], ['ID', 'From', 'To']],
    [polinodeSheets, ['Name', 'division'], ['Source', 'Target']],
  ] as const)('%o has the heads that are asked for, and ends that are there', async (build, nodes, edges) => {
    const given = input(hostile());
    const bytes = writeXlsx(workbookOf(given, build(buildNetwork(given))));
    const [elements, connections] = readXlsx(bytes).sheets;
    expect(elements?.rows[0]?.slice(0, nodes.length)).toEqual(nodes);
    expect(connections?.rows[0]?.slice(0, edges.length)).toEqual(edges);
    const known = new Set(elements?.rows.slice(1).map(([first]) => first));
    const at = edges.length - 2;
    const ends = connections?.rows.slice(1).flatMap((row) => [row[at], row[at + 1]]) ?? [];
    expect(known.size).toBe(HOSTILE_NAMES.length);
    expect(ends.filter((end) => !known.has(end))).toEqual([]);
    expect(ends).toHaveLength(2 * (HOSTILE_NAMES.length - 1));
  });
});

describe.skipIf(calc === undefined)('reopened by LibreOffice', () => {
  // A share is given as it would be typed: in per cent.
  const number = (cell: string): number => (cell.endsWith('%') ? Number(cell.slice(0, -1)) / 100 : Number(cell));
  const same = (cell: string, kind: string | undefined) =>
    kind === 'text' || cell === '' ? cell : Number(number(cell).toPrecision(12));

  it.each([
    ['en', hostile],
    ['zh-CN', valveMaker],
  ] as const)('has the same cells, in %s', (language, make) => {
    const workbook = buildWorkbook(input(make(), language));
    const own = mkdtempSync(join(folder, 'calc-'));
    writeFileSync(join(own, 'book.xlsx'), writeXlsx(workbook));
    const read = sheetsByCalc(own, join(own, 'book.xlsx'));
    for (const { name, rows, columns } of workbook.sheets) {
      const [, ...found] = readCsv(read.get(name) ?? '');
      expect(found.map((row) => row.map((cell, index) => same(cell, columns[index]?.kind)))).toEqual(
        rows.map((row) => row.map((cell, index) => same(legal(String(cell ?? '')), columns[index]?.kind))),
      );
    }
  });
});
