import type { Catalogue } from '../catalogues.ts';
import { edit } from './edit.ts';
import { fault } from './fault.ts';
import { faultEngagement } from './fault-engagement.ts';
import { finding } from './finding.ts';

export const catalogue = { ...edit, ...fault, ...faultEngagement, ...finding } as const satisfies Readonly<
  Record<keyof Catalogue, string>
>;
