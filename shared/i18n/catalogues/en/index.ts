import { app } from './app.ts';
import { edit } from './edit.ts';
import { fault } from './fault.ts';
import { finding } from './finding.ts';

export const catalogue = { ...app, ...edit, ...fault, ...finding } as const;
