import type { DepartmentId } from '#shared/model/department.ts';
import { DIMENSIONS, type Dimension } from '#shared/model/rating.ts';
import type { Service } from '#shared/model/service.ts';
import { meanOf, type Relation } from '../relation.ts';
import { type Scores, type Standing, weightedMean } from '../scores.ts';

export interface DimensionValue {
  readonly dimension: Dimension;
  /** 1 to 5. */
  readonly value: number;
}

/** What the department at the other end says of the services between the two, or what is said about it. */
export interface Partner {
  readonly department: DepartmentId;
  readonly services: readonly Service[];
  /** Σ w·ISQ / Σ w over the services. */
  readonly score?: number;
  /** People whose answers are in it. */
  readonly respondents: number;
  readonly attributed: boolean;
  readonly withheld: boolean;
  readonly strongest?: DimensionValue;
  /** Missing where only one dimension is told. */
  readonly weakest?: DimensionValue;
  /** What matters most to the internal customer, at most `MATTERS` of them. */
  readonly matters: readonly DimensionValue[];
  readonly comments: readonly string[];
}

/** A department seen twice: as provider by its internal customers, and as internal customer of its providers. */
export interface DepartmentSheet {
  readonly department: DepartmentId;
  readonly asProvider?: Standing;
  readonly asCustomer?: Standing;
  /** The lowest score first, those without a score last. */
  readonly customers: readonly Partner[];
  readonly providers: readonly Partner[];
}

const MATTERS = 2;

export function departmentSheet(scores: Scores, department: DepartmentId): DepartmentSheet {
  const find = (rows: readonly Standing[]) => rows.find((row) => row.department === department);
  const [asProvider, asCustomer] = [find(scores.providers), find(scores.customers)];
  return {
    department,
    ...(asProvider === undefined ? {} : { asProvider }),
    ...(asCustomer === undefined ? {} : { asCustomer }),
    customers: partners(scores, department, 'provider', 'customer'),
    providers: partners(scores, department, 'customer', 'provider'),
  };
}

type End = 'provider' | 'customer';

function partners({ services }: Scores, department: DepartmentId, own: End, other: End): readonly Partner[] {
  const between = services.filter(({ service }) => service[own] === department);
  return [...Map.groupBy(between, ({ service }) => service[other])]
    .map(([id, of]) => partnerOf(id, of))
    .sort((a, b) => (a.score ?? Number.POSITIVE_INFINITY) - (b.score ?? Number.POSITIVE_INFINITY) || 0);
}

function partnerOf(department: DepartmentId, of: readonly Relation[]): Partner {
  const performance = ranked(of, 'performance');
  const score = weightedMean(of, (row) => row.score);
  const [strongest, weakest] = [performance[0], performance.at(-1)];
  return {
    department,
    services: of.map(({ service }) => service),
    ...(score === undefined ? {} : { score }),
    respondents: new Set(of.flatMap(({ raters }) => [...raters])).size,
    attributed: of.some(({ attributed }) => attributed),
    withheld: of.some(({ withheld }) => withheld),
    ...(strongest === undefined ? {} : { strongest }),
    ...(weakest === undefined || weakest === strongest ? {} : { weakest }),
    matters: ranked(of, 'importance').slice(0, MATTERS),
    comments: of.flatMap(({ comments }) => comments),
  };
}

/** The greatest first. */
function ranked(of: readonly Relation[], question: 'performance' | 'importance'): readonly DimensionValue[] {
  return DIMENSIONS.flatMap((dimension) => {
    const value = meanOf(of.map(({ subjects }) => subjects[dimension]?.[question]?.mean));
    return value === undefined ? [] : [{ dimension, value }];
  }).sort((a, b) => b.value - a.value);
}
