import type { Scene } from '../finding.ts';
import type { FindingId } from '../findings.ts';
import type { Proof } from '../proof.ts';
import type { FindingOf } from '../report.ts';

/** Leads to the numbers of a finding. The map may have changed since: what it no longer has is left out. */
export type ProofMaker<Id extends FindingId> = (scene: Scene, finding: FindingOf<Id>) => Proof;
