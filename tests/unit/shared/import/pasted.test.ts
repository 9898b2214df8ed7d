import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Pasted, readPasted } from '#shared/import/pasted.ts';
import { nameKey } from '#shared/kernel/text.ts';

const read = (text: string): Pasted => {
  const pasted = readPasted(text);
  if (pasted === undefined) throw new Error('taken for a table');
  return pasted;
};
const named = ({ departments }: Pasted) => departments.map(({ name }) => name);
const ties = ({ services }: Pasted) => services.map(({ provider, customer }) => `${provider} > ${customer}`);

describe('cells from a spreadsheet', () => {
  it('in one column are departments, each once by its name', () => {
    expect(named(read('Finance\r\n\r\nＦＩＮＡＮＣＥ \r\n财务部, 总部\r\n'))).toEqual(['Finance', '财务部, 总部']);
    expect(named(read('部门\n财务部\n'))).toEqual(['财务部']);
    expect(named(read('Department'))).toEqual(['Department']);
  });

  it('in two columns are provider and internal customer, whichever way a header turns them', () => {
    expect(ties(read('Finance\tSales\nSales\tPlant\n'))).toEqual(['finance > sales', 'sales > plant']);
    expect(ties(read('内部客户\t服务提供者\n销售部\t财务部'))).toEqual(['财务部 > 销售部']);
    expect(ties(read('Provider\tCustomer\nHR\tSales'))).toEqual(['hr > sales']);
  });

  it('name the lines that are left out', () => {
    const { skipped, services } = read('A\tB\n\nA\t\n\tB\nA\ta\n');
    expect(services).toHaveLength(1);
    expect(skipped.map(({ row, code }) => [row, code])).toEqual([
      [3, 'import-name-empty'],
      [4, 'import-name-empty'],
      [5, 'import-self-service'],
    ]);
  });

  it('in three columns are a table for the import', () => {
    expect(readPasted('a\tb\tc')).toBeUndefined();
    expect(readPasted('a\tb\t\n')).toBeDefined();
  });

  it('lose neither a name nor a pair, and know names by NFKC, case and ends', () => {
    const name = fc.constantFrom('Finance', ' finance', 'ＦＩＮＡＮＣＥ', 'Sales', 'HR ', '研发', '"Q" unit', "'=sum");
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name), { minLength: 1 }), (rows) => {
        const cell = (text: string) => (text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text);
        const pasted = read(rows.map((row) => row.map(cell).join('\t')).join('\n'));
        const keys = rows.map(([a, b]) => [nameKey(a.replace("'=", '=')), nameKey(b.replace("'=", '='))]);
        const kept = keys.filter(([a, b]) => a !== b);
        expect(ties(pasted)).toEqual(kept.map(([a, b]) => `${a} > ${b}`));
        expect(pasted.skipped).toHaveLength(rows.length - kept.length);
        expect(pasted.departments.map(({ key }) => key).sort()).toEqual([...new Set(kept.flat())].sort());
      }),
    );
  });
});
