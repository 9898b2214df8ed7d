import type { ReasonFault } from '#shared/model/mark.ts';
import type { NameFault } from '#shared/model/named.ts';
import type { AnswerFault } from '#shared/model/rating.ts';
import type { WeightFault } from '#shared/model/service.ts';
import type { StandardFault } from '#shared/model/standard.ts';

/** Why an edit is refused. Each code has words in the catalogues (`fault.<code>`). */
export type EditFault =
  | NameFault
  | WeightFault
  | StandardFault
  | ReasonFault
  | AnswerFault
  | { readonly code: 'no-such-map' }
  | { readonly code: 'no-such-department' }
  | { readonly code: 'no-such-division' }
  | { readonly code: 'no-such-service' }
  | { readonly code: 'no-such-mark' }
  | { readonly code: 'no-such-view' }
  | { readonly code: 'no-such-team' }
  | { readonly code: 'no-such-action' }
  | { readonly code: 'no-such-finding' }
  | { readonly code: 'team-empty' }
  | { readonly code: 'no-such-round' }
  | { readonly code: 'no-such-rater' }
  | { readonly code: 'round-taken'; readonly name: string }
  | { readonly code: 'rater-taken'; readonly name: string }
  | { readonly code: 'rater-elsewhere'; readonly name: string; readonly department: string }
  | { readonly code: 'respondent-limit-too-low'; readonly limit: number; readonly least: number }
  | { readonly code: 'target-off-scale'; readonly target: number }
  | { readonly code: 'cutoff-not-a-number'; readonly cutoff: string }
  | { readonly code: 'id-taken' }
  | { readonly code: 'name-taken'; readonly name: string }
  | { readonly code: 'alias-taken'; readonly alias: string; readonly name: string }
  | {
      readonly code: 'several-services';
      readonly provider: string;
      readonly customer: string;
      readonly count: number;
    }
  | { readonly code: 'self-service'; readonly name: string }
  | { readonly code: 'service-elsewhere'; readonly name: string }
  | { readonly code: 'different-maps' }
  | { readonly code: 'copy-out-of-date' }
  | { readonly code: 'last-map' }
  | { readonly code: 'position-not-a-number' }
  | { readonly code: 'amount-not-positive' };
