import type {
  DEPARTMENT_METRICS,
  DIVISION_METRICS,
  MAP_METRICS,
  PARTIAL_METRICS,
  STRUCTURES,
} from '#shared/analysis/metrics.ts';
import type { SourceId } from './sources.ts';

type ReportedMetricId =
  | (typeof DEPARTMENT_METRICS)[number]['id']
  | (typeof PARTIAL_METRICS)[number]['id']
  | (typeof DIVISION_METRICS)[number]['id']
  | (typeof MAP_METRICS)[number]['id']
  | (typeof STRUCTURES)[number]['id'];
/** What findings measure besides. */
type EvidenceMetricId = 'reachabilityLoss' | 'efficiencyDrop' | 'pairAsymmetry';
/** What is measured of links and pairs where somebody asks. */
type AskedMetricId = 'serviceBetweenness' | 'maxFlow';

/** One measure, or a few that are explained together. Its words are in the catalogues (`method.measure.<id>`). */
interface MeasureNote {
  readonly section: 'departments' | 'groups' | 'map';
  readonly formula: string;
  readonly range: string;
  /** None where the formula says all. */
  readonly sources: readonly SourceId[];
}

/** THE LIST of what is explained, in its order. Formulas are the same in every language. */
export const MEASURE_NOTES = {
  strength: { section: 'departments', formula: 's⁺_v = Σ_c w_vc;  s⁻_v = Σ_p w_pv', range: '≥ 0', sources: ['barrat'] },
  degree: { section: 'departments', formula: '|{c : w_vc > 0}|;  |{p : w_pv > 0}|', range: '0 … n − 1', sources: [] },
  'degree-strength': {
    section: 'departments',
    formula: 'k^(1 − α) · s^α,  α = 0.5',
    range: '≥ 0',
    sources: ['opsahl'],
  },
  net: { section: 'departments', formula: '(s⁺ − s⁻) / (s⁺ + s⁻)', range: '−1 … +1', sources: [] },
  betweenness: {
    section: 'departments',
    formula: 'b_v = Σ_{s≠v≠t} σ_st(v) / σ_st;  share = b_v / ((n − 1)(n − 2));  length = 1/w',
    range: '0 … (n − 1)(n − 2);  share 0 … 1',
    sources: ['freeman', 'brandes', 'newmanPaths', 'opsahl'],
  },
  'betweenness-unweighted': {
    section: 'departments',
    formula: 'b_v = Σ_{s≠v≠t} σ_st(v) / σ_st;  length = 1',
    range: '0 … (n − 1)(n − 2)',
    sources: ['freeman', 'brandes'],
  },
  'page-rank': {
    section: 'departments',
    formula: 'r_p = (1 − 0.85)/n + 0.85 · (Σ_c r_c · w_pc / s⁻_c + Σ_{s⁻_c = 0} r_c / n)',
    range: '0.15/n … 1;  Σ r = 1',
    sources: ['brin'],
  },
  hubs: {
    section: 'departments',
    formula: 'h_p ∝ Σ_c w_pc · a_c;  a_c ∝ Σ_p w_pc · h_p',
    range: '0 … 1',
    sources: ['kleinberg'],
  },
  constraint: {
    section: 'departments',
    formula: 'p_ij = (w_ij + w_ji) / Σ_k (w_ik + w_ki);  c_i = Σ_j (p_ij + Σ_q p_iq · p_qj)²',
    range: '0 … ≈ 1.125',
    sources: ['burt'],
  },
  brokerage: {
    section: 'departments',
    formula: 'a → v → b,  w_ab = 0:  AAA, ABA, AAB, ABB, ABC',
    range: '0, 1, 2 …',
    sources: ['gould'],
  },
  coreness: {
    section: 'departments',
    formula: 'max k : v ∈ k-core',
    range: '0 … n − 1',
    sources: ['seidman', 'batagelj'],
  },
  'provider-concentration': {
    section: 'departments',
    formula: 'Σ_p (w_pc / Σ_p w_pc)²',
    range: '1/k … 1',
    sources: ['herfindahl'],
  },
  'path-to-customer': {
    section: 'departments',
    formula: 'min Σ 1;  min Σ 1/w',
    range: '≥ 1;  > 0',
    sources: ['dijkstra'],
  },
  'reachability-loss': {
    section: 'departments',
    formula: 'L_v = (R(G) − R(G − v)) / (n − 2),  R = |{(s, t) : s ⇝ t;  s, t ≠ v}|',
    range: '0 … n − 1',
    sources: ['cooper'],
  },
  'efficiency-drop': {
    section: 'departments',
    formula: 'D_v = 1 − E(G − v) / E(G),  E = Σ_{s≠t;  s, t ≠ v} 1/d_st',
    range: '0 … 1',
    sources: ['latora'],
  },
  'pair-asymmetry': {
    section: 'groups',
    formula: 'a_ij = (w_ij − w_ji) / (w_ij + w_ji)',
    range: '−1 … 1',
    sources: [],
  },
  'service-betweenness': {
    section: 'groups',
    formula: 'b_pc = Σ_{s≠t} σ_st(pc) / σ_st;  share = b_pc / (n(n − 1));  length = 1/w',
    range: '0 … n(n − 1);  share 0 … 1',
    sources: ['brandesVariants'],
  },
  'independent-routes': {
    section: 'groups',
    formula: 'max flow from s to t with capacity 1 = min |{links}| whose loss leaves no s ⇝ t',
    range: '0, 1, 2 …',
    sources: ['ford', 'dinic'],
  },
  'external-internal': {
    section: 'groups',
    formula: '(X − I) / (X + I);  X_max = 2s(n − s),  I_max = s(s − 1)',
    range: '−1 … +1',
    sources: ['krackhardtStern'],
  },
  communities: {
    section: 'groups',
    formula: 'Q = Σ_g (I_g / W − (K_g / 2W)²)',
    range: '−0.5 … 1',
    sources: ['blondel', 'newmanWeighted'],
  },
  'strongly-connected': {
    section: 'groups',
    formula: 's ⇝ t ∧ t ⇝ s',
    range: '2 … n',
    sources: ['tarjan'],
  },
  cuts: {
    section: 'groups',
    formula: 'parts(G − v) > parts(G);  parts(G − e) > parts(G)',
    range: '0 … n',
    sources: ['hopcroft'],
  },
  density: { section: 'map', formula: 'p = m / (n(n − 1))', range: '0 … 1', sources: ['wasserman'] },
  reciprocity: {
    section: 'map',
    formula: 'r = m↔ / m;  mutual / (mutual + one-way);  r_w = Σ_ij min(w_ij, w_ji) / Σ_ij w_ij',
    range: '0 … 1',
    sources: ['wasserman', 'squartini'],
  },
  rho: { section: 'map', formula: 'ρ = (r − p) / (1 − p)', range: '≤ 1', sources: ['garlaschelli'] },
  gini: { section: 'map', formula: 'Σ_i (2i − n − 1) · x_i / (n · Σ x)', range: '0 … (n − 1)/n', sources: ['gini'] },
  connectedness: {
    section: 'map',
    formula: 'Σ_g n_g(n_g − 1) / (n(n − 1))',
    range: '0 … 1',
    sources: ['krackhardt'],
  },
  hierarchy: {
    section: 'map',
    formula: '|{s ⇝ t, not t ⇝ s}| / |{s ⇝ t or t ⇝ s}|',
    range: '0 … 1',
    sources: ['krackhardt'],
  },
} as const satisfies Readonly<Record<string, MeasureNote>>;

export type MeasureId = keyof typeof MEASURE_NOTES;

/** Where each metric is explained. */
export const MEASURE_OF = {
  outStrength: 'strength',
  inStrength: 'strength',
  outDegree: 'degree',
  inDegree: 'degree',
  outDegreeStrength: 'degree-strength',
  inDegreeStrength: 'degree-strength',
  betweenness: 'betweenness',
  betweennessUnweighted: 'betweenness-unweighted',
  pageRank: 'page-rank',
  coreness: 'coreness',
  community: 'communities',
  net: 'net',
  hub: 'hubs',
  authority: 'hubs',
  constraint: 'constraint',
  brokerage: 'brokerage',
  providerConcentration: 'provider-concentration',
  stepsToCustomer: 'path-to-customer',
  distanceToCustomer: 'path-to-customer',
  externalInternal: 'external-internal',
  density: 'density',
  reciprocityArc: 'reciprocity',
  reciprocityDyadic: 'reciprocity',
  reciprocityWeighted: 'reciprocity',
  rho: 'rho',
  modularity: 'communities',
  divisionModularity: 'communities',
  giniOutStrength: 'gini',
  giniInStrength: 'gini',
  connectedness: 'connectedness',
  hierarchy: 'hierarchy',
  articulationPoints: 'cuts',
  bridges: 'cuts',
  stronglyConnected: 'strongly-connected',
  reachabilityLoss: 'reachability-loss',
  efficiencyDrop: 'efficiency-drop',
  pairAsymmetry: 'pair-asymmetry',
  serviceBetweenness: 'service-betweenness',
  maxFlow: 'independent-routes',
} as const satisfies Readonly<Record<ReportedMetricId | EvidenceMetricId | AskedMetricId, MeasureId>>;
