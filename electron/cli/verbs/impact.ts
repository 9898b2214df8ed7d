import { impactOf, STANDARD_IMPACT, STEP_LIMIT } from '#shared/analysis/impact.ts';
import { departmentNamed } from '#shared/edits/rows.ts';
import { ok } from '#shared/kernel/result.ts';
import type { ChangeFault } from '../changes.ts';
import { impactJson } from '../impact-json.ts';
import { impactText } from '../impact-text.ts';
import { chooseMap, readEngagement } from '../read-engagement.ts';
import { refuseInput } from '../refuse.ts';
import { defineVerb } from '../verb.ts';

const STEPS = Array.from({ length: STEP_LIMIT }, (_, place) => String(place + 1));

export const impact = defineVerb({
  id: 'impact',
  operands: [
    { name: 'FILE.orgloom', required: true },
    { name: 'NAME', required: true },
  ],
  options: {
    steps: { value: 'N', choices: STEPS, words: 'cli.option.steps' },
    json: { words: 'cli.option.json' },
    map: { value: 'NAME', words: 'cli.option.map' },
  },
  words: 'cli.verb.impact',
  run: async (call) => {
    const { operands, options, t } = call;
    const [file, name = ''] = operands;
    const engagement = await readEngagement(call);
    if (!engagement.ok) return engagement;
    const content = chooseMap(call, engagement.value);
    if (!content.ok) return content;
    const source = departmentNamed(engagement.value, content.value.map.id, name);
    if (source === undefined) {
      const fault: ChangeFault = { code: 'cli-department-unknown', name };
      return refuseInput(t, file, fault);
    }
    const steps = Number(options.get('steps') ?? STANDARD_IMPACT.steps);
    const found = impactOf(content.value, source.id, { ...STANDARD_IMPACT, steps });
    if (!found.ok) return refuseInput(t, file, found.failure);
    return ok(options.has('json') ? impactJson(content.value, found.value) : impactText(t, content.value, found.value));
  },
});
