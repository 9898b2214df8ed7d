/** Why a map cannot be analysed. Each code has words in the catalogues (`fault.<code>`). */
export type AnalysisFault =
  | {
      readonly code: 'weights-too-far-apart';
      readonly smallest: number;
      readonly largest: number;
      /** Greatest ratio of the two that is analysed. */
      readonly limit: number;
    }
  | { readonly code: 'too-many-chains'; readonly departments: number }
  /** Of the engagement's settings; both ends are allowed. `kind`: whether only whole numbers are. */
  | {
      readonly code: 'cutoff-out-of-range';
      readonly rule: string;
      readonly cutoff: string;
      readonly value: number;
      readonly min: number;
      readonly max: number;
      readonly kind: 'whole' | 'any';
    };
