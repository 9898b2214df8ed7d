import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { SCALE_MAX } from '#shared/model/service.ts';
import type { AnalysisFault } from './analysis-fault.ts';
import { type Graph, graphFrom } from './graph.ts';
import { propagate, type Reach } from './propagation.ts';
import { rescaled } from './rescale.ts';

export interface ImpactSettings {
  /** Longest chain that is followed, in services: 1 to `STEP_LIMIT`. */
  readonly steps: number;
  /**
   * How likely a slip is passed on along a service on which the customer depends vitally (5), above 0 to 1. An assumption, not
   * a measurement: it sets the level of all figures, hardly their order.
   */
  readonly passOn: number;
}

export const STEP_LIMIT = 6;

/** Each point of weight lets one slip in ten through; a chain of five carries a thirty-second at most. */
export const STANDARD_IMPACT: ImpactSettings = { steps: 4, passOn: 0.5 };

/** One department that a slip may reach. */
export interface Hit {
  readonly department: DepartmentId;
  /** Combined over all chains within the steps, 0 to 1. */
  readonly likelihood: number;
  /** Along the service from the source alone, 0 to 1; 0 where there is none. */
  readonly direct: number;
  /** Services on the shortest chain to it, 1 or more. */
  readonly steps: number;
  /** The likeliest single chain, from the source to the department, both included; of equals the shorter. */
  readonly chain: readonly DepartmentId[];
}

export interface Impact {
  readonly source: DepartmentId;
  readonly settings: ImpactSettings;
  /** Whether the likelihoods come from volumes, each by its class of 1 to 5. */
  readonly rescaled: boolean;
  /** Departments that are hit on average: the sum of the likelihoods. */
  readonly expected: number;
  /** The likeliest first, then by id. External parties are among them: they are the ones that notice. */
  readonly hits: readonly Hit[];
}

/** Why the question cannot be answered. Each code has words in the catalogues (`fault.<code>`). */
export type ImpactFault =
  | AnalysisFault
  | { readonly code: 'impact-source-unknown' }
  | { readonly code: 'impact-steps-out-of-range'; readonly steps: number; readonly limit: number }
  | { readonly code: 'impact-pass-on-out-of-range'; readonly passOn: number }
  | { readonly code: 'impact-too-many-chains'; readonly steps: number; readonly limit: number };

/**
 * Who is hit, and how likely, if the source slips: change propagation after Clarkson, Simons & Eckert, Predicting change
 * propagation in complex design, J. Mech. Des. 126(5), 2004, 788-797.
 *
 * A slip passes along one service with the direct likelihood passOn · weight / 5, from provider to customer; the weight is how
 * much the customer depends (the strongest of parallel services; the class of the volume on a volume map). How the likelihoods
 * combine, and what that leaves out, is said at `propagate`. The paper also asks how bad a change is where it arrives; nothing
 * on the map says so, hence likelihoods only.
 */
export function impactOf(
  content: MapContent,
  source: DepartmentId,
  settings: ImpactSettings = STANDARD_IMPACT,
): Result<Impact, ImpactFault> {
  const { steps, passOn } = settings;
  if (!Number.isInteger(steps) || steps < 1 || steps > STEP_LIMIT) {
    return err({ code: 'impact-steps-out-of-range', steps, limit: STEP_LIMIT });
  }
  if (!(passOn > 0 && passOn <= 1)) return err({ code: 'impact-pass-on-out-of-range', passOn });
  const graph = graphFrom(withEverybody(content));
  if (!graph.ok) return graph;
  const from = graph.value.departments.indexOf(source);
  if (from < 0) return err({ code: 'impact-source-unknown' });
  const isVolume = content.map.weights === 'volume';
  const { firstOut, customer, weight } = isVolume ? rescaled(graph.value) : graph.value;
  const likelihood = weight.map((value) => (passOn * value) / SCALE_MAX);
  const spread = propagate({ firstOut, customer, likelihood }, from, steps);
  if (!spread.ok) return err({ code: 'impact-too-many-chains', steps, limit: spread.failure.limit });
  const hits = hitsOf(graph.value, likelihood, from, spread.value);
  const expected = hits.reduce((sum, hit) => sum + hit.likelihood, 0);
  return ok({ source, settings, rescaled: isVolume, expected, hits });
}

/** External parties cause slips and notice them, so here they are departments like any other. */
function withEverybody(content: MapContent): MapContent {
  const departments = [...content.departments].map(([id, row]) => [id, { ...row, party: 'internal' }] as const);
  return { ...content, departments: new Map(departments) };
}

function hitsOf(graph: Graph, likelihood: Float64Array, source: number, reached: readonly Reach[]): readonly Hit[] {
  const id = (v: number) => graph.departments[v] as DepartmentId;
  const direct = new Map<number, number>();
  for (let arc = graph.firstOut[source] ?? 0; arc < (graph.firstOut[source + 1] ?? 0); arc++) {
    direct.set(graph.customer[arc] as number, likelihood[arc] as number);
  }
  return reached
    .map((reach) => ({
      department: id(reach.department),
      likelihood: reach.likelihood,
      direct: direct.get(reach.department) ?? 0,
      steps: reach.steps,
      chain: reach.chain.map(id),
    }))
    .sort((a, b) => b.likelihood - a.likelihood || (a.department < b.department ? -1 : 1));
}
