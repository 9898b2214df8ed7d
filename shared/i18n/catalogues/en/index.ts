import { edit } from './edit.ts';
import { fault } from './fault.ts';
import { faultHost } from './fault-host.ts';
import { finding } from './finding.ts';
import { host } from './host.ts';

export const catalogue = { ...edit, ...fault, ...faultHost, ...finding, ...host } as const;
