import { whatIf as tryOut } from '#shared/analysis/what-if.ts';
import { copyIds } from '#shared/edits/duplicate-map.ts';
import { keepScenario } from '#shared/edits/keep-scenario.ts';
import { ok } from '#shared/kernel/result.ts';
import { ratingsOf } from '#shared/ratings/ratings-of.ts';
import { readChanges } from '../changes.ts';
import { comparisonJson } from '../comparison-json.ts';
import { comparisonText } from '../comparison-text.ts';
import { freshIds } from '../fresh-ids.ts';
import { chooseMap, readEngagement } from '../read-engagement.ts';
import { refuseInput, refuseUsage } from '../refuse.ts';
import { defineVerb } from '../verb.ts';
import { writeEngagement } from '../write-result.ts';

/** Changes are made in the order of the command. Nothing is written unless they are kept as a map, in another file. */
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
    keep: { value: 'NAME', words: 'cli.option.keep' },
    to: { value: 'FILE', words: 'cli.option.keep-to' },
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
    const missing = options.has('keep') ? 'to' : 'keep';
    if (options.has('keep') !== options.has('to'))
      return refuseUsage(t, { code: 'cli-option-missing', option: `--${missing}` }, 'whatif');
    const engagement = await readEngagement(call);
    if (!engagement.ok) return engagement;
    const content = chooseMap(call, engagement.value);
    if (!content.ok) return content;
    const map = content.value.map.id;
    const tried = tryOut(
      engagement.value,
      map,
      ratingsOf(engagement.value),
      changes.value.map((change) => (now) => change(now, map)),
    );
    if (!tried.ok) return refuseInput(t, file, tried.failure);
    const { before, after, comparison } = tried.value;
    const say = options.has('json') ? comparisonJson : comparisonText;
    const said = say(t, before, after, comparison);
    const name = options.get('keep');
    const path = options.get('to');
    if (name === undefined || path === undefined) return ok(said);
    const ids = freshIds(engagement.value);
    const kept = keepScenario.run(engagement.value, {
      changed: tried.value.engagement,
      map,
      id: ids('map'),
      name,
      kind: 'to-be',
      ids: copyIds(after.content, ids),
    });
    if (!kept.ok) return refuseInput(t, file, kept.failure);
    const written = await writeEngagement(call, path, kept.value);
    // What other programs read stays what they can read.
    return written.ok && options.has('json') ? ok(said) : written.ok ? ok(`${said}\n${written.value}`) : written;
  },
});
