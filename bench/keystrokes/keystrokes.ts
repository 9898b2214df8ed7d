import type { Bench } from '../measurement.ts';
import { completed, kumuCount, whole } from './kumu-count.ts';
import { orgloomKeys } from './orgloom-count.ts';
import { DEPARTMENTS, SCRIPT } from './script.ts';

export const keystrokesBench: Bench = {
  id: 'keystrokes',
  title: 'presses for a script of 12 departments and 30 services, beside Kumu by its documented keys',
  async run() {
    const ours = orgloomKeys(SCRIPT).length;
    const row = (peer: string, count: number): string =>
      `${ours} beside ${count} (${peer}): ratio ${(ours / count).toFixed(2)}`;
    return [
      row('as documented', kumuCount(SCRIPT, DEPARTMENTS, whole)),
      row('if a list completed both ends of a connection', kumuCount(SCRIPT, DEPARTMENTS, completed(DEPARTMENTS))),
    ];
  },
};
