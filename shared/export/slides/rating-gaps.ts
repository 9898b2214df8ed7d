import { perceptionGaps } from '#shared/ratings/views/perception-gaps.ts';
import { answerAxis, FORMATS } from '../chart.ts';
import { BRAND, type Colour } from '../palette.ts';
import { figure, inTwoLines, latestRated, nameFor, ratedBody, ratedSlide, serviceName, subjectName } from './rated.ts';
import { defineSlide, paragraphs } from './slide-kind.ts';

/** So many gaps are talked about in one sitting. */
const MOST = 8;
const SIZE = 10;
const NAMES = 0.4;
export const OWN_VIEW: Colour = { base: 'accent2' };

/** Where provider and internal customer see a service most differently: both views beside each other. */
export const ratingGapSlides = defineSlide({
  id: 'rating-gaps',
  build: (input) => {
    const { say } = input;
    const rated = latestRated(input);
    const gaps = rated === undefined ? [] : perceptionGaps(rated.scores);
    const [widest] = gaps;
    if (rated === undefined || widest === undefined) return [];
    const shown = gaps.slice(0, MOST);
    const rect = ratedBody(input);
    const heads = new Set(rated.scores.services.filter((row) => row.attributed).map(({ service }) => service.id));
    const category = (gap: (typeof gaps)[number]): string => {
      const words = {
        subject: subjectName(input, gap.subject),
        service: serviceName(input, gap.service),
        gap: FORMATS.signed(gap.gap),
        count: gap.customer.n,
      };
      const key = heads.has(gap.service.id) ? 'export.rated.gap-head' : 'export.rated.gap-category';
      const text = say((t) => t(key, words)).split('\n')[0] ?? '';
      return inTwoLines(text, rect.width * NAMES, SIZE);
    };
    const line = (key: 'export.rated.own-view' | 'export.rated.customer-view') =>
      say((t) => t(key)).replaceAll('\n', ' / ');
    return [
      ratedSlide(input, rated, {
        name: 'rating-gaps',
        title: say((t) =>
          t('export.rated.gap-title', {
            provider: nameFor(input, t, widest.service.provider),
            customer: nameFor(input, t, widest.service.customer),
            subject: t(widest.subject === 'overall' ? 'subject.overall' : `subject.${widest.subject}`),
            own: figure(widest.own.mean),
            rated: figure(widest.customer.mean),
          }),
        ),
        items: [
          {
            kind: 'chart',
            name: 'rating-gaps-chart',
            description: say((t) => t('export.rated.gap-alt', { count: shown.length })).replaceAll('\n', ' / '),
            ...{ rect, size: SIZE, legend: true },
            plot: {
              form: 'bars',
              categories: shown.map(category),
              values: answerAxis(''),
              series: [
                {
                  name: line('export.rated.own-view'),
                  colour: OWN_VIEW,
                  values: shown.map(({ own }) => own.mean),
                  labelled: true,
                },
                {
                  name: line('export.rated.customer-view'),
                  ...{ colour: BRAND, values: shown.map(({ customer }) => customer.mean), labelled: true },
                },
              ],
            },
          },
        ],
        notes: paragraphs([say((t) => t('export.rated.gap-notes')), say((t) => t('export.rated.notes'))]),
      }),
    ];
  },
});
