import { ok } from '#shared/kernel/result.ts';
import { readDecoded } from '../read-engagement.ts';
import { defineVerb } from '../verb.ts';
import { countLine } from '../write-result.ts';

export const validate = defineVerb({
  id: 'validate',
  operands: [{ name: 'FILE.orgloom', required: true }],
  options: {},
  words: 'cli.verb.validate',
  run: async (call) => {
    const decoded = await readDecoded(call);
    if (!decoded.ok) return decoded;
    const { engagement, readOnly } = decoded.value;
    const verdict = call.t(readOnly ? 'cli.valid-newer' : 'cli.valid', { path: call.operands[0] ?? '' });
    return ok(`${verdict}\n${countLine(call, engagement)}`);
  },
});
