import { importRatings } from '#shared/edits/import-ratings.ts';
import { noticeText } from '#shared/i18n/notice-text.ts';
import { planRatings } from '#shared/import/plan-ratings.ts';
import type { Choice } from '#shared/import/rating-ends.ts';
import { readRatings } from '#shared/import/rating-rows.ts';
import { TABLE_BYTE_LIMIT } from '#shared/import/table.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { nameKey } from '#shared/kernel/text.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameKeys } from '#shared/model/named.ts';
import { freshIds } from '../fresh-ids.ts';
import { chooseMap, readEngagement } from '../read-engagement.ts';
import { refuseInput, refuseRows, refuseUsage } from '../refuse.ts';
import { type Call, defineVerb, type Refusal } from '../verb.ts';
import { writeEngagement } from '../write-result.ts';

const ACTIONS = ['import'] as const;
const ALIAS_EXAMPLE = 'Fin=Finance';
const TABLE = /\.(?:csv|tsv|txt|xlsx)$/i;

export const ratings = defineVerb({
  id: 'ratings',
  operands: [
    { name: 'import', required: true },
    { name: 'FILE.orgloom', required: true },
    { name: 'ANSWERS.(csv|xlsx)', required: true },
  ],
  options: {
    round: { value: 'NAME', required: true, words: 'cli.option.round-imported' },
    out: { value: 'FILE.orgloom', words: 'cli.option.out-imported' },
    date: { value: 'YYYY-MM-DD', words: 'cli.option.round-date' },
    map: { value: 'NAME', words: 'cli.option.map' },
    unknown: { value: 'CHOICE', choices: ['new', 'skip'], words: 'cli.option.unknown' },
    alias: { value: 'NAME=DEPARTMENT', many: true, words: 'cli.option.alias' },
  },
  words: 'cli.verb.ratings',
  run: async (given) => {
    const { options, t, terminal } = given;
    const [action = '', ...operands] = given.operands;
    if (action !== ACTIONS[0]) {
      const fault = {
        code: 'cli-value-unknown',
        option: 'ratings',
        value: action,
        choices: ACTIONS.join(', '),
      } as const;
      return refuseUsage(t, fault, 'ratings');
    }
    const [file = '', answers = ''] = TABLE.test(operands[0] ?? '') ? operands.toReversed() : operands;
    const call: Call = { ...given, operands: [file, answers] };
    const engagement = await readEngagement(call);
    if (!engagement.ok) return engagement;
    const content = chooseMap(call, engagement.value);
    if (!content.ok) return content;
    const choices = aliases(call, content.value);
    if (!choices.ok) return choices;
    const bytes = await terminal.readFile(answers, TABLE_BYTE_LIMIT);
    if (!bytes.ok) return refuseInput(t, undefined, bytes.failure);
    const rows = readRatings(bytes.value, terminal.today);
    if (!rows.ok) return refuseInput(t, answers, rows.failure);
    for (const notice of rows.value.notices) terminal.err(`${answers}: ${noticeText(t, notice)}\n`);
    const date = options.get('date');
    const plan = planRatings(rows.value, {
      engagement: engagement.value,
      map: content.value.map.id,
      round: options.get('round') ?? '',
      ...(date === undefined ? {} : { date }),
      otherwise: (options.get('unknown') as 'new' | 'skip' | undefined) ?? 'ask',
      choices: choices.value,
      ids: freshIds(engagement.value),
    });
    if (plan.faults.length > 0) return refuseRows(t, plan.faults, () => answers);
    const done = importRatings.run(engagement.value, plan.input);
    if (!done.ok) return refuseInput(t, answers, done.failure);
    const preview = `${t('rating.import.counts', {
      answers: plan.answers.added + plan.answers.changed + plan.answers.same,
      noBasis: plan.answers.noBasis,
      changed: plan.answers.changed,
      services: plan.services,
      raters: plan.raters.known + plan.raters.added,
      round: options.get('round') ?? '',
    })}\n${t('rating.import.besides', {
      departments: plan.departmentsAdded.length,
      services: plan.servicesAdded,
      skipped: plan.rowsSkipped,
    })}\n`;
    const out = options.get('out');
    if (out === undefined) return ok(`${preview}${t('rating.import.preview')}\n`);
    const written = await writeEngagement(call, out, done.value);
    return written.ok ? ok(`${preview}${written.value}`) : written;
  },
});

/** What `--alias` says about departments that the file calls otherwise. */
function aliases(call: Call, content: MapContent): Result<ReadonlyMap<string, Choice>, Refusal> {
  const choices = new Map<string, Choice>();
  for (const { name, value } of call.given) {
    if (name !== 'alias') continue;
    const [alias = '', of = ''] = value.split(/=(.*)/s);
    const department = [...content.departments.values()].find((row) => nameKeys(row).includes(nameKey(of)));
    if (alias === '' || department === undefined) {
      const fault = { code: 'cli-change-unreadable', option: '--alias', value, example: ALIAS_EXAMPLE } as const;
      return refuseUsage(call.t, fault, 'ratings');
    }
    choices.set(nameKey(alias), { kind: 'alias', department: department.id });
  }
  return ok(choices);
}
