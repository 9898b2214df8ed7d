import { extname } from 'node:path';
import {
  type QuestionnaireInput,
  questionnairePaper,
  questionnaireWorkbook,
} from '#shared/export/papers/questionnaire.ts';
import { nameKey } from '#shared/kernel/text.ts';
import { nameKeys } from '#shared/model/named.ts';
import { writeDocx } from '#shared/writers/docx.ts';
import { writeXlsx } from '#shared/writers/xlsx/xlsx.ts';
import { chooseMap, readEngagement } from '../read-engagement.ts';
import { refuseInput, refuseUsage } from '../refuse.ts';
import { defineVerb } from '../verb.ts';
import { writeResult } from '../write-result.ts';

/** Who writes a questionnaire, by the ending of the file. */
const WRITERS: Readonly<Record<string, (input: QuestionnaireInput) => Promise<Uint8Array>>> = {
  '.docx': (input) => writeDocx(questionnairePaper(input)),
  '.xlsx': async (input) => writeXlsx(questionnaireWorkbook(input)),
};

export const questionnaire = defineVerb({
  id: 'questionnaire',
  operands: [{ name: 'FILE.orgloom', required: true }],
  options: {
    department: { value: 'NAME', required: true, words: 'cli.option.questionnaire-department' },
    to: { value: 'OUT.(docx|xlsx)', required: true, words: 'cli.option.to' },
    map: { value: 'NAME', words: 'cli.option.map' },
    lang: { value: 'LANGUAGE', choices: ['en', 'zh-CN'], words: 'cli.option.lang' },
  },
  words: 'cli.verb.questionnaire',
  run: async (call) => {
    const { options, t, terminal } = call;
    const path = options.get('to') ?? '';
    const write = WRITERS[extname(path).toLowerCase()];
    if (write === undefined) {
      const fault = { code: 'cli-extension-unknown', path, choices: Object.keys(WRITERS).join(', ') } as const;
      return refuseUsage(t, fault, 'questionnaire');
    }
    const engagement = await readEngagement(call);
    if (!engagement.ok) return engagement;
    const content = chooseMap(call, engagement.value);
    if (!content.ok) return content;
    const asked = options.get('department') ?? '';
    const departments = [...content.value.departments.values()];
    const department = departments.find((row) => nameKeys(row).includes(nameKey(asked)));
    if (department === undefined) {
      const fault = { code: 'cli-department-unknown', name: asked } as const;
      return refuseInput(t, call.operands[0], fault);
    }
    const bytes = await write({
      engagement: engagement.value,
      content: content.value,
      department: department.id,
      translator: t,
      date: terminal.today,
    });
    return writeResult(call, path, bytes);
  },
});
