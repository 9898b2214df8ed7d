import { readFileSync } from 'node:fs';
import { type ASPECTS, DIMENSIONS, type Dimension } from '#shared/model/rating.ts';
import { cellOf } from '#shared/ratings/cell.ts';
import type { Cells, Released } from '#shared/ratings/gate.ts';
import { type Relation, relationOf } from '#shared/ratings/relation.ts';
import { weightedMean } from '#shared/ratings/scores.ts';
import { contentOf, engagement, service } from '#tests/driver/engagement-builder.ts';

type Answers = readonly (readonly (number | null)[])[];

/** A published worked example: answers by respondent and dimension, and what follows from them, to 6 decimals. */
interface Example {
  readonly performance_answers: Answers;
  readonly importance_answers: Answers;
  readonly provider_self: readonly number[];
  readonly provider_guess_importance: readonly number[];
  readonly target: number;
  readonly per_dimension: Readonly<Record<Dimension, Readonly<Record<string, number | string>>>>;
  readonly crosshair_data_centred: Readonly<Record<(typeof ASPECTS)[number], number>>;
  readonly isq_unweighted: number;
  readonly isq_importance_weighted: number;
  readonly provider_score_weighted_by_dependency: {
    readonly edges: readonly { readonly w: number; readonly isq: number }[];
    readonly score: number;
  };
}

function cells(rows: Answers): Cells {
  const pairs = DIMENSIONS.map((dimension, column) => {
    const counts = [1, 2, 3, 4, 5].map((answer) => rows.filter((row) => row[column] === answer).length);
    return [dimension, cellOf(counts)] as const;
  });
  return Object.fromEntries(pairs.filter(([, cell]) => cell !== undefined));
}

/** Every number of the worked example that is ours to reckon, beside the published one. */
export function examplePairs(
  file: string,
): readonly (readonly [what: string, ours: number | undefined, theirs: number])[] {
  const example: Example = JSON.parse(readFileSync(file, 'utf8'));
  const told: Released = {
    performance: cells(example.performance_answers),
    importance: cells(example.importance_answers),
    own: cells([example.provider_self]),
    guess: cells([example.provider_guess_importance]),
    raters: new Set(),
    attributed: false,
    withheld: false,
    held: { performance: new Set(), importance: new Set(), own: new Set(), guess: new Set() },
    comments: [],
  };
  const row = contentOf(engagement('Finance > Sales 5')).services.get(service(1));
  if (row === undefined) throw new Error('the sketch has no service');
  const relation = relationOf(row, told, example.target);
  const { edges, score } = example.provider_score_weighted_by_dependency;
  const relations = edges.map(({ w, isq }): Relation => ({ ...relation, service: { ...row, weight: w }, score: isq }));
  return [
    ...DIMENSIONS.flatMap((dimension) => dimensionPairs(dimension, relation, example)),
    ['crosshair at performance', relation.performance, example.crosshair_data_centred.performance],
    ['crosshair at importance', relation.importance, example.crosshair_data_centred.importance],
    ['plain score', relation.performance, example.isq_unweighted],
    ['score by importance', relation.score, example.isq_importance_weighted],
    ['provider score', weightedMean(relations, (one) => one.score), score],
  ];
}

function dimensionPairs(dimension: Dimension, relation: Relation, example: Example) {
  const { performance, importance, ...ours } = relation.subjects[dimension] ?? {};
  const theirs = example.per_dimension[dimension];
  const values: Readonly<Record<string, number | undefined>> = {
    n: performance?.n,
    performance_mean: performance?.mean,
    importance_mean: importance?.mean,
    sd: performance?.spread,
    rwg_5pt: performance?.agreement,
    'target_gap_P-T': ours.gap,
    'perception_gap_P-self': ours.perceptionGap,
    'understanding_gap_guess-I': ours.understandingGap,
    'priority_I*max(0,T-P)': ours.priority,
  };
  return Object.entries(values).map(
    ([name, value]) => [`${name} of ${dimension}`, value, Number(theirs[name])] as const,
  );
}
