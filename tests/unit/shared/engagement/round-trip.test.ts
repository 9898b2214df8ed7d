import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '#shared/engagement/decode.ts';
import { encode } from '#shared/engagement/encode.ts';
import { seal } from '#shared/engagement/seal.ts';
import { must } from '#shared/kernel/result.ts';
import { check } from '#shared/model/check.ts';
import { type Engagement, TABLES } from '#shared/model/engagement.ts';
import { arbitraryEngagement, runs } from './arbitrary-engagement.ts';

const shuffled = (engagement: Engagement): Engagement => ({
  ...engagement,
  departments: new Map([...engagement.departments].reverse()),
  services: new Map([...engagement.services].reverse()),
  extra: new Map([...engagement.extra].reverse()),
});

describe('any engagement', () => {
  test('keeps every rule, comes back equal, and is written the same again', () => {
    fc.assert(
      fc.property(arbitraryEngagement(), (engagement) => {
        expect(check(engagement)).toBeUndefined();
        const bytes = encode(engagement);
        const decoded = must(decode(bytes));
        expect(decoded).toEqual({ engagement, readOnly: false });
        expect(encode(decoded.engagement)).toEqual(bytes);
        expect(must(seal(engagement))).toEqual(bytes);
      }),
      runs(150),
    );
  });

  test('comes back equal with 200 departments too', () => {
    fc.assert(
      fc.property(arbitraryEngagement(200), (engagement) => {
        expect(must(decode(encode(engagement))).engagement).toEqual(engagement);
      }),
      runs(15),
    );
  });

  test('has the same bytes in whatever order its tables were built', () => {
    fc.assert(
      fc.property(arbitraryEngagement(), (engagement) => {
        expect(encode(shuffled(engagement))).toEqual(encode(engagement));
      }),
      runs(50),
    );
  });
});

test('writes one row on a line and ends with a newline', () => {
  fc.assert(
    fc.property(arbitraryEngagement(), (engagement) => {
      const text = new TextDecoder().decode(encode({ ...engagement, extra: new Map() }));
      const rows = text.split('\n').filter((line) => line.startsWith('{"id"')).length;
      expect(rows).toBe(TABLES.reduce((sum, table) => sum + engagement[table].size, 0));
      expect(text.endsWith('}\n')).toBe(true);
    }),
    runs(20),
  );
});
