import { sampleEngagement } from '#shared/sample/sample-engagement.ts';
import { defineVerb } from '../verb.ts';
import { writeEngagement } from '../write-result.ts';

export const sample = defineVerb({
  id: 'sample',
  operands: [],
  options: { out: { value: 'FILE.orgloom', required: true, words: 'cli.option.out' } },
  words: 'cli.verb.sample',
  run: (call) => {
    const engagement = sampleEngagement(call.t.language, call.tools.layOut);
    return writeEngagement(call, call.options.get('out') ?? '', engagement);
  },
});
