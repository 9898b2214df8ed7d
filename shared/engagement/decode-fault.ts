/**
 * Why bytes are not opened as an engagement. Each code has words in the catalogues (`fault.<code>`).
 * `place` names a field of the file: `departments[3].name`, counted from 0 as in JSON. `line` counts from 1.
 */
export type DecodeFault =
  | { readonly code: 'engagement-empty' }
  | { readonly code: 'engagement-foreign' }
  | { readonly code: 'engagement-protected' }
  | { readonly code: 'engagement-utf16' }
  | { readonly code: 'engagement-not-utf8'; readonly line: number }
  | { readonly code: 'engagement-too-large'; readonly limitMb: number }
  | { readonly code: 'engagement-too-new'; readonly version: string }
  | { readonly code: 'engagement-too-old'; readonly version: string }
  | { readonly code: 'engagement-truncated'; readonly line: number }
  | { readonly code: 'engagement-syntax'; readonly line: number }
  | { readonly code: 'engagement-key-twice'; readonly line: number; readonly key: string }
  | { readonly code: 'engagement-too-deep'; readonly line: number; readonly limit: number }
  | { readonly code: 'engagement-field-missing'; readonly place: string }
  | { readonly code: 'engagement-field-invalid'; readonly place: string }
  | { readonly code: 'engagement-id-twice'; readonly place: string }
  | { readonly code: 'engagement-name-taken'; readonly place: string }
  | { readonly code: 'engagement-reference-broken'; readonly place: string }
  | { readonly code: 'engagement-self-service'; readonly place: string }
  | { readonly code: 'engagement-marked-twice'; readonly place: string }
  | { readonly code: 'engagement-rated-twice'; readonly place: string }
  | { readonly code: 'engagement-no-map' }
  | { readonly code: 'engagement-too-many-rows'; readonly place: string };
