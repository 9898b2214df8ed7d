import type { Language } from '#shared/kernel/language.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { DivisionId } from '#shared/model/division.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { EMPTY_STANDARD, type Standard } from '#shared/model/standard.ts';
import { addDepartment } from './add-department.ts';
import { addDivision } from './add-division.ts';
import { assignDivision } from './assign-division.ts';
import { type Connect, connect } from './connect.ts';
import { type DescribeDepartment, describeDepartment } from './describe-department.ts';
import { describeService } from './describe-service.ts';
import { defineEdit, type EditResult } from './edit.ts';
import { renameDepartment } from './rename-department.ts';
import { renameService } from './rename-service.ts';
import { putRow } from './rows.ts';
import { setAliases } from './set-aliases.ts';
import { setWeight } from './set-weight.ts';

/** Cells of one department; those left out stay as they are. */
export interface DepartmentCells extends DescribeDepartment {
  /** Whether the row is new; it needs a name then. */
  readonly added: boolean;
  readonly name?: string;
  readonly aliases?: readonly string[];
  /** With a name: made where there is none of this id. `null`: in no division. */
  readonly division?: { readonly id: DivisionId; readonly name?: string } | null;
}

/** Cells of one service; those left out stay as they are. */
export interface ServiceCells {
  readonly service: ServiceId;
  /** Whether the row is new; it needs both ends then, and without a weight it is assumed. */
  readonly added: boolean;
  readonly provider?: DepartmentId;
  readonly customer?: DepartmentId;
  readonly name?: string;
  readonly weight?: number;
  readonly notes?: string;
  readonly standard?: Partial<
    Pick<Standard, 'agreement' | 'status' | 'responseTime' | 'completionTime' | 'feedbackChannel'>
  >;
}

export interface SetCells {
  readonly map: MapId;
  /** The language in which the reader sees the names that are being replaced. */
  readonly language: Language;
  readonly departments: readonly DepartmentCells[];
  readonly services: readonly ServiceCells[];
}

/** Fills cells of the tables, row after row, new rows among them; all of them or none. */
export const setCells = defineEdit({
  id: 'set-cells',
  run(engagement, { map, language, departments, services }: SetCells) {
    let done: EditResult = ok(engagement);
    for (const row of departments) done = done.ok ? setDepartment(done.value, map, language, row) : done;
    for (const row of services) done = done.ok ? setService(done.value, language, row) : done;
    return done;
  },
});

type Step = (on: Engagement) => EditResult;

const inTurn = (engagement: Engagement, steps: readonly Step[]): EditResult =>
  steps.reduce<EditResult>((done, step) => (done.ok ? step(done.value) : done), ok(engagement));

function setDepartment(engagement: Engagement, map: MapId, language: Language, cells: DepartmentCells): EditResult {
  const { added, name, aliases, division, ...described } = cells;
  const { department } = described;
  return inTurn(engagement, [
    (on) => {
      if (added) return addDepartment.run(on, { id: department, map, name: name ?? '' });
      return name === undefined ? ok(on) : renameDepartment.run(on, { department, name, language });
    },
    (on) => (aliases === undefined ? ok(on) : setAliases.run(on, { department, aliases, language })),
    (on) => {
      if (division === undefined) return ok(on);
      if (division === null) return assignDivision.run(on, { departments: [department] });
      const { id, name: title } = division;
      const made = title === undefined || on.divisions.has(id) ? ok(on) : addDivision.run(on, { id, map, name: title });
      return made.ok ? assignDivision.run(made.value, { departments: [department], division: id }) : made;
    },
    (on) => describeDepartment.run(on, described),
  ]);
}

function setService(engagement: Engagement, language: Language, cells: ServiceCells): EditResult {
  const { service, added, provider, customer, name, weight, notes } = cells;
  return inTurn(engagement, [
    (on) => {
      if (!added) return setEnds(on, cells);
      if (provider === undefined || customer === undefined) return err({ code: 'no-such-department' });
      const drawn: Connect = { id: service, provider, customer };
      return connect.run(on, weight === undefined ? drawn : { ...drawn, weight });
    },
    (on) => (name === undefined ? ok(on) : renameService.run(on, { service, name, language })),
    (on) => (weight === undefined ? ok(on) : setWeight.run(on, { services: [service], weight })),
    (on) => (notes === undefined ? ok(on) : describeService.run(on, { service, notes })),
    (on) => setStandard(on, cells),
  ]);
}

function setEnds(engagement: Engagement, { service, provider, customer }: ServiceCells): EditResult {
  const row = engagement.services.get(service);
  if (row === undefined) return err({ code: 'no-such-service' });
  const from = engagement.departments.get(provider ?? row.provider);
  const to = engagement.departments.get(customer ?? row.customer);
  if (from === undefined || to === undefined) return err({ code: 'no-such-department' });
  if (from.map !== row.map || to.map !== row.map) return err({ code: 'different-maps' });
  if (from.id === to.id) return err({ code: 'self-service', name: from.name });
  if (from.id === row.provider && to.id === row.customer) return ok(engagement);
  return ok(putRow(engagement, 'services', { ...row, provider: from.id, customer: to.id }));
}

function setStandard(engagement: Engagement, { service, standard: change = {} }: ServiceCells): EditResult {
  const before = engagement.services.get(service)?.standard ?? EMPTY_STANDARD;
  const standard = { ...before, ...change };
  // An agreement that nobody has spoken of is not recorded as one that says nothing.
  const same = Object.entries(change).every(([field, value]) => before[field as keyof Standard] === value);
  return same ? ok(engagement) : describeService.run(engagement, { service, standard });
}
