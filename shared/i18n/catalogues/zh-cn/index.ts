import type { Catalogue } from '../catalogues.ts';
import { app } from './app.ts';
import { edit } from './edit.ts';
import { fault } from './fault.ts';
import { faultAnalysis } from './fault-analysis.ts';
import { finding } from './finding.ts';

export const catalogue = {
  ...app,
  ...edit,
  ...fault,
  ...faultAnalysis,
  ...finding,
} as const satisfies Readonly<Record<keyof Catalogue, string>>;
