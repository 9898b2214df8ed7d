/** Why a file of Office is refused before anything is done with it. Each code has words in the catalogues. */
export type PackageFault =
  | { readonly code: 'office-too-large'; readonly limitMb: number }
  | { readonly code: 'office-no-package' }
  | { readonly code: 'office-protected' }
  | { readonly code: 'office-old-format' }
  | { readonly code: 'office-unpacks-too-large'; readonly limitMb: number }
  | { readonly code: 'office-too-many-parts'; readonly limit: number }
  | { readonly code: 'office-damaged'; readonly part: string }
  | { readonly code: 'office-part-name'; readonly part: string }
  | { readonly code: 'office-declares-types'; readonly part: string };

/** Why a package is no presentation that can be worked with. */
export type PresentationFault =
  | PackageFault
  | { readonly code: 'office-no-presentation' }
  | { readonly code: 'office-macros' }
  | { readonly code: 'office-strict' };

/** Why a presentation cannot be a template. */
export type TemplateFault =
  | PresentationFault
  | { readonly code: 'template-no-layouts' }
  | { readonly code: 'template-linked'; readonly address: string };
