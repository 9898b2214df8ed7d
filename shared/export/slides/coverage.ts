import { respondentLimit } from '#shared/ratings/gate.ts';
import { type Covering, coverageOf } from '#shared/ratings/views/coverage.ts';
import { axisUpTo, type Chart } from '../chart.ts';
import type { TableRow } from '../deck.ts';
import { BRAND, INK, QUIET } from '../palette.ts';
import { departmentName, latestRated, ratedBody, ratedSlide } from './rated.ts';
import { defineSlide, paragraphs } from './slide-kind.ts';
import { tablePages, tableRow } from './table-pages.ts';

const SIZE = 11;
const GAP = 24;
const KINDS: readonly Covering[] = ['told', 'withheld', 'unrated'];

/** How much of the map has been rated, and whose answers would add most. */
export const coverageSlides = defineSlide({
  id: 'coverage',
  build: (input) => {
    const { say, engagement, content } = input;
    const rated = latestRated(input);
    if (rated === undefined) return [];
    const cover = coverageOf(engagement, content.map.id, rated.scores);
    const all = cover.services.length;
    const body = ratedBody(input);
    const half = (body.width - GAP) / 2;
    const limit = respondentLimit(engagement);
    const one = (words: Parameters<typeof say>[0]) => say(words).replaceAll('\n', ' / ');
    const chart: Chart = {
      kind: 'chart',
      name: 'coverage-chart',
      description: one((t) => t('export.rated.coverage-alt')),
      ...{ rect: { ...body, width: half, height: body.height * 0.62 }, size: SIZE, legend: false },
      plot: {
        form: 'bars',
        categories: KINDS.map((kind) => one((t) => t(`export.rated.covering.${kind}`, { limit }))),
        values: axisUpTo(
          Math.max(1, ...Object.values(cover.counts)),
          one((t) => t('rating.services-count')),
          'count',
        ),
        series: [
          {
            name: one((t) => t('sheet.services')),
            colour: BRAND,
            values: KINDS.map((kind) => cover.counts[kind]),
            labelled: true,
          },
        ],
      },
    };
    const columns = [0.46, 0.54].map((share) => ({ width: half * share }));
    const cell = (text: string, bold = false, colour = INK) => ({ text, size: SIZE, bold, colour });
    const head: TableRow = tableRow(
      columns,
      [
        cell(
          say((t) => t('export.rated.ask-next')),
          true,
          QUIET,
        ),
        cell(
          say((t) => t('export.rated.ask-about')),
          true,
          QUIET,
        ),
      ],
      24,
    );
    const pages = tablePages(
      head,
      cover.next,
      (row) =>
        tableRow(
          columns,
          [
            cell(departmentName(input, row.department), true),
            cell(
              say((t) =>
                t(row.silent ? 'export.rated.ask-silent' : 'export.rated.ask-rest', { count: row.ask.length }),
              ),
            ),
          ],
          24,
        ),
      body.height,
    );
    const [first] = pages;
    return [
      ratedSlide(input, rated, {
        name: 'coverage',
        title: say((t) =>
          t('export.rated.coverage-title', { told: cover.counts.told, all, share: Math.round(cover.weightTold * 100) }),
        ),
        items: [
          chart,
          ...(first === undefined
            ? []
            : [
                {
                  ...({
                    kind: 'table',
                    name: 'coverage-table',
                    description: one((t) => t('export.rated.ask-alt')),
                  } as const),
                  ...{ x: body.x + half + GAP, y: body.y, columns, rows: first.rows },
                },
              ]),
        ],
        notes: paragraphs([say((t) => t('export.rated.coverage-notes')), say((t) => t('export.rated.notes'))]),
      }),
    ];
  },
});
