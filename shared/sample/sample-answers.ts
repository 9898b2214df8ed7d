import { addRater } from '#shared/edits/add-rater.ts';
import { addRound } from '#shared/edits/add-round.ts';
import { type Answer, type Said, setAnswers } from '#shared/edits/set-answers.ts';
import type { Id } from '#shared/kernel/id.ts';
import type { Language } from '#shared/kernel/language.ts';
import { createRandom, type Random, seedFrom } from '#shared/kernel/random.ts';
import { must } from '#shared/kernel/result.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { DIMENSIONS, type Dimension, type Side } from '#shared/model/rating.ts';
import type { Service } from '#shared/model/service.ts';
import {
  SAMPLE_COMMENTS,
  SAMPLE_IMPORTANCE,
  SAMPLE_LEVELS,
  SAMPLE_RATERS,
  SAMPLE_ROUNDS,
  SAMPLE_STORIES,
  SAMPLE_UNRATED,
} from './sample-ratings.ts';

const idOf = <Kind extends string>(text: string) => text as Id<Kind>;
const raterId = (department: string, number: number) => idOf<'rater'>(`${department}-${number}`);

/** The sample with its two rounds. Every answer is dealt out by chance of its own seed around what is planted. */
export function withSampleRatings(engagement: Engagement, language: Language): Engagement {
  let rated = engagement;
  for (const [department, count] of Object.entries(SAMPLE_RATERS)) {
    for (let number = 1; number <= count; number++) {
      const head = count === 1;
      const row = { id: raterId(department, number), department: idOf<'department'>(department), head };
      rated = must(addRater.run(rated, { ...row, name: `${department}-${number}` }));
    }
  }
  for (const [index, { id, name, date }] of SAMPLE_ROUNDS.entries()) {
    const round = idOf<'round'>(id);
    rated = must(addRound.run(rated, { id: round, name: name.en, translations: { 'zh-CN': name['zh-CN'] }, date }));
    const services = [...rated.services.values()].filter((service) => !SAMPLE_UNRATED.includes(service.id));
    rated = must(
      setAnswers.run(rated, { ratings: services.flatMap((service) => saidOf(service, id, index, language)) }),
    );
  }
  return rated;
}

/** All raters of the internal customer, and the first of the provider about itself. */
function saidOf(service: Service, round: string, index: number, language: Language): readonly Said[] {
  const random = createRandom(seedFrom(`${round} ${service.id}`));
  const base = SAMPLE_LEVELS[service.provider]?.[index] ?? 3.5;
  const story = SAMPLE_STORIES[service.id] ?? {};
  // What was agreed after the first sitting took half of each trouble away.
  const level = (dimension: Dimension): number => base + (story[dimension] ?? 0) / (index + 1);
  const said = (side: Side, number: number, answers: readonly Answer[], comment = ''): Said => ({
    id: idOf<'rating'>(`${round}-${service.id}-${side}-${number}`),
    round: idOf<'round'>(round),
    service: service.id,
    rater: raterId(service[side], number),
    side,
    answers,
    comment,
  });
  const customers = Array.from({ length: SAMPLE_RATERS[service.customer] ?? 0 }, (_, place) => {
    const comments = SAMPLE_COMMENTS.filter((one) => one.round === round && one.service === service.id);
    const text = comments[place]?.text[language];
    return said(
      'customer',
      place + 1,
      answersAround(random, level, (dimension) => SAMPLE_IMPORTANCE[dimension]),
      text,
    );
  });
  // Providers know their work, but think well of a service whose trouble they do not see, and guess half of what matters.
  const unseen = service.id in SAMPLE_STORIES ? 0.2 : 0;
  const own = answersAround(
    random,
    () => base + unseen,
    (dimension) => (SAMPLE_IMPORTANCE[dimension] + 3.4) / 2,
    nearest,
  );
  return (SAMPLE_RATERS[service.provider] ?? 0) === 0 ? customers : [...customers, said('provider', 1, own)];
}

function answersAround(
  random: Random,
  performance: (dimension: Dimension) => number,
  importance: (dimension: Dimension) => number,
  performed: (random: Random, level: number) => number = near,
): readonly Answer[] {
  const overall = DIMENSIONS.reduce((sum, dimension) => sum + performance(dimension), 0) / DIMENSIONS.length;
  return [
    { aspect: 'performance', subject: 'overall', answer: performed(random, overall) },
    ...DIMENSIONS.flatMap((subject): readonly Answer[] => [
      // Now and then somebody cannot tell.
      { aspect: 'performance', subject, answer: random.int(25) === 0 ? null : performed(random, performance(subject)) },
      { aspect: 'importance', subject, answer: near(random, importance(subject)) },
    ]),
  ];
}

/** The whole answer that is nearest. */
const nearest = (_: Random, level: number): number => Math.min(5, Math.max(1, Math.round(level)));

/** A whole answer about so high, by the chance of several small coins. */
function near(random: Random, level: number): number {
  const wobble = (random.int(100) + random.int(100) + random.int(100)) / 150 - 0.99;
  return Math.min(5, Math.max(1, Math.round(level + wobble)));
}
