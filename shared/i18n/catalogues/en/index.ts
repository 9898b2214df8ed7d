import { app } from './app.ts';
import { edit } from './edit.ts';
import { exported } from './export.ts';
import { fault } from './fault.ts';
import { faultAnalysis } from './fault-analysis.ts';
import { faultEngagement } from './fault-engagement.ts';
import { faultImport } from './fault-import.ts';
import { finding } from './finding.ts';
import { imported } from './import.ts';

export const catalogue = {
  ...app,
  ...edit,
  ...exported,
  ...fault,
  ...faultAnalysis,
  ...faultEngagement,
  ...faultImport,
  ...finding,
  ...imported,
} as const;
