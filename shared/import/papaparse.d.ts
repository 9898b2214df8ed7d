/** What is used of papaparse, which brings no types. */
declare module 'papaparse' {
  interface ParseConfig {
    readonly delimiter: string;
    readonly newline: '\n';
    /** Stop after this many records; 0 reads all. */
    readonly preview: number;
  }
  interface ParseError {
    readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch';
    /** Index of the record, from 0. */
    readonly row?: number;
  }
  const Papa: {
    parse(text: string, config: ParseConfig): { readonly data: string[][]; readonly errors: readonly ParseError[] };
  };
  // biome-ignore lint/style/noDefaultExport: the package has no other, seen from an ES module.
  export default Papa;
}
