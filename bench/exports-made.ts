import { loadFonts } from '#electron/raster/fonts.ts';
import { rasterise } from '#electron/raster/resvg.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import type { DeckInput } from '#shared/export/build-deck.ts';
import { usualDeck } from '#shared/export/deck-options.ts';
import { contentOf } from '#shared/export/export-input.ts';
import { findingWords } from '#shared/export/finding-words.ts';
import { PICTURE_SIZES, USUAL_PICTURE } from '#shared/export/picture-options.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { must } from '#shared/kernel/result.ts';
import { layOut } from '#shared/layout/layout.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { ratingsOf } from '#shared/ratings/ratings-of.ts';
import { sampleEngagement } from '#shared/sample/sample-engagement.ts';
import { EXPORTS, type ExportKind } from '#shared/writers/exports.ts';
import { largeEngagement } from './large-engagement.ts';

/** What one export took. */
export interface Made {
  /** CPU time, ms. */
  readonly cpu: number;
  /** Greatest memory of the process, MB. */
  readonly memory: number;
  readonly bytes: number;
}

interface Task {
  readonly kind: ExportKind;
  readonly engagement: () => Engagement;
  /** Only the slide of the map. */
  readonly map?: true;
}

const TASKS = {
  'sample-deck': { kind: 'pptx', engagement: () => sampleEngagement('en') },
  'sample-pdf': { kind: 'pdf', engagement: () => sampleEngagement('zh-CN') },
  'map-60-250': { kind: 'pptx', engagement: () => largeEngagement(60, 250), map: true },
  'map-300-1500': { kind: 'pptx', engagement: () => largeEngagement(300, 1_500), map: true },
  'png-8000': { kind: 'png', engagement: () => largeEngagement(200, 1_000) },
  'workbook-5000': { kind: 'xlsx', engagement: () => largeEngagement(500, 5_000) },
} as const satisfies Readonly<Record<string, Task>>;
export type Work = keyof typeof TASKS;

function inputOf(engagement: Engagement, { map: mapOnly }: Task): DeckInput {
  const [map] = engagement.maps.keys();
  if (map === undefined) throw new Error('no map');
  const about = { engagement, map };
  const usual = usualDeck('en');
  return {
    ...about,
    report: must(runAnalysis(contentOf(about), engagement.settings, ratingsOf(engagement))),
    translator: createTranslator('en'),
    date: '2026-03-02',
    layOut,
    findingWords,
    deck: mapOnly === true ? { ...usual, kinds: ['map'] } : usual,
  };
}

async function made(task: Task): Promise<Made> {
  const found = EXPORTS.find(({ kind }) => kind === task.kind);
  if (found === undefined) throw new Error(`no export ${task.kind}`);
  const options = { sheet: 'services', picture: { ...USUAL_PICTURE, size: PICTURE_SIZES['8k'] } } as const;
  const write = (input: DeckInput) => found.write({ ...input, ...options, rasterise, loadFonts });
  await write(inputOf(sampleEngagement('en'), task));
  const input = inputOf(task.engagement(), task);
  const start = process.cpuUsage();
  const { length } = await write(input);
  const { user, system } = process.cpuUsage(start);
  return { cpu: (user + system) / 1000, memory: process.resourceUsage().maxRSS / 1000, bytes: length };
}

const work = process.argv[2] as Work | undefined;
if (work !== undefined && work in TASKS) process.stdout.write(JSON.stringify(await made(TASKS[work])));
