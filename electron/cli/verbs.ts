import type { Verb } from './verb.ts';
import { agreement } from './verbs/agreement.ts';
import { analyse } from './verbs/analyse.ts';
import { compare } from './verbs/compare.ts';
import { exportFile } from './verbs/export.ts';
import { impact } from './verbs/impact.ts';
import { importTable } from './verbs/import.ts';
import { ledger } from './verbs/ledger.ts';
import { questionnaire } from './verbs/questionnaire.ts';
import { ratings } from './verbs/ratings.ts';
import { sample } from './verbs/sample.ts';
import { scores } from './verbs/scores.ts';
import { validate } from './verbs/validate.ts';
import { whatIf } from './verbs/what-if.ts';

/** THE LIST of verbs, in the order of the help. `help` itself is in `help.ts`, since it speaks about this list. */
export const VERBS: readonly Verb[] = [
  sample,
  importTable,
  ratings,
  analyse,
  ledger,
  impact,
  scores,
  questionnaire,
  agreement,
  compare,
  whatIf,
  exportFile,
  validate,
];

export function verbNamed(name: string): Verb | undefined {
  return VERBS.find((verb) => verb.id === name || verb.aliases?.includes(name));
}
