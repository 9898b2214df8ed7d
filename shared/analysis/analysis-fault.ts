/** Why a map cannot be analysed. Each code has words in the catalogues (`fault.<code>`). */
export type AnalysisFault =
  | {
      readonly code: 'weights-too-far-apart';
      readonly smallest: number;
      readonly largest: number;
      /** Greatest ratio of the two that is analysed. */
      readonly limit: number;
    }
  | { readonly code: 'too-many-chains'; readonly departments: number };
