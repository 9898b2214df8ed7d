import { whatIf as tryOut } from '#shared/analysis/what-if.ts';
import { ok } from '#shared/kernel/result.ts';
import { readChanges } from '../changes.ts';
import { comparisonJson } from '../comparison-json.ts';
import { comparisonText } from '../comparison-text.ts';
import { chooseMap, readEngagement } from '../read-engagement.ts';
import { refuseInput, refuseUsage } from '../refuse.ts';
import { defineVerb } from '../verb.ts';

/** Changes are made in the order of the command; nothing is written. */
export const whatIf = defineVerb({
  id: 'whatif',
  aliases: ['what-if'],
  operands: [
    { name: 'FILE.orgloom', required: true },
    { name: 'NAME', required: false, many: true },
  ],
  options: {
    remove: { value: 'NAME', many: true, words: 'cli.option.remove' },
    merge: { value: "'A + B'", many: true, words: 'cli.option.merge' },
    weight: { value: "'A > B = 3'", many: true, words: 'cli.option.weight' },
    add: { value: "'A > B = 3'", many: true, words: 'cli.option.add' },
    json: { words: 'cli.option.json' },
    map: { value: 'NAME', words: 'cli.option.map' },
  },
  words: 'cli.verb.whatif',
  run: async (call) => {
    const { operands, options, given, t } = call;
    const [file, ...names] = operands;
    const removals = names.map((value) => ({ name: 'remove', value }));
    const changes = readChanges([...given, ...removals]);
    if (!changes.ok) return refuseUsage(t, changes.failure, 'whatif');
    const engagement = await readEngagement(call);
    if (!engagement.ok) return engagement;
    const content = chooseMap(call, engagement.value);
    if (!content.ok) return content;
    const map = content.value.map.id;
    const tried = tryOut(
      engagement.value,
      map,
      changes.value.map((change) => (now) => change(now, map)),
    );
    if (!tried.ok) return refuseInput(t, file, tried.failure);
    const { before, after, comparison } = tried.value;
    const say = options.has('json') ? comparisonJson : comparisonText;
    return ok(say(t, before, after, comparison));
  },
});
