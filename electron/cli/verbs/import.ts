import { basename, extname } from 'node:path';
import { noticeText } from '#shared/i18n/notice-text.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { buildEngagement } from '#shared/import/build-engagement.ts';
import { readCsvEdges } from '#shared/import/csv-edges.ts';
import { DIRECTIONS, type Direction } from '#shared/import/draft.ts';
import { TABLE_BYTE_LIMIT } from '#shared/import/table.ts';
import { WEIGHT_KINDS, type WeightKind } from '#shared/model/map.ts';
import { checkName, type Named } from '#shared/model/named.ts';
import { refuseInput, refuseRows } from '../refuse.ts';
import { defineVerb } from '../verb.ts';
import { writeEngagement } from '../write-result.ts';

const MAP: Named = {
  name: createTranslator('en')('import.map-name'),
  translations: { 'zh-CN': createTranslator('zh-CN')('import.map-name') },
};

/** What the engagement is called: the table's file name, if it can be a name. */
function nameFrom(path: string): string {
  const name = checkName(basename(path, extname(path)));
  return name.ok ? name.value : 'Orgloom';
}

export const importTable = defineVerb({
  id: 'import',
  operands: [{ name: 'EDGES.csv', required: true }],
  options: {
    out: { value: 'FILE.orgloom', required: true, words: 'cli.option.out' },
    nodes: { value: 'NODES.csv', words: 'cli.option.nodes' },
    direction: { value: 'DIRECTION', choices: DIRECTIONS, words: 'cli.option.direction' },
    weights: { value: 'KIND', choices: WEIGHT_KINDS, words: 'cli.option.weights' },
  },
  words: 'cli.verb.import',
  run: async (call) => {
    const { operands, options, t, terminal } = call;
    const files = { edges: operands[0] ?? '', nodes: options.get('nodes') };
    const edges = await terminal.readFile(files.edges, TABLE_BYTE_LIMIT);
    if (!edges.ok) return refuseInput(t, undefined, edges.failure);
    const nodes = files.nodes === undefined ? undefined : await terminal.readFile(files.nodes, TABLE_BYTE_LIMIT);
    if (nodes?.ok === false) return refuseInput(t, undefined, nodes.failure);
    const direction = options.get('direction') as Direction | undefined;
    const weights = options.get('weights') as WeightKind | undefined;
    const draft = readCsvEdges({
      edges: edges.value,
      ...(nodes === undefined ? {} : { nodes: nodes.value }),
      ...(direction === undefined ? {} : { direction }),
      ...(weights === undefined ? {} : { weights }),
    });
    if (!draft.ok) return refuseInput(t, files[draft.failure.sheet], draft.failure);
    const name = nameFrom(files.edges);
    const built = buildEngagement(draft.value, { name, map: MAP, language: t.language });
    if (!built.ok) return refuseRows(t, built.failure, (fault) => files[fault.sheet] ?? files.edges);
    for (const notice of draft.value.notices) {
      terminal.err(`${files[notice.sheet] ?? files.edges}: ${noticeText(t, notice)}\n`);
    }
    // Where departments stand is not in the table: whoever draws the map lays it out.
    return writeEngagement(call, options.get('out') ?? '', built.value);
  },
});
