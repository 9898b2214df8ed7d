import { ok } from '#shared/kernel/result.ts';
import { readEngagement } from '../read-engagement.ts';
import { defineVerb } from '../verb.ts';
import { countLine } from '../write-result.ts';

export const validate = defineVerb({
  id: 'validate',
  operands: [{ name: 'FILE.orgloom', required: true }],
  options: {},
  words: 'cli.verb.validate',
  run: async (call) => {
    const engagement = await readEngagement(call);
    if (!engagement.ok) return engagement;
    return ok(`${call.t('cli.valid', { path: call.operands[0] ?? '' })}\n${countLine(call, engagement.value)}`);
  },
});
