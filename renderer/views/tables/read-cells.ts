import { readAliases } from '#renderer/state/aliases-text.ts';
import type { DepartmentCells, ServiceCells } from '#shared/edits/set-cells.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { cleanLine, nameKey } from '#shared/kernel/text.ts';
import { type DepartmentId, PARTIES } from '#shared/model/department.ts';
import type { DivisionId } from '#shared/model/division.ts';
import { AGREEMENTS, STANDARD_STATUSES } from '#shared/model/standard.ts';
import type { CellFault } from './cell-fault.ts';
import type { CellNames } from './cell-names.ts';

/** Texts of cells by column. */
export type CellTexts = Readonly<Record<string, string>>;

const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const SHOWN = 40;
const shown = (text: string): string => [...text].slice(0, SHOWN).join('');

/** A number with or without thousands separators, full-width ones too; undefined for an empty cell. */
function readNumber(text: string): Result<number | undefined, CellFault> {
  const plain = cleanLine(text.normalize('NFKC')).replaceAll(' ', '');
  if (plain === '') return ok(undefined);
  return NUMBER.test(plain)
    ? ok(Number(plain.replaceAll(',', '')))
    : err({ code: 'cell-not-a-number', text: shown(text) });
}

/** One of a few, by its label or by the name it has in files; the first for an empty cell. */
function readChoice<Value extends string>(
  text: string,
  values: readonly [Value, ...Value[]],
  label: (value: Value) => string,
): Result<Value, CellFault> {
  const key = nameKey(text);
  if (key === '') return ok(values[0]);
  const value = values.find((one) => one === key || nameKey(label(one)) === key);
  return value === undefined
    ? err({ code: 'cell-not-offered', text: shown(text), choices: values.map(label).join(' · ') })
    : ok(value);
}

function readDepartment(text: string, names: CellNames): Result<DepartmentId, CellFault> {
  const key = nameKey(text);
  const id = names.departments.get(key);
  if (key === '') return err({ code: 'cell-ends-missing' });
  return id === undefined ? err({ code: 'cell-unknown-department', text: shown(text) }) : ok(id);
}

/** The fields of a row that its texts set, one after another; the first that cannot be read ends it. */
function collect<Fields extends object>(
  texts: CellTexts,
  readers: Readonly<Record<string, (text: string) => Result<Partial<Fields>, CellFault>>>,
): Result<Partial<Fields>, CellFault> {
  let fields: Partial<Fields> = {};
  for (const [column, text] of Object.entries(texts)) {
    const read = readers[column]?.(text);
    if (read === undefined) continue;
    if (!read.ok) return read;
    fields = { ...fields, ...read.value };
  }
  return ok(fields);
}

const map = <A, B>(result: Result<A, CellFault>, as: (value: A) => B): Result<B, CellFault> =>
  result.ok ? ok(as(result.value)) : result;

type DepartmentFields = Omit<DepartmentCells, 'department' | 'added'>;

/** What these texts say of a department; a division that is not there yet gets the id. */
export function readDepartmentCells(
  texts: CellTexts,
  names: CellNames,
  newDivision: () => DivisionId,
): Result<Partial<DepartmentFields>, CellFault> {
  const { t } = names;
  return collect<DepartmentFields>(texts, {
    name: (name) => ok({ name }),
    aliases: (text) => ok({ aliases: readAliases(text) }),
    notes: (notes) => ok({ notes }),
    party: (text) =>
      map(
        readChoice(text, PARTIES, (one) => t(`party.${one}`)),
        (party) => ({ party }),
      ),
    headcount: (text) => map(readNumber(text), (amount) => ({ headcount: amount ?? null })),
    capacity: (text) => map(readNumber(text), (amount) => ({ capacity: amount ?? null })),
    division: (text) => {
      const key = nameKey(text);
      if (key === '' || key === nameKey(t('field.no-division'))) return ok({ division: null });
      const known = names.divisions.get(key);
      return ok({ division: known === undefined ? { id: newDivision(), name: text } : { id: known } });
    },
  });
}

type ServiceFields = Omit<ServiceCells, 'service' | 'added' | 'standard'> & Required<ServiceCells>['standard'];
const STANDARD = ['agreement', 'status', 'responseTime', 'completionTime', 'feedbackChannel'] as const;

/** What these texts say of a service. An empty weight is none that anybody has said. */
export function readServiceCells(texts: CellTexts, names: CellNames): Result<Partial<ServiceCells>, CellFault> {
  const { t } = names;
  const read = collect<ServiceFields>(texts, {
    provider: (text) => map(readDepartment(text, names), (provider) => ({ provider })),
    customer: (text) => map(readDepartment(text, names), (customer) => ({ customer })),
    name: (name) => ok({ name }),
    notes: (notes) => ok({ notes }),
    weight: (text) => map(readNumber(text), (weight) => (weight === undefined ? {} : { weight })),
    agreement: (text) =>
      map(
        readChoice(text, AGREEMENTS, (one) => t(`agreement.${one}`)),
        (agreement) => ({ agreement }),
      ),
    status: (text) =>
      map(
        readChoice(text, STANDARD_STATUSES, (one) => t(`standard.status.${one}`)),
        (status) => ({ status }),
      ),
    responseTime: (text) => ok({ responseTime: text.trim() }),
    completionTime: (text) => ok({ completionTime: text.trim() }),
    feedbackChannel: (text) => ok({ feedbackChannel: text.trim() }),
  });
  return map(read, (fields) => {
    const { agreement: _a, status: _s, responseTime: _r, completionTime: _c, feedbackChannel: _f, ...rest } = fields;
    const agreed = Object.fromEntries(
      STANDARD.flatMap((field) => (fields[field] === undefined ? [] : [[field, fields[field]]])),
    );
    return Object.keys(agreed).length === 0 ? rest : { ...rest, standard: agreed };
  });
}
