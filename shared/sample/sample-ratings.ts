import type { Dimension } from '#shared/model/rating.ts';
import { type SampleText, say } from './sample-text.ts';

/** Two sittings, four months apart. */
export const SAMPLE_ROUNDS = [
  { id: 'kick-off', name: say('Kick-off', '启动会'), date: '2026-01-15' },
  { id: 'follow-up', name: say('Four months later', '四个月后'), date: '2026-05-18' },
] as const;

/** How many rate for each department. Of one it is the head, of three nothing can be told; of a department left out, nobody. */
export const SAMPLE_RATERS: Readonly<Record<string, number>> = {
  sales: 8,
  marketing: 3,
  'after-sales': 6,
  'product-design': 6,
  'process-engineering': 5,
  quality: 6,
  'production-planning': 6,
  purchasing: 5,
  production: 9,
  warehouse: 6,
  maintenance: 5,
  finance: 5,
  'human-resources': 1,
};

/** What the internal customers of a provider say about it, 1 to 5. Four months later some moved. */
export const SAMPLE_LEVELS: Readonly<Record<string, readonly [before: number, after: number]>> = {
  sales: [3.4, 3.5],
  marketing: [3.8, 3.8],
  'after-sales': [3.7, 3.9],
  'product-design': [3.5, 3.4],
  'process-engineering': [3.9, 4.0],
  quality: [4.1, 4.1],
  'production-planning': [2.9, 3.4],
  purchasing: [3.2, 3.5],
  production: [3.6, 3.7],
  warehouse: [4.0, 4.0],
  maintenance: [3.9, 3.9],
  finance: [3.7, 3.6],
  'human-resources': [3.5, 3.8],
  it: [3.1, 3.0],
};

/** What is above or below the provider's level where a service has a story of its own. */
export const SAMPLE_STORIES: Readonly<Record<string, Readonly<Partial<Record<Dimension, number>>>>> = {
  'delivery-dates': { time: -1.2, information: -0.6, execution: -0.3, emotion: -0.5 },
  'part-dates': { time: -0.9, information: -0.5 },
  'contract-handover': { time: -1.3, awareness: -0.6, value: 0.4 },
  'planning-system': { information: -1.0, awareness: -0.7, value: 0.8 },
  'supplier-dates': { time: -0.7, execution: -0.5 },
  'rush-orders': { goals: -1.1, emotion: -0.8 },
  repairs: { time: 0.6, execution: 0.4 },
  'inspection-release': { time: -0.6, value: 0.6 },
};

/** How much each dimension matters on the whole. */
export const SAMPLE_IMPORTANCE: Readonly<Record<Dimension, number>> = {
  awareness: 3.4,
  goals: 3.8,
  value: 4.6,
  time: 4.7,
  execution: 4.4,
  information: 4.1,
  emotion: 3.0,
};

/** Nobody was asked about these. */
export const SAMPLE_UNRATED: readonly string[] = [
  'inspection-records',
  'fault-reports',
  'it-budget',
  'supplier-payments',
];

export const SAMPLE_COMMENTS: readonly {
  readonly round: string;
  readonly service: string;
  readonly text: SampleText;
}[] = [
  {
    round: 'kick-off',
    service: 'delivery-dates',
    text: say('We hear of a change of date from the customer.', '交期变更往往是客户先告诉我们的。'),
  },
  {
    round: 'kick-off',
    service: 'contract-handover',
    text: say('The configuration arrives after the first call from the site.', '现场来电之后，配置资料才送到。'),
  },
  {
    round: 'follow-up',
    service: 'delivery-dates',
    text: say('Dates come within the day since the order meeting was set up.', '自从有了订单例会，当天就能拿到交期。'),
  },
];
