import { dimensionPareto, servicePriorities } from '#shared/ratings/views/priorities.ts';
import { axisUpTo, type Chart, FORMATS } from '../chart.ts';
import { BRAND, INK } from '../palette.ts';
import {
  dimensionName,
  figure,
  inTwoLines,
  latestRated,
  nameFor,
  type Rated,
  ratedBody,
  ratedSlide,
  serviceName,
} from './rated.ts';
import { defineSlide, paragraphs, type SlideInput } from './slide-kind.ts';

const MOST = 10;
const SIZE = 10;
const NAMES = 0.4;

function ranked(input: SlideInput, rated: Rated) {
  const { say } = input;
  const all = servicePriorities(rated.scores);
  const [first] = all;
  if (first === undefined) return [];
  const shown = all.slice(0, MOST);
  const rect = ratedBody(input);
  const { service } = first.relation;
  const category = ({ relation }: (typeof all)[number]) => {
    const words = {
      service: serviceName(input, relation.service),
      score: figure(relation.score ?? Number.NaN),
      count: relation.raters.size,
    };
    const text = say((t) =>
      t(relation.attributed ? 'export.rated.priority-head' : 'export.rated.priority-category', words),
    );
    return inTwoLines(text.split('\n')[0] ?? '', rect.width * NAMES, SIZE);
  };
  const chart: Chart = {
    kind: 'chart',
    name: 'priorities-chart',
    description: say((t) => t('export.rated.priority-alt', { count: shown.length })).replaceAll('\n', ' / '),
    ...{ rect, size: SIZE, legend: false },
    plot: {
      form: 'bars',
      categories: shown.map(category),
      values: axisUpTo(first.priority, say((t) => t('export.rated.priority-axis')).replaceAll('\n', ' / '), 'whole'),
      series: [
        {
          name: say((t) => t('rating.priority')).replaceAll('\n', ' / '),
          ...{ colour: BRAND, values: shown.map(({ priority }) => priority), labelled: true },
        },
      ],
    },
  };
  return [
    ratedSlide(input, rated, {
      name: 'priorities',
      title: say((t) =>
        t('export.rated.priority-title', {
          provider: nameFor(input, t, service.provider),
          customer: nameFor(input, t, service.customer),
        }),
      ),
      items: [chart],
      notes: paragraphs([say((t) => t('export.rated.priority-notes')), say((t) => t('export.rated.notes'))]),
    }),
  ];
}

function pareto(input: SlideInput, rated: Rated) {
  const { say } = input;
  const bars = dimensionPareto(rated.scores);
  const [first, second] = bars;
  if (first === undefined || second === undefined) return [];
  const name = (key: 'export.rated.pareto-share' | 'export.rated.pareto-sum') =>
    say((t) => t(key)).replaceAll('\n', ' / ');
  const chart: Chart = {
    kind: 'chart',
    name: 'pareto-chart',
    description: say((t) => t('export.rated.pareto-alt')).replaceAll('\n', ' / '),
    ...{ rect: ratedBody(input), size: SIZE + 1, legend: true },
    plot: {
      form: 'columns',
      categories: bars.map(({ dimension, share }) => `${dimensionName(input, dimension)} (${FORMATS.share(share)})`),
      values: { title: '', min: 0, max: 1, step: 0.2, format: 'share' },
      series: [
        {
          name: name('export.rated.pareto-share'),
          colour: BRAND,
          values: bars.map(({ share }) => share),
        },
        {
          name: name('export.rated.pareto-sum'),
          colour: INK,
          values: bars.map(({ cumulative }) => cumulative),
          line: true,
          labelled: true,
        },
      ],
    },
  };
  return [
    ratedSlide(input, rated, {
      name: 'pareto',
      title: say((t) =>
        t('export.rated.pareto-title', {
          first: t(`subject.${first.dimension}`),
          second: t(`subject.${second.dimension}`),
          share: Math.round(second.cumulative * 100),
        }),
      ),
      items: [chart],
      notes: paragraphs([say((t) => t('export.rated.pareto-notes')), say((t) => t('export.rated.notes'))]),
    }),
  ];
}

/** What there is to gain: by service, and by dimension over all services. */
export const prioritySlides = defineSlide({
  id: 'priorities',
  build: (input) => {
    const rated = latestRated(input);
    return rated === undefined ? [] : [...ranked(input, rated), ...pareto(input, rated)];
  },
});
