import type { App } from '#renderer/state/app.ts';
import type { AppState } from '#renderer/state/app-state.ts';
import { saveDocument } from '#renderer/state/papers.ts';
import { agreementPaper } from '#shared/export/papers/agreement.ts';
import {
  type QuestionnaireInput,
  questionnairePaper,
  questionnaireWorkbook as workbookOf,
} from '#shared/export/papers/questionnaire.ts';
import { mapContent } from '#shared/model/map-content.ts';
import type { Service } from '#shared/model/service.ts';
import { writeXlsx } from '#shared/writers/xlsx/xlsx.ts';
import { defineCommand } from './command.ts';

/** The selected services where all of them are between the same two departments; else none. */
function servicesOfPair({ engagement, selection }: AppState): readonly Service[] {
  const services = [...selection.services].flatMap((id) => engagement.services.get(id) ?? []);
  const pairs = new Set(services.map(({ provider, customer }) => [provider, customer].sort().join(' ')));
  return pairs.size === 1 ? services : [];
}

/** The only selected department, as the one that is asked. */
function asked({ store, t, now }: App): QuestionnaireInput | undefined {
  const { engagement, map, selection } = store.getState();
  const [department] = selection.departments;
  const content = mapContent(engagement, map);
  if (content === undefined || department === undefined) return undefined;
  return { engagement, content, department, translator: t(), date: now().toISOString().slice(0, 10) };
}

const oneDepartment = ({ selection }: AppState): boolean => selection.departments.size === 1;

/** A command that asks the selected department, in the form that `write` gives. */
function asking<const Id extends string>(
  id: Id,
  label: 'command.questionnaire' | 'command.questionnaire-workbook',
  write: (app: App, input: QuestionnaireInput) => Promise<void>,
) {
  return defineCommand({
    id,
    label,
    menu: ['file', 3],
    on: ['departments'],
    enabled: oneDepartment,
    async run(app) {
      const input = asked(app);
      if (input !== undefined) await write(app, input);
    },
  });
}

export const agreement = defineCommand({
  id: 'paper.agreement',
  label: 'command.agreement',
  menu: ['file', 3],
  on: ['services'],
  enabled: (state) => servicesOfPair(state).length > 0,
  async run(app) {
    const state = app.store.getState();
    const date = app.now().toISOString().slice(0, 10);
    const services = servicesOfPair(state);
    const paper = agreementPaper({ engagement: state.engagement, services, translator: app.t(), date });
    // What writes Word is only fetched where it is needed.
    const { writeDocx } = await import('#shared/writers/docx.ts');
    await saveDocument(app, 'docx', paper.title, await writeDocx(paper));
  },
});

export const questionnaire = asking('paper.questionnaire', 'command.questionnaire', async (app, input) => {
  const paper = questionnairePaper(input);
  const { writeDocx } = await import('#shared/writers/docx.ts');
  await saveDocument(app, 'docx', paper.title, await writeDocx(paper));
});

export const questionnaireWorkbook = asking(
  'paper.questionnaire-workbook',
  'command.questionnaire-workbook',
  async (app, input) => {
    const workbook = workbookOf(input);
    await saveDocument(app, 'xlsx', workbook.title, writeXlsx(workbook));
  },
);
