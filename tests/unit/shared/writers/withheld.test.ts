import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { loadFonts } from '#electron/raster/fonts.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { encode } from '#shared/engagement/encode.ts';
import { contentOf } from '#shared/export/export-input.ts';
import { findingWords } from '#shared/export/finding-words.ts';
import { USUAL_PICTURE } from '#shared/export/picture-options.ts';
import { SHEET_IDS } from '#shared/export/sheets/sheets.ts';
import { SLIDES } from '#shared/export/slides/slides.ts';
import { must } from '#shared/kernel/result.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { ServiceRating } from '#shared/model/rating.ts';
import { RESPONDENT_LIMIT, RESPONDENT_LIMIT_MIN } from '#shared/model/settings.ts';
import { ratingsOf } from '#shared/ratings/ratings-of.ts';
import { EXPORTS } from '#shared/writers/exports.ts';
import { joinChunks } from '#shared/writers/png-chunks.ts';
import { svgText } from '#shared/writers/svg.ts';
import { exportInput } from '#tests/driver/export-sketch.ts';
import { rated } from '#tests/driver/rated-sketch.ts';
import { valveMaker } from '#tests/driver/valve-maker.ts';
import { desk } from '../../electron/cli/memory-terminal.ts';

/** Every other department answers with one person less than a client may be told of. */
const few = (index: number): boolean => index % 2 === 0;
const valves = valveMaker();
const order = [...valves.content.departments.keys()];
const sketched = rated(valves, (id) => (few(order.indexOf(id)) ? RESPONDENT_LIMIT - 1 : RESPONDENT_LIMIT + 1));

/** The same, where those who are too few say something else; the consultant looks at groups as small as allowed. */
function answering(answer: number, isChanged: (row: ServiceRating) => boolean): Engagement {
  const { engagement } = sketched;
  const changed = (answers: ServiceRating['performance']) =>
    Object.fromEntries(Object.keys(answers).map((subject) => [subject, answer]));
  const ratings = [...engagement.ratings].map(([id, row]) => {
    if (!isChanged(row)) return [id, row] as const;
    return [
      id,
      { ...row, performance: changed(row.performance), importance: changed(row.importance), comment: `said ${answer}` },
    ] as const;
  });
  return {
    ...engagement,
    settings: { ...engagement.settings, respondentLimit: RESPONDENT_LIMIT_MIN },
    ratings: new Map(ratings),
  };
}

const isFew = ({ rater }: ServiceRating): boolean => few(order.indexOf(rater.split('-')[0] as (typeof order)[number]));

type Way = (engagement: Engagement) => Promise<string>;

const files: readonly (readonly [string, Way])[] = EXPORTS.flatMap(({ kind, write }) =>
  (kind === 'csv' ? SHEET_IDS : (['services'] as const)).map(
    (sheet) =>
      [
        `${kind} (${sheet})`,
        async (engagement: Engagement) => {
          const report = must(runAnalysis(contentOf(sketched), engagement.settings, ratingsOf(engagement)));
          let drawn = '';
          const bytes = await write({
            ...exportInput({ ...sketched, engagement }, report),
            ...{ findingWords, sheet, loadFonts, picture: USUAL_PICTURE },
            deck: { kinds: SLIDES.map(({ id }) => id), ratio: '16:9', language: 'both' },
            rasterise: async (figure) => {
              drawn = svgText(figure);
              return joinChunks([{ type: 'IHDR', data: new Uint8Array(13) }]);
            },
          });
          return strFromU8(bytes, true) + drawn;
        },
      ] as const,
  ),
);

/** In the terminal the limit is that of the engagement, which is five where nobody chose less. */
const verbs = (
  [
    ['scores', 'c.orgloom'],
    ['scores', 'c.orgloom', '--json'],
    ['analyse', 'c.orgloom', '--json'],
  ] as const
).map(
  (words) =>
    [
      words.join(' '),
      async ({ settings: { respondentLimit: _, ...settings }, ...engagement }: Engagement) => {
        const { exit, out } = await desk({ 'c.orgloom': encode({ ...engagement, settings }) }).run(...words);
        expect(exit).toBeLessThan(2);
        return out;
      },
    ] as const,
);

describe('what too few people answered', () => {
  it.each([...files, ...verbs])(
    'changes nothing in %s',
    async (_, way) => {
      const [one, other] = await Promise.all([1, 5].map((answer) => way(answering(answer, isFew))));
      expect(one === other).toBe(true);
    },
    60_000,
  );

  it('is seen by this test where it gets through', async () => {
    const leak: Way = async ({ ratings }) => String([...ratings.values()].filter(isFew)[0]?.performance.time);
    expect(await leak(answering(1, isFew))).not.toBe(await leak(answering(5, isFew)));
    // What enough people answered does change what goes out.
    const [, deck] = files.find(([name]) => name.startsWith('pptx')) ?? [];
    expect(await deck?.(answering(1, (row) => !isFew(row)))).not.toBe(await deck?.(answering(5, (row) => !isFew(row))));
  }, 60_000);
});
