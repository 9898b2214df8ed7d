import { connect } from '#shared/edits/connect.ts';
import type { EditFault } from '#shared/edits/fault.ts';
import { mergeDepartments } from '#shared/edits/merge-departments.ts';
import { remove } from '#shared/edits/remove.ts';
import { departmentNamed } from '#shared/edits/rows.ts';
import { setWeight } from '#shared/edits/set-weight.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Department } from '#shared/model/department.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { freshIds } from './fresh-ids.ts';
import type { GivenOption, UsageFault } from './verb.ts';

/** Why a change in words does not fit the map. Each code has words in the catalogues (`fault.<code>`). */
export type ChangeFault =
  | EditFault
  | { readonly code: 'cli-department-unknown'; readonly name: string }
  | { readonly code: 'cli-service-unknown'; readonly provider: string; readonly customer: string };

/** A change to a map, as it was given in words. Names are looked up when it is made, after the changes before it. */
export type Change = (engagement: Engagement, map: MapId) => Result<Engagement, ChangeFault>;

/** The changes among the options, in their order. */
export function readChanges(given: readonly GivenOption[]): Result<readonly Change[], UsageFault> {
  const changes: Change[] = [];
  for (const { name, value } of given) {
    const change = readChange(name, value);
    if (change === undefined) continue;
    if (!change.ok) return change;
    changes.push(change.value);
  }
  return ok(changes);
}

function readChange(option: string, value: string): Result<Change, UsageFault> | undefined {
  switch (option) {
    case 'remove':
      return ok((engagement, map) => {
        const row = departmentNamed(engagement, map, value);
        return row === undefined ? unknown(value) : remove.run(engagement, { departments: [row.id] });
      });
    case 'merge':
      return readPair(
        option,
        value,
        '+',
        'A + B',
        ([into, other]) =>
          (engagement) =>
            mergeDepartments.run(engagement, { into: into.id, others: [other.id] }),
      );
    case 'weight':
      return readWeighted(option, value, changeWeight);
    case 'add':
      return readWeighted(option, value, addService);
    default:
      return undefined;
  }
}

type Ends = readonly [one: Department, other: Department];
type ChangeOf<Input extends readonly unknown[]> = (
  ends: Ends,
  ...input: Input
) => (engagement: Engagement) => ReturnType<Change>;

/** The change that `make` makes of two departments that stand on either side of the sign. */
function readPair(
  option: string,
  value: string,
  sign: string,
  example: string,
  make: ChangeOf<[]>,
): Result<Change, UsageFault> {
  const splits = splitsAt(value.normalize('NFKC'), sign);
  if (splits.length === 0) return err({ code: 'cli-change-unreadable', option: `--${option}`, value, example });
  return ok((engagement, map) => {
    const ends = endsOf(engagement, map, splits);
    return ends.ok ? make(ends.value)(engagement) : ends;
  });
}

/** The same where a weight follows: `A > B = 3`. */
function readWeighted(option: string, value: string, make: ChangeOf<[weight: number]>): Result<Change, UsageFault> {
  const example = 'A > B = 3';
  const [, ends = '', weight = ''] = /^(.*)=\s*([^=\s]+)\s*$/s.exec(value.normalize('NFKC')) ?? [];
  if (!Number.isFinite(Number.parseFloat(weight)) || Number.isNaN(Number(weight))) {
    return err({ code: 'cli-change-unreadable', option: `--${option}`, value, example });
  }
  const read = readPair(option, ends, '>', example, (pair) => make(pair, Number(weight)));
  return read.ok ? read : err({ ...read.failure, value } as UsageFault);
}

/** Both sides of every place where the sign stands: a name may have it too. */
function splitsAt(text: string, sign: string): readonly (readonly [left: string, right: string])[] {
  return [...text].flatMap((character, at, all) => {
    const sides = [all.slice(0, at), all.slice(at + 1)].map((side) => side.join('').trim());
    const [left = '', right = ''] = sides;
    return character === sign && left !== '' && right !== '' ? [[left, right] as const] : [];
  });
}

/** The two departments of the first split whose sides are both names on the map. */
function endsOf(
  engagement: Engagement,
  map: MapId,
  splits: readonly (readonly [left: string, right: string])[],
): Result<Ends, ChangeFault> {
  const named = splits.map((split) => split.map((name) => [name, departmentNamed(engagement, map, name)] as const));
  for (const [left, right] of named) if (left?.[1] && right?.[1]) return ok([left[1], right[1]]);
  // Where one side is a name, the other is the one that was mistyped.
  const nearest = named.find((sides) => sides.some(([, row]) => row !== undefined)) ?? named[0] ?? [];
  return unknown(nearest.find(([, row]) => row === undefined)?.[0] ?? '');
}

const unknown = (name: string) => err({ code: 'cli-department-unknown', name } as const);

function changeWeight([provider, customer]: Ends, weight: number): (engagement: Engagement) => ReturnType<Change> {
  return (engagement) => {
    const services = [...engagement.services.values()].filter(
      (row) => row.provider === provider.id && row.customer === customer.id,
    );
    if (services.length === 0) {
      return err({ code: 'cli-service-unknown', provider: provider.name, customer: customer.name });
    }
    return setWeight.run(engagement, { services: services.map(({ id }) => id), weight });
  };
}

function addService([provider, customer]: Ends, weight: number): (engagement: Engagement) => ReturnType<Change> {
  return (engagement) => {
    return connect.run(engagement, {
      id: freshIds(engagement)('service'),
      provider: provider.id,
      customer: customer.id,
      weight,
    });
  };
}
