import { describe, expect, expectTypeOf, test } from 'vitest';
import { decode } from '#shared/engagement/decode.ts';
import { type Chain, defineChain, defineMigration, migrate } from '#shared/engagement/migration.ts';
import { must } from '#shared/kernel/result.ts';
import { fileBytes, smallFile } from './small-file.ts';

const first = defineMigration({
  from: 1,
  to: 2,
  why: 'Services were called links.',
  run: ({ links, ...file }) => ({ ...file, services: links ?? [] }),
});
const second = defineMigration({
  from: 2,
  to: 3,
  why: 'Divisions came.',
  run: (file) => ({ ...file, divisions: [] }),
});
const chain = defineChain<1, 3>()(first, second);

describe('the chain', () => {
  test('takes a file from any version to the present one', () => {
    expect(migrate({ links: [1] }, 1, 3, chain)).toEqual({ services: [1], divisions: [] });
    expect(migrate({ services: [1] }, 2, 3, chain)).toEqual({ services: [1], divisions: [] });
    expect(migrate({ services: [1] }, 3, 3, chain)).toEqual({ services: [1] });
  });

  test('has no way from where no step begins', () => {
    expect(migrate({}, 1, 3, [second])).toBeUndefined();
    expect(migrate({}, 1, 4, chain)).toBeUndefined();
  });

  test('does not compile with a step missing or in the wrong order', () => {
    expectTypeOf<Chain<[typeof first, typeof second], 1, 3>>().toEqualTypeOf<readonly [typeof first, typeof second]>();
    expectTypeOf<Chain<[typeof second, typeof first], 1, 3>>().toBeNever();
    // @ts-expect-error the step from 2 to 3 is missing
    defineChain<1, 3>()(first);
  });
});

describe('an old file', () => {
  const { services, divisions: _, ...rest } = smallFile();
  const departments = rest.departments.map(({ division, ...row }) => row);
  const old = fileBytes({ ...rest, departments, links: services, orgloom: { major: 1, minor: 0 }, kept: true });
  const format = { major: 3, migrations: chain };

  test('is brought up in memory, with the fields that no step knows', () => {
    const { engagement, readOnly, migratedFrom } = must(decode(old, format));
    expect({ readOnly, migratedFrom }).toEqual({ readOnly: false, migratedFrom: 1 });
    expect(engagement.services.size).toBe(1);
    expect(engagement.extra).toEqual(new Map([['kept', true]]));
  });

  test('opens no differently the second time', () => {
    expect(decode(old, format)).toEqual(decode(old, format));
  });

  test('is refused as too old where the chain no longer reaches back', () => {
    expect(decode(old, { major: 3, migrations: [second] })).toEqual({
      ok: false,
      failure: { code: 'engagement-too-old', version: '1.0' },
    });
  });
});
