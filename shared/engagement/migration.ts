import type { Json } from '#shared/kernel/json.ts';

export type JsonObject = { readonly [key: string]: Json };

/** One step from a major version of the file to the next, on plain JSON: it must not lean on a model that goes on changing. */
export interface Migration<From extends number = number, To extends number = number> {
  readonly from: From;
  readonly to: To;
  /** One sentence: what changed in the file, and why. */
  readonly why: string;
  /** Pure. Leaves fields that it does not know where they are. */
  readonly run: (file: JsonObject) => JsonObject;
}

export function defineMigration<const From extends number, const To extends number>(
  migration: Migration<From, To>,
): Migration<From, To> {
  return migration;
}

/** Steps that each begin where the one before ended, from version `From` to version `To`; other lists do not compile. */
export type Chain<Steps extends readonly Migration[], From extends number, To extends number> = Steps extends readonly [
  Migration<From, infer Next>,
  ...infer Rest extends readonly Migration[],
]
  ? readonly [Steps[0], ...Chain<Rest, Next, To>]
  : Steps extends readonly []
    ? From extends To
      ? readonly []
      : never
    : never;

/** The list, if the compiler finds it whole. */
export function defineChain<From extends number, To extends number>() {
  return <const Steps extends readonly Migration[]>(...steps: Steps & Chain<Steps, From, To>): readonly Migration[] =>
    steps;
}

/** The file brought from one major version to a later one; undefined where the list has no way from there. */
export function migrate(
  file: JsonObject,
  from: number,
  to: number,
  migrations: readonly Migration[],
): JsonObject | undefined {
  let [current, version] = [file, from];
  while (version < to) {
    const step = migrations.find((migration) => migration.from === version);
    if (step === undefined || step.to <= version) return undefined;
    current = step.run(current);
    version = step.to;
  }
  return version === to ? current : undefined;
}
