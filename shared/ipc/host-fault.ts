/** Why the host refuses a call. Each code has words in the catalogues (`fault.<code>`). */
export type HostFault =
  | { readonly code: 'file-not-found'; readonly name: string }
  | { readonly code: 'file-not-readable'; readonly name: string }
  | { readonly code: 'file-too-large'; readonly name: string; readonly limitMb: number }
  | { readonly code: 'file-read-only'; readonly name: string }
  | { readonly code: 'file-in-use'; readonly name: string }
  | { readonly code: 'file-changed-elsewhere'; readonly name: string }
  /** Sizes in MB (10^6 bytes), rounded up to one decimal. */
  | { readonly code: 'disk-full'; readonly name: string; readonly neededMb: number; readonly freeMb: number }
  | { readonly code: 'file-exists'; readonly name: string }
  | { readonly code: 'file-name-unusable'; readonly name: string }
  | { readonly code: 'save-failed'; readonly name: string }
  | { readonly code: 'file-unknown' }
  | { readonly code: 'call-refused'; readonly call: string }
  | { readonly code: 'host-gone' }
  /** The page of the browser host was opened without its key. */
  | { readonly code: 'host-locked' };
