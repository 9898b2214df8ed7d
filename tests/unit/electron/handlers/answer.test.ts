import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { answer } from '#electron/handlers/answer.ts';
import { type CallName, CONTRACT } from '#shared/ipc/contract.ts';
import { ok } from '#shared/kernel/result.ts';

const NAMES = Object.keys(CONTRACT) as CallName[];
const spies = () =>
  Object.fromEntries(NAMES.map((name) => [name, vi.fn(async () => ok(null))])) as Record<
    CallName,
    ReturnType<typeof vi.fn>
  >;

test.each(NAMES)('%s: no handler ever sees a payload that its schema refuses', async (name) => {
  const handlers = spies();
  await fc.assert(
    fc.asyncProperty(
      fc.anything({ withBigInt: true, withMap: true, withTypedArray: true, withNullPrototype: true }),
      async (input) => {
        const sound = CONTRACT[name].input.safeParse(input).success;
        const answered = await answer(CONTRACT, handlers as never, name, input);
        expect(answered.ok).toBe(sound);
        expect(handlers[name]).toHaveBeenCalledTimes(sound ? 1 : 0);
        handlers[name].mockClear();
      },
    ),
    { numRuns: 1_000 },
  );
});

test('no handler is reached by a name that is not in the table', async () => {
  const handlers = spies();
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty'), fc.anything()),
      async (name) => {
        fc.pre(!NAMES.includes(name as CallName));
        expect(await answer(CONTRACT, handlers as never, name, {})).toMatchObject({
          ok: false,
          failure: { code: 'call-refused' },
        });
      },
    ),
  );
  for (const spy of Object.values(handlers)) expect(spy).not.toHaveBeenCalled();
});
