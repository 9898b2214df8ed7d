import { describe, expect, test } from 'vitest';
import { type CsvEdges, readCsvEdges } from '#shared/import/csv-edges.ts';
import type { Draft } from '#shared/import/draft.ts';
import type { SheetFault } from '#shared/import/fault.ts';
import { must } from '#shared/kernel/result.ts';

type Options = Omit<CsvEdges, 'edges' | 'nodes'> & { readonly nodes?: string };

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (edges: string | Uint8Array, { nodes, ...options }: Options = {}) =>
  readCsvEdges({
    edges: typeof edges === 'string' ? bytes(edges) : edges,
    ...(nodes === undefined ? {} : { nodes: bytes(nodes) }),
    ...options,
  });
const draft = (edges: string | Uint8Array, options?: Options): Draft => must(read(edges, options));
const fault = (edges: string | Uint8Array, options?: Options): SheetFault | undefined => {
  const result = read(edges, options);
  return result.ok ? undefined : result.failure;
};
/** Services as one reads them: `provider > customer name weight`. */
const arrows = ({ departments, services }: Draft): string[] => {
  const name = new Map(departments.map((row) => [row.key, row.name]));
  return services.map((row) =>
    `${name.get(row.provider)} > ${name.get(row.customer)} ${row.name} ${row.weight}`.replace('  ', ' '),
  );
};
const errors = (edges: string, options?: Options) => draft(edges, options).errors.map(({ sheet: _, ...rest }) => rest);
const notices = (edges: string, options?: Options) => draft(edges, options).notices.map((notice) => notice.code);

describe('columns', () => {
  test.each([
    ['source,target,weight\nA,B,3', 'A > B 3'],
    ['WEIGHT,Target, Source \n3,B,A', 'A > B 3'],
    ['provider,customer,weight,service\nA,B,3,Payroll', 'A > B Payroll 3'],
    ['internal customer;provider;weight\nB;A;3', 'A > B 3'],
    ['服务提供者,内部客户,权重,服务\n财务部,销售部,3,信用审核', '财务部 > 销售部 信用审核 3'],
    ['提供者,内部客户,权重,服务名称\n财务部,销售部,3,信用审核', '财务部 > 销售部 信用审核 3'],
    ['Internal_Customer,service-provider,weight\nB,A,3', 'A > B 3'],
    ['\n,,\n\nsource,target,weight\nA,B,3', 'A > B 3'],
    ['\n\nsource;target;weight\nA;B;3', 'A > B 3'],
    ['供方\t客户\t权重\n财务部\t销售部\t3', '财务部 > 销售部 3'],
    ['ｐｒｏｖｉｄｅｒ,customer,weight\nA,B,３', 'A > B 3'],
    ['source;target;weight\n"A, B";C;3', 'A, B > C 3'],
    ['sep=;\nsource;target;weight\nA;B;3', 'A > B 3'],
    ['source,target,weight\r\n"A ""x""",B,3\rC,D,2\n', 'A "x" > B 3'],
    ['source,target,weight\n\'=A,"\'@B",3', '=A > @B 3'],
  ])('%j', (text, arrow) => {
    expect(arrows(draft(text))[0]).toBe(arrow);
    expect(draft(text).errors).toEqual([]);
  });

  test('a missing one is named, with those that are there', () => {
    expect(fault('from,to,weight\nA,B,3')).toEqual({
      code: 'import-column-missing',
      sheet: 'edges',
      column: 'source, target',
      found: 'from, to, weight',
    });
    expect(fault('provider,target,weight\nA,B,3')).toMatchObject({ column: 'source' });
    expect(fault('provider,customer\nA,B')).toMatchObject({ column: 'weight', found: 'provider, customer' });
    expect(fault('source,target,weight\nA,B,3', { nodes: 'headcount\n3' })).toMatchObject({
      sheet: 'nodes',
      column: 'name',
    });
  });

  test('two of the same meaning are refused', () => {
    expect(fault('source,target,weight,权重\nA,B,3,3')).toMatchObject({
      code: 'import-column-twice',
      first: 'weight',
      second: '权重',
    });
  });

  test('others are left alone and said to be', () => {
    expect(draft('source,target,weight,colour\nA,B,3,red').notices).toContainEqual({
      code: 'columns-unused',
      sheet: 'edges',
      columns: 'colour',
    });
  });
});

describe('direction', () => {
  test('of source and target follows the choice, and an assumption is said', () => {
    expect(arrows(draft('source,target,weight\nA,B,3', { direction: 'customer-provider' }))).toEqual(['B > A 3']);
    expect(notices('source,target,weight\nA,B,3', { direction: 'customer-provider' })).not.toContain(
      'direction-assumed',
    );
    expect(notices('source,target,weight\nA,B,3')).toContain('direction-assumed');
  });

  test('of provider and customer is fixed, and an overruled choice is said', () => {
    expect(arrows(draft('provider,customer,weight\nA,B,3', { direction: 'customer-provider' }))).toEqual(['A > B 3']);
    expect(notices('provider,customer,weight\nA,B,3', { direction: 'customer-provider' })).toContain(
      'direction-by-columns',
    );
    expect(notices('provider,customer,weight\nA,B,3')).not.toContain('direction-assumed');
  });
});

describe('weights', () => {
  test('are a scale where all are whole numbers from 1 to 5, else volumes from the first that is not', () => {
    expect(draft('source,target,weight\nA,B,1\nB,C,5').weights).toBe('scale');
    const volumes = draft('source,target,weight\nA,B,1\nB,C,2.5\nC,D,700');
    expect(volumes.weights).toBe('volume');
    expect(volumes.notices).toContainEqual({ code: 'weights-volume', sheet: 'edges', row: 3, value: '2.5' });
  });

  test('asked to be a scale are held to it; asked to be volumes may be small', () => {
    expect(errors('source,target,weight\nA,B,1\nB,C,6', { weights: 'scale' })).toEqual([
      { code: 'import-weight-off-scale', row: 3, value: '6' },
    ]);
    expect(draft('source,target,weight\nA,B,1', { weights: 'volume' })).toMatchObject({
      weights: 'volume',
      errors: [],
    });
  });

  test.each([
    ['', { code: 'import-weight-empty' }],
    ['many', { code: 'import-weight-not-a-number', value: 'many' }],
    ['NaN', { code: 'import-weight-not-a-number', value: 'NaN' }],
    ['0x10', { code: 'import-weight-not-a-number', value: '0x10' }],
    ['-Infinity', { code: 'import-weight-not-finite', value: '-Infinity' }],
    ['1e999', { code: 'import-weight-not-finite', value: '1e999' }],
    ['-3', { code: 'import-weight-negative', value: '-3' }],
    ["'-3", { code: 'import-weight-negative', value: '-3' }],
    ['－3', { code: 'import-weight-negative', value: '-3' }],
    ['0.0', { code: 'import-weight-zero' }],
    ['"3,5"', { code: 'import-weight-decimal-comma', value: '3,5' }],
    ['"1.234,5"', { code: 'import-weight-decimal-comma', value: '1.234,5' }],
    ['1e16', { code: 'import-weight-too-large', value: '1e16', limit: 1e15 }],
  ])('%j is refused', (cell, expected) => {
    expect(errors(`source,target,weight\nA,B,3\nB,C,${cell}`)).toEqual([{ row: 3, ...expected }]);
  });
});

describe('rows', () => {
  test('every bad one is listed, by its row in the spreadsheet, and good ones are still read', () => {
    const text = 'source,target,weight\nA,A,3\n\nA,B,3\n,B,1\nB,C\n';
    expect(errors(text)).toEqual([
      { row: 2, code: 'import-self-service', name: 'A' },
      { row: 5, code: 'import-name-empty', column: 'source' },
      { row: 6, code: 'import-field-count', expected: 3, found: 2 },
    ]);
    expect(arrows(draft(text))).toEqual(['A > B 3']);
  });

  test('are counted from the top of the sheet, with empty ones above the header and between', () => {
    expect(errors('\n,,\nsource,target,weight\n\nA,B,0')).toEqual([{ code: 'import-weight-zero', row: 5 }]);
    expect(errors('\nsource,target,weight\nA,B,3\n"A,C,3')).toEqual([{ code: 'import-quote-open', row: 4 }]);
  });

  test('the same pair is refused under the same name of the service, and taken under another', () => {
    const text = 'source,target,weight,service\nA,B,3,Payroll\nA,B,2,Hiring\nＡ,b,4,PAYROLL\nB,A,1,Payroll';
    expect(errors(text)).toEqual([
      { row: 4, code: 'import-duplicate-service', provider: 'Ａ', customer: 'b', first: 2 },
    ]);
    expect(draft(text).services).toHaveLength(3);
  });

  test('names that differ only in case or width are one department', () => {
    expect(draft('source,target,weight\nSales,HR,3\nＳＡＬＥＳ,IT,3').departments.map((row) => row.name)).toEqual([
      'Sales',
      'HR',
      'IT',
    ]);
  });

  test('a name of 10,000 characters is refused without being repeated', () => {
    const list = errors(`source,target,weight\n${'x'.repeat(10_000)},B,3`);
    expect(list).toEqual([{ row: 2, code: 'import-name-too-long', column: 'source', limit: 200 }]);
  });

  test('a quotation mark that is not closed ends what can be read', () => {
    expect(errors('source,target,weight\nA,B,0\n"C,D,3\nE,F,3\n')).toEqual([
      { row: 2, code: 'import-weight-zero' },
      { row: 3, code: 'import-quote-open' },
    ]);
    expect(errors('source,target,weight\n"C"x,D,3\n')).toEqual([{ row: 2, code: 'import-quote-open' }]);
  });

  test('a line break inside quotation marks is part of the name', () => {
    expect(arrows(draft('source,target,weight\n"A\nB",C,3\nD,E,0.5'))).toEqual(['A B > C 3', 'D > E 0.5']);
  });
});

describe('a table of departments', () => {
  const nodes =
    'department,division,headcount,capacity,party\nSales,Commercial,12,,\nHR,,3.5,20,内部\nAcme,,,,external customer\n';

  test('gives divisions, people and parties, and departments that no row names', () => {
    const { departments, divisions, notices: said } = draft('source,target,weight\nSales,Acme,3', { nodes });
    expect(
      departments.map(({ name, division, headcount, capacity, party }) => [name, division, headcount, capacity, party]),
    ).toEqual([
      ['Sales', 'commercial', 12, undefined, 'internal'],
      ['HR', undefined, 3.5, 20, 'internal'],
      ['Acme', undefined, undefined, undefined, 'external-customer'],
    ]);
    expect(divisions.map((row) => row.name)).toEqual(['Commercial']);
    expect(said.map((notice) => notice.code)).not.toContain('departments-added');
  });

  test('that lacks some has them added, and says so', () => {
    expect(draft('source,target,weight\nSales,Legal,3\nLegal,IT,2', { nodes }).notices).toContainEqual({
      code: 'departments-added',
      sheet: 'edges',
      count: 2,
      name: 'Legal',
      row: 2,
    });
  });

  test('with ids lets services name departments by id or by name', () => {
    const text = 'source,target,weight\n1,2,3\nSales,HR,4\n2,Sales,1\n1,sales,2';
    const result = draft(text, { nodes: 'id,name\n1,Sales\n2,HR' });
    expect(result.departments.map((row) => row.name)).toEqual(['Sales', 'HR']);
    expect(arrows(result)).toEqual(['Sales > HR 3', 'HR > Sales 1']);
    expect(result.errors.map(({ row, code }) => [row, code])).toEqual([
      [3, 'import-duplicate-service'],
      [5, 'import-self-service'],
    ]);
  });

  test('has its bad rows listed first', () => {
    const bad = 'name,headcount,party\nSales,-1,\nHR,3,friend\nhr,3,\nIT,3,\nIT,3,\n';
    expect(draft('source,target,weight\nIT,Sales,0', { nodes: bad }).errors).toEqual([
      { sheet: 'nodes', row: 2, code: 'import-amount-invalid', column: 'headcount', value: '-1' },
      { sheet: 'nodes', row: 3, code: 'import-party-unknown', value: 'friend' },
      { sheet: 'nodes', row: 6, code: 'import-duplicate-department', name: 'IT', first: 5 },
      { sheet: 'edges', row: 2, code: 'import-weight-zero' },
    ]);
  });
});

describe('what is no table', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'import-no-rows'],
    ['only a header', 'source,target,weight\n\n', 'import-no-rows'],
    ['prose', 'Dear all,\nwelcome.', 'import-column-missing'],
    ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), 'import-not-a-table'],
    ['bytes of no text', Uint8Array.from([0x41, 0xff, 0xff]), 'import-encoding'],
    ['zeros everywhere', new Uint8Array(400), 'import-not-a-table'],
    ['zeros in one half, and yet no text', Uint8Array.from([0x41, 0, 0, 0xd8, 0x42, 0]), 'import-not-a-table'],
    ['half of UTF-16', Uint8Array.from([0xff, 0xfe, 0x41]), 'import-encoding'],
    ['too many cells', `source,target,weight\n${','.repeat(1_000_000)}`, 'import-too-many-cells'],
    ['too many bytes', new Uint8Array(50_000_001).fill(0x20), 'import-too-large'],
  ])('%s', (_, input, code) => {
    expect(fault(input)).toMatchObject({ code, sheet: 'edges' });
  });

  test('too many departments', () => {
    const rows = Array.from({ length: 10_001 }, (_, index) => `a${index},b${index},3`);
    expect(fault(`source,target,weight\n${rows.join('\n')}`)).toMatchObject({ code: 'import-too-many-departments' });
  });
});

describe('encodings', () => {
  const text = 'provider,customer,weight\n财务部,销售部,3\n';
  const gbk = Uint8Array.from(
    Buffer.from('provider,customer,weight\n')
      .toJSON()
      .data.concat([0xb2, 0xc6, 0xce, 0xf1, 0xb2, 0xbf, 0x2c], [0xcf, 0xfa, 0xca, 0xdb, 0xb2, 0xbf, 0x2c, 0x33]),
  );
  const utf16 = (big: boolean): Uint8Array => {
    const little = Buffer.from(`\ufeff${text}`, 'utf16le');
    return new Uint8Array(big ? little.swap16() : little);
  };
  test.each<[string, Uint8Array, string | undefined]>([
    ['UTF-8', bytes(text), undefined],
    ['UTF-8 with a mark', bytes(`\ufeff${text}`), undefined],
    ['UTF-16 little-endian', utf16(false), 'UTF-16LE'],
    ['UTF-16 big-endian', utf16(true), 'UTF-16BE'],
    ['UTF-16 little-endian without a mark', utf16(false).subarray(2), 'UTF-16LE'],
    ['UTF-16 big-endian without a mark', utf16(true).subarray(2), 'UTF-16BE'],
    ['GBK', gbk, 'GB18030'],
  ])('%s is read, and anything but UTF-8 is said', (_, input, encoding) => {
    const result = draft(input);
    expect(arrows(result)).toEqual(['财务部 > 销售部 3']);
    expect(result.notices.flatMap((notice) => (notice.code === 'read-as' ? [notice.encoding] : []))[0]).toBe(encoding);
  });
});

test('names that mean something to the language are ordinary names', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
  const rows = names.map((name, index) => `${name},${names[(index + 1) % names.length]},3`);
  expect(draft(`source,target,weight\n${rows.join('\n')}`).departments.map((row) => row.name)).toEqual(names);
});
