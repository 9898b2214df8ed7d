import type { FileKind } from './contract.ts';

export interface FileFormat {
  /** Without the dot, lower case; the first is added to a name that has none of them. */
  readonly extensions: readonly [string, ...string[]];
  /** The largest file that is read, in MB (10^6 bytes). */
  readonly limitMb: number;
}

export const FILE_FORMATS = {
  engagement: { extensions: ['orgloom'], limitMb: 200 },
  table: { extensions: ['csv', 'tsv', 'txt'], limitMb: 50 },
  pptx: { extensions: ['pptx'], limitMb: 200 },
  pdf: { extensions: ['pdf'], limitMb: 200 },
  docx: { extensions: ['docx'], limitMb: 200 },
  png: { extensions: ['png'], limitMb: 200 },
  svg: { extensions: ['svg'], limitMb: 200 },
  drawio: { extensions: ['drawio'], limitMb: 200 },
  gexf: { extensions: ['gexf'], limitMb: 200 },
  graphml: { extensions: ['graphml'], limitMb: 200 },
  json: { extensions: ['json'], limitMb: 200 },
  xlsx: { extensions: ['xlsx'], limitMb: 200 },
  csv: { extensions: ['csv'], limitMb: 50 },
  template: { extensions: ['potx', 'pptx'], limitMb: 200 },
} as const satisfies Readonly<Record<FileKind, FileFormat>>;

export function hasExtensionOf(kind: FileKind, name: string): boolean {
  const lower = name.toLowerCase();
  return FILE_FORMATS[kind].extensions.some((extension) => lower.endsWith(`.${extension}`));
}

/** The name as it is written: with the kind's extension, added where it is missing. */
export function withExtension(kind: FileKind, name: string): string {
  return hasExtensionOf(kind, name) ? name : `${name}.${FILE_FORMATS[kind].extensions[0]}`;
}
