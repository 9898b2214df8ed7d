import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WeightKind } from '#shared/model/map.ts';
import { checkName } from '#shared/model/named.ts';
import { parseLine } from '#shared/quick/parse-line.ts';
import { type Printed, printLine } from '#shared/quick/print-line.ts';

const parse = (line: string, weights: WeightKind = 'scale', known: readonly string[] = []) =>
  parseLine(line, { weights, isKnown: (text) => known.includes(text) });

/** What was read, without the places, as `printLine` takes it. */
function read(line: string, weights: WeightKind = 'scale', known: readonly string[] = []): Printed[] {
  const { statements, faults } = parse(line, weights, known);
  expect(faults).toEqual([]);
  return statements.map(({ names, arrows, label, weight }) => ({
    names: names.map(({ text }) => text),
    arrows,
    ...(label && { label: label.text }),
    ...(weight !== undefined && { weight }),
  }));
}

const sales = { names: ['Finance', 'Sales'], arrows: ['forward'], label: 'credit check', weight: 4 };
const shenhe = { names: ['财务', '销售'], arrows: ['forward'], label: '信用审核', weight: 4 };

describe('parseLine', () => {
  it.each<[string, Printed[]]>([
    ['Finance > Sales: credit check 4', [sales] as Printed[]],
    ['Finance→Sales:credit check 4', [sales] as Printed[]],
    ['Finance -> Sales : credit check ４', [sales] as Printed[]],
    ['财务 > 销售：信用审核 4', [shenhe] as Printed[]],
    ['财务＞销售：信用审核４', [shenhe] as Printed[]],
    ['财务》销售：信用审核4', [shenhe] as Printed[]],
    ['“财务” > "销售"：“信用审核” 4', [shenhe] as Printed[]],
    ['Sales < Finance', [{ names: ['Sales', 'Finance'], arrows: ['backward'] }]],
    ['销售《财务', [{ names: ['销售', '财务'], arrows: ['backward'] }]],
    ['A <> B 3', [{ names: ['A', 'B'], arrows: ['both'], weight: 3 }]],
    ['A ⇄ B', [{ names: ['A', 'B'], arrows: ['both'] }]],
    ['A《》B', [{ names: ['A', 'B'], arrows: ['both'] }]],
    ['A > B > C: orders 2', [{ names: ['A', 'B', 'C'], arrows: ['forward', 'forward'], label: 'orders', weight: 2 }]],
    ['A > B: 5', [{ names: ['A', 'B'], arrows: ['forward'], weight: 5 }]],
    ['财务 > 销售4', [{ names: ['财务', '销售'], arrows: ['forward'], weight: 4 }]],
    ['Legal', [{ names: ['Legal'], arrows: [] }]],
    ['Team 4', [{ names: ['Team 4'], arrows: [] }]],
    ['A > "Plant 3"', [{ names: ['A', 'Plant 3'], arrows: ['forward'] }]],
    ['A > Plant 3: parts', [{ names: ['A', 'Plant 3'], arrows: ['forward'], label: 'parts' }]],
    ['QA > Ops: ISO 9001', [{ names: ['QA', 'Ops'], arrows: ['forward'], label: 'ISO 9001' }]],
    ['A > B: ratio 3:1', [{ names: ['A', 'B'], arrows: ['forward'], label: 'ratio 3:1' }]],
    ['R&D-Lab > Ops', [{ names: ['R&D-Lab', 'Ops'], arrows: ['forward'] }]],
    ['"a ""b"" > c"', [{ names: ['a "b" > c'], arrows: [] }]],
    ['', []],
    [' ; ；\n ', []],
  ])('reads %s', (line, expected) => expect(read(line)).toEqual(expected));

  it('separates statements, and goes on from the first department before an arrow that begins one', () => {
    const expected = [
      { names: ['A', 'B'], arrows: ['forward'], label: 'x', weight: 1 },
      { names: ['A', 'C'], arrows: ['forward'], label: 'y', weight: 2 },
      { names: ['A', 'D'], arrows: ['backward'] },
    ];
    for (const line of ['A > B: x 1; > C: y 2; < D', 'A > B：x 1；＞C：y 2\n<D']) expect(read(line)).toEqual(expected);
  });

  it('takes a name that ends in a number for what the map calls so', () => {
    expect(read('A > Plant 3')).toEqual([{ names: ['A', 'Plant'], arrows: ['forward'], weight: 3 }]);
    expect(read('A > Plant 3', 'scale', ['Plant 3'])).toEqual([{ names: ['A', 'Plant 3'], arrows: ['forward'] }]);
  });

  it('takes any positive number for a volume', () => {
    expect(read('A > B: orders 1200.5', 'volume')[0]).toMatchObject({ label: 'orders', weight: 1200.5 });
    expect(read('甲 > 乙：订单1200', 'volume')[0]).toMatchObject({ label: '订单', weight: 1200 });
  });

  it.each([
    ['A >', 'quick-name-missing', '>'],
    ['> B', 'quick-name-missing', '>'],
    ['A > > B', 'quick-name-missing', '>'],
    ['A: orders', 'quick-no-arrow', ':'],
    ['A > "B', 'quick-quote-open', '"B'],
    ['A > “乙', 'quick-quote-open', '“乙'],
    ['"A" b > C', 'quick-after-quote', 'b'],
    ['A > B: "x" y', 'quick-after-quote', 'y'],
    ['A > B: orders 4 > C', 'quick-arrow-in-name', '>'],
    ['A > B: orders 7', 'weight-off-scale', '7'],
    ['A > B: orders 4.5', 'weight-off-scale', '4.5'],
    ['A > B 0', 'weight-not-positive', '0'],
    ['A > B: 审核 ９', 'weight-off-scale', '９'],
    ['A > ""', 'name-empty', '""'],
  ])('says what is wrong with %s, and where', (line, code, piece) => {
    const [fault] = parse(line).faults;
    expect(fault?.code).toBe(code);
    expect(line.slice(fault?.at.start, fault?.at.end)).toBe(piece);
  });

  const name = fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({
        unit: fc.constantFrom('A', '财', ' ', '>', '<', '-', '"', '“', '”', ':', '：', ';', '《', '4', '４', '.', '\n'),
        maxLength: 8,
      }),
    )
    .map(checkName)
    .filter((checked) => checked.ok)
    .map((checked) => (checked.ok ? checked.value : ''));
  const direction = fc.constantFrom('forward' as const, 'backward' as const, 'both' as const);

  it('reads back whatever it prints', () => {
    const statement = (weight: fc.Arbitrary<number>) =>
      fc.array(direction, { maxLength: 3 }).chain((arrows) =>
        fc.record(
          {
            names: fc.array(name, { minLength: arrows.length + 1, maxLength: arrows.length + 1 }),
            arrows: fc.constant(arrows),
            ...(arrows.length > 0 ? { label: name, weight } : {}),
          },
          { requiredKeys: ['names', 'arrows'] },
        ),
      );
    for (const [weights, weight] of [
      ['scale', fc.integer({ min: 1, max: 5 })],
      ['volume', fc.integer({ min: 1, max: 9999 })],
    ] as const) {
      fc.assert(
        fc.property(fc.array(statement(weight), { maxLength: 4 }), (statements) => {
          expect(read(printLine(statements, weights), weights)).toEqual(statements);
        }),
      );
    }
  });

  it('never throws, and points inside the line', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('A', '乙', ' ', '>', '<', '-', '"', '“', ':', ';', '》', '4', '0', '\n') }),
    );
    fc.assert(
      fc.property(line, fc.constantFrom<WeightKind>('scale', 'volume'), (text, weights) => {
        const { statements, faults } = parse(text, weights);
        for (const { at } of faults) {
          expect(at.start).toBeGreaterThanOrEqual(0);
          expect(at.end).toBeGreaterThan(at.start);
          expect(at.end).toBeLessThanOrEqual(text.length);
        }
        for (const { names, arrows } of statements) expect(names).toHaveLength(arrows.length + 1);
      }),
    );
  });
});
