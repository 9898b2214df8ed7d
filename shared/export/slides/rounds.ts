import { DIMENSIONS } from '#shared/model/rating.ts';
import { type Change, compareRounds } from '#shared/ratings/views/rounds-compared.ts';
import { answerAxis, type Chart, FORMATS } from '../chart.ts';
import { BRAND, type Colour } from '../palette.ts';
import {
  departmentName,
  dimensionName,
  figure,
  inTwoLines,
  type Rated,
  ratedBody,
  ratedRounds,
  ratedSlide,
  roundNamed,
} from './rated.ts';
import { defineSlide, paragraphs, type SlideInput } from './slide-kind.ts';

const SIZE = 10;
const NAMES = 0.36;
const MOST = 8;
const EARLIER: Colour = { base: 'dk2', mod: 45, off: 55 };

interface Row {
  readonly name: string;
  readonly answers: number;
  readonly change: Change;
}

function chartOf(
  input: SlideInput,
  name: string,
  [before, after]: readonly [Rated, Rated],
  rows: readonly Row[],
): Chart {
  const { say } = input;
  const rect = ratedBody(input);
  const category = ({ name, answers, change }: Row): string => {
    const verdict = say((t) => t(`export.rated.verdict.${change.verdict}`)).replaceAll('\n', ' / ');
    const text = say((t) =>
      t('export.rated.change', { name, answers, change: FORMATS.signed(change.change), verdict }),
    );
    return inTwoLines(text.split('\n')[0] ?? '', rect.width * NAMES, SIZE);
  };
  const series = (rated: Rated, colour: Colour, key: 'before' | 'after') => ({
    name: say((t) => roundNamed(t, rated.round)).replaceAll('\n', ' / '),
    ...{ colour, values: rows.map(({ change }) => change[key]), labelled: true },
  });
  return {
    kind: 'chart',
    name,
    description: say((t) => t('export.rated.rounds-alt', { count: rows.length })).replaceAll('\n', ' / '),
    ...{ rect, size: SIZE, legend: true },
    plot: {
      form: 'bars',
      categories: rows.map(category),
      values: answerAxis(''),
      series: [series(before, EARLIER, 'before'), series(after, BRAND, 'after')],
    },
  };
}

/** Answers of internal customers that are in the scores of a round, of some of its services. */
function answersIn(
  { scores }: Rated,
  counts: (row: Rated['scores']['services'][number]) => readonly (number | undefined)[],
): number {
  return scores.services.flatMap(counts).reduce<number>((sum, n) => sum + (n ?? 0), 0);
}

/** What moved from the first round to the latest, like with like: by dimension, then by provider. */
export const roundSlides = defineSlide({
  id: 'rounds',
  build: (input) => {
    const { say } = input;
    const all = ratedRounds(input);
    const [before, after] = [all[0], all.at(-1)];
    if (before === undefined || after === undefined || before === after) return [];
    const compared = compareRounds(before.scores, after.scores);
    const { whole } = compared;
    if (whole === undefined) return [];
    const dimensions = compared.dimensions.map((change) => ({
      name: dimensionName(input, change.dimension),
      answers: answersIn(after, ({ subjects }) => [subjects[change.dimension]?.performance?.n]),
      change,
    }));
    const providers = compared.providers.slice(0, MOST).map((change) => ({
      name: departmentName(input, change.department),
      answers: answersIn(after, ({ service, subjects }) =>
        service.provider === change.department ? DIMENSIONS.map((each) => subjects[each]?.performance?.n) : [],
      ),
      change,
    }));
    const notes = paragraphs([say((t) => t('export.rated.rounds-notes')), say((t) => t('export.rated.notes'))]);
    const [moved] = providers;
    return [
      ratedSlide(input, after, {
        name: 'rounds-dimensions',
        title: say((t) =>
          t('export.rated.rounds-title', {
            before: figure(whole.before),
            after: figure(whole.after),
            questions: whole.questions,
            verdict: t(`export.rated.verdict.${whole.verdict}`),
          }),
        ),
        items: [chartOf(input, 'rounds-dimensions-chart', [before, after], dimensions)],
        notes,
      }),
      ...(moved === undefined
        ? []
        : [
            ratedSlide(input, after, {
              name: 'rounds-providers',
              title: say((t) => t('export.rated.rounds-providers-title', { count: providers.length })),
              items: [chartOf(input, 'rounds-providers-chart', [before, after], providers)],
              notes,
            }),
          ]),
    ];
  },
});
