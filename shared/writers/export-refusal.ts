/** Why a file could not be made. Each code has words in the catalogues. */
export type ExportFault =
  | { readonly code: 'picture-not-drawn'; readonly width: number; readonly height: number }
  | { readonly code: 'fonts-missing' };

/** Thrown by a port of the exports that cannot do what is asked; whoever asked for the file tells why. */
export class ExportRefusal extends Error {
  readonly fault: ExportFault;

  constructor(fault: ExportFault) {
    super(fault.code);
    this.fault = fault;
  }
}
