import { readCsvEdges } from './csv-edges.ts';

/** THE LIST of what can be imported. A source reads bytes into a draft and never touches the engagement. */
export const SOURCES = [{ id: 'csv-edges', extensions: ['csv', 'tsv', 'txt'], read: readCsvEdges }] as const;

export type SourceId = (typeof SOURCES)[number]['id'];
