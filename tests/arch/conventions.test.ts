import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ACCESS_ROWS, type ConventionRow, USE_ROWS } from './convention-rows.ts';
import { ROOT, readOfTree } from './tree.ts';

/** Tests that a row names and that are not there, and rows that name nothing. */
function rowFaults({ row, tests = [], person, open }: ConventionRow): readonly string[] {
  const missing = tests.filter(([file, name]) => !existsSync(`${ROOT}${file}`) || !readOfTree(file).includes(name));
  return [
    ...missing.map(([file, name]) => `${row}: no “${name}” in ${file}`),
    ...(tests.length === 0 && person === undefined && open === undefined ? [`${row}: nothing shows it`] : []),
  ];
}

describe('conventions', () => {
  test('each row names tests that exist, a person, or what is open', () => {
    expect([...USE_ROWS, ...ACCESS_ROWS].flatMap(rowFaults)).toEqual([]);
  });

  test('no row of the checklist is left out', () => {
    expect(ACCESS_ROWS.map(({ row }) => row)).toEqual(Array.from({ length: 25 }, (_, index) => `A${index + 1}`));
  });

  test('what no test shows yet is known, and gets less', () => {
    const open = [...USE_ROWS, ...ACCESS_ROWS].flatMap(({ row, open: what }) => (what === undefined ? [] : row));
    expect(open).toEqual(['zoom to 100 %, all, selection', 'A1', 'A2', 'A6', 'A13', 'A14', 'A16', 'A22']);
  });

  test('a test that is gone is found, and a row without any', () => {
    expect(rowFaults({ row: 'X', tests: [['tests/arch/conventions.test.ts', `no ${'such'} test`]] })).toHaveLength(1);
    expect(rowFaults({ row: 'X', tests: [['tests/arch/none.test.ts', 'any']] })).toHaveLength(1);
    expect(rowFaults({ row: 'X' })).toEqual(['X: nothing shows it']);
  });
});
