import type { HostFault } from '#shared/ipc/host-fault.ts';
import { err, type Result } from '#shared/kernel/result.ts';

/** As much of a contract's table as is needed to check a call: `CONTRACT`, or one with more calls. */
export type CallTable = Readonly<Record<string, { readonly input: { safeParse(input: unknown): Parsed } }>>;
type Parsed = { readonly success: true; readonly data: unknown } | { readonly success: false };

/** Handlers for the same names as the table's. */
export type HandlerTable<Table extends CallTable> = {
  readonly [Name in keyof Table]: (input: never) => Promise<Result<unknown, HostFault>>;
};

/** The one door of every host: a name that is in the table and a payload that passes its schema, or a refusal without effect. */
export async function answer<Table extends CallTable>(
  table: Table,
  handlers: HandlerTable<Table>,
  name: unknown,
  input: unknown,
): Promise<Result<unknown, HostFault>> {
  if (typeof name !== 'string' || !Object.hasOwn(table, name)) return refusal(name);
  const parsed = table[name]?.input.safeParse(input);
  if (parsed?.success !== true) return refusal(name);
  return handlers[name]?.(parsed.data as never) ?? refusal(name);
}

export function refusal(name: unknown): Result<never, HostFault> {
  return err({ code: 'call-refused', call: typeof name === 'string' ? name.slice(0, 60) : '?' });
}
