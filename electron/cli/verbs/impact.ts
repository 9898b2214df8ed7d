import { impactOf, STANDARD_IMPACT, STEP_LIMIT } from '#shared/analysis/impact.ts';
import { departmentNamed } from '#shared/edits/rows.ts';
import { ok } from '#shared/kernel/result.ts';
import type { ChangeFault } from '../changes.ts';
import { impactJson } from '../impact-json.ts';
import { impactText } from '../impact-text.ts';
import { chooseMap, readEngagement } from '../read-engagement.ts';
import { refuseInput, refuseUsage } from '../refuse.ts';
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
    'pass-on': { value: 'P', words: 'cli.option.pass-on' },
    json: { words: 'cli.option.json' },
    map: { value: 'NAME', words: 'cli.option.map' },
  },
  words: 'cli.verb.impact',
  run: async (call) => {
    const { operands, options, t } = call;
    const [file, name = ''] = operands;
    const given = options.get('pass-on') ?? String(STANDARD_IMPACT.passOn);
    const passOn = Number(given);
    if (Number.isNaN(passOn)) {
      return refuseUsage(
        t,
        { code: 'cli-change-unreadable', option: '--pass-on', value: given, example: '0.5' },
        'impact',
      );
    }
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
    const found = impactOf(content.value, source.id, { steps, passOn });
    if (!found.ok) return refuseInput(t, file, found.failure);
    return ok(options.has('json') ? impactJson(content.value, found.value) : impactText(t, content.value, found.value));
  },
});
