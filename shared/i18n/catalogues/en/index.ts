import { edit } from './edit.ts';
import { exported } from './export.ts';
import { fault } from './fault.ts';
import { finding } from './finding.ts';

export const catalogue = { ...edit, ...exported, ...fault, ...finding } as const;
