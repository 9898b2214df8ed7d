import type { MapContent } from '#shared/model/map-content.ts';
import type { Scene } from './finding.ts';
import type { FindingId } from './findings.ts';
import type { Proof } from './proof.ts';
import { bottleneckProof } from './proofs/bottleneck.ts';
import { circularDependencyProof } from './proofs/circular-dependency.ts';
import { hiddenBrokerProof } from './proofs/hidden-broker.ts';
import { isolatedProof } from './proofs/isolated.ts';
import { oneWayDependencyProof } from './proofs/one-way-dependency.ts';
import { overloadProof } from './proofs/overload.ts';
import type { ProofMaker } from './proofs/proof-maker.ts';
import { providerConcentrationProof } from './proofs/provider-concentration.ts';
import { ratedGapProof } from './proofs/rated-gap.ts';
import { siloProof } from './proofs/silo.ts';
import { singlePointOfFailureProof } from './proofs/single-point-of-failure.ts';
import type { Finding, FindingOf } from './report.ts';
import { sceneOf } from './scene.ts';

/** THE LIST of proofs, one for each finding. */
export const PROOFS: { readonly [Id in FindingId]: ProofMaker<Id> } = {
  bottleneck: bottleneckProof,
  'one-way-dependency': oneWayDependencyProof,
  'single-point-of-failure': singlePointOfFailureProof,
  'circular-dependency': circularDependencyProof,
  silo: siloProof,
  overload: overloadProof,
  isolated: isolatedProof,
  'hidden-broker': hiddenBrokerProof,
  'provider-concentration': providerConcentrationProof,
  'rated-gap': ratedGapProof,
};

/** What leads to the finding on a map. Empty where the map has changed so that the finding is about nothing any more. */
export function proofOf(content: MapContent, finding: Finding): Proof {
  const scene = sceneOf(content);
  return scene.ok ? made(scene.value, finding) : [];
}

function made<Id extends FindingId>(scene: Scene, finding: FindingOf<Id>): Proof {
  return PROOFS[finding.id](scene, finding);
}
