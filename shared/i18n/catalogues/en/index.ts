import { edit } from './edit.ts';
import { fault } from './fault.ts';
import { faultAnalysis } from './fault-analysis.ts';
import { finding } from './finding.ts';

export const catalogue = { ...edit, ...fault, ...faultAnalysis, ...finding } as const;
