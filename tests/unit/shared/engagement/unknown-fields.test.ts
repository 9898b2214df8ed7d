import fc from 'fast-check';
import { expect, test } from 'vitest';
import { connect } from '#shared/edits/connect.ts';
import { renameDepartment } from '#shared/edits/rename-department.ts';
import { setProfile } from '#shared/edits/set-profile.ts';
import { decode } from '#shared/engagement/decode.ts';
import { encode } from '#shared/engagement/encode.ts';
import { must } from '#shared/kernel/result.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { extra, runs } from './arbitrary-engagement.ts';
import { bytesOf, fileBytes, smallFile } from './small-file.ts';

type Tree = { [key: string]: Tree };

/** Every object of the small file that may hold more than we know. */
const LEVELS: readonly (readonly (string | number)[])[] = [
  [],
  ['orgloom'],
  ['profile'],
  ['maps', 0],
  ['divisions', 0],
  ['departments', 0],
  ['departments', 0, 'position'],
  ['departments', 1, 'translations'],
  ['services', 0],
  ['services', 0, 'standard'],
  ['settings'],
  ['marks', 0],
  ['rounds', 0],
  ['raters', 0],
  ['ratings', 0],
  ['ratings', 0, 'performance'],
  ['views', 0],
  ['views', 0, 'position'],
];

const at = (tree: unknown, path: readonly (string | number)[]): Tree =>
  path.reduce((node, step) => (node as Tree)[step] as Tree, tree as Tree);

/** Sets a field as JSON would, whatever its name. */
function put(tree: object, key: string, value: unknown): void {
  Object.defineProperty(tree, key, { value, enumerable: true, configurable: true, writable: true });
}

function edited(engagement: Engagement): Engagement {
  const renamed = must(
    renameDepartment.run(engagement, { department: 'd1' as never, name: 'Vertrieb', language: 'en' }),
  );
  const joined = must(connect.run(renamed, { id: 's2' as never, provider: 'd1' as never, customer: 'd2' as never }));
  return must(setProfile.run(joined, { language: 'en', client: 'Northwind Pumps' }));
}

test('unknown fields at every level survive opening, editing and saving', () => {
  const fields = fc.tuple(...LEVELS.map(() => extra));
  fc.assert(
    fc.property(fields, (extras) => {
      const file = smallFile();
      LEVELS.forEach((path, index) => {
        for (const [key, value] of extras[index] ?? []) put(at(file, path), key, value);
      });
      const saved = JSON.parse(new TextDecoder().decode(encode(edited(must(decode(fileBytes(file))).engagement))));
      LEVELS.forEach((path, index) => {
        const level = at(saved, path);
        for (const [key, value] of extras[index] ?? []) {
          expect(Object.getOwnPropertyDescriptor(level, key)?.value).toEqual(JSON.parse(JSON.stringify(value)));
        }
      });
      expect(saved.departments[0].name).toBe('Vertrieb');
      expect(saved.services).toHaveLength(2);
    }),
    runs(300),
  );
});

test('a newer minor version and a table of its own are written back', () => {
  const file = { ...smallFile(), orgloom: { major: 1, minor: 4, app: 'x' }, assessments: [{ b: 1, a: 2 }] };
  const saved = new TextDecoder().decode(encode(must(decode(fileBytes(file))).engagement));
  expect(saved).toContain('"orgloom":{"major":1,"minor":4,"app":"x"}');
  expect(saved).toContain('"assessments":[\n{"a":2,"b":1}\n]');
});

test('5,000 files with hostile field names leave the prototypes alone', () => {
  const before = [Object.prototype, Array.prototype, Function.prototype].map((proto) =>
    Object.getOwnPropertyNames(proto).join(),
  );
  const hostile = fc.constantFrom('__proto__', 'constructor', 'prototype');
  const tree = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('true', '"polluted"', '1', '{"polluted":true}'),
      fc.array(fc.tuple(hostile, tie('node')), { maxLength: 3 }).map((entries) => {
        const unique = new Map(entries as [string, string][]);
        return `{${[...unique].map(([key, text]) => `"${key}":${text}`).join()}}`;
      }),
    ),
  })).node as fc.Arbitrary<string>;
  fc.assert(
    fc.property(tree, fc.nat(LEVELS.length - 1), hostile, (text, level, key) => {
      const file = smallFile();
      put(at(file, LEVELS[level] ?? []), key, '@@');
      const decoded = must(decode(bytesOf(JSON.stringify(file).replace('"@@"', text))));
      encode(edited(decoded.engagement));
      expect(({} as Tree).polluted).toBeUndefined();
    }),
    runs(5000),
  );
  const after = [Object.prototype, Array.prototype, Function.prototype].map((proto) =>
    Object.getOwnPropertyNames(proto).join(),
  );
  expect(after).toEqual(before);
});
