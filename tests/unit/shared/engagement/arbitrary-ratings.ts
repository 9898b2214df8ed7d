import fc from 'fast-check';
import type { Extra } from '#shared/kernel/json.ts';
import { nameKey } from '#shared/kernel/text.ts';
import type { Department } from '#shared/model/department.ts';
import type { Tables } from '#shared/model/engagement.ts';
import { nameKeys, type Translations } from '#shared/model/named.ts';
import type { Rater, RaterId } from '#shared/model/rater.ts';
import { type RatingId, ratingKey, type ServiceRating, SIDES, SUBJECTS } from '#shared/model/rating.ts';
import type { Round, RoundId } from '#shared/model/round.ts';
import type { Service } from '#shared/model/service.ts';

const plain = { noNullPrototype: true } as const;
const answers = fc.record(
  Object.fromEntries(SUBJECTS.map((subject) => [subject, fc.option(fc.integer({ min: 1, max: 5 }))])),
  { requiredKeys: [], ...plain },
);

interface Fields {
  readonly name: fc.Arbitrary<string>;
  readonly translations: fc.Arbitrary<Translations>;
  readonly extra: fc.Arbitrary<Extra>;
  readonly cleanName: fc.Arbitrary<string>;
  readonly notes: fc.Arbitrary<string>;
}

/** Rounds, raters and ratings before it is known what they are about. */
export function ratingDraft({ name, translations, extra, cleanName, notes }: Fields) {
  const round = { name, translations, date: fc.constantFrom('', '2026-03-31'), extra };
  const rater = { department: fc.nat(), name: cleanName, head: fc.boolean(), extra };
  const rating = { side: fc.constantFrom(...SIDES), performance: answers, importance: answers, comment: notes, extra };
  return fc.record({
    rounds: fc.array(fc.record(round, plain), { maxLength: 2 }),
    raters: fc.array(fc.record(rater, plain), { maxLength: 4 }),
    ratings: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.record(rating, plain)), { maxLength: 6 }),
  });
}

type Draft = ReturnType<typeof ratingDraft> extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** The tables of a draft about these rows: raters have a department, ratings a service on the map of their rater. */
export function ratingTables(
  draft: Draft,
  departments: readonly Department[],
  services: readonly Service[],
): Pick<Tables, 'rounds' | 'raters' | 'ratings'> {
  const rounds = new Map<RoundId, Round>();
  for (const [index, row] of draft.rounds.entries()) {
    const taken = [...rounds.values()].flatMap(nameKeys);
    const id = `r${index}` as RoundId;
    if (!nameKeys(row).some((key) => taken.includes(nameKey(key)))) rounds.set(id, { ...row, id });
  }
  const raters = new Map<RaterId, Rater>();
  for (const [index, row] of draft.raters.entries()) {
    const home = departments[row.department % Math.max(1, departments.length)];
    const id = `p${index}` as RaterId;
    if (home !== undefined) raters.set(id, { ...row, id, department: home.id });
  }
  const mapOf = new Map(departments.map(({ id, map }) => [id, map]));
  const ratings = new Map<string, ServiceRating>();
  for (const [index, [one, two, three, row]] of draft.ratings.entries()) {
    const service = services[one % Math.max(1, services.length)];
    const round = [...rounds.keys()][two % Math.max(1, rounds.size)];
    const beside = [...raters.values()].filter(({ department }) => mapOf.get(department) === service?.map);
    const rater = beside[three % Math.max(1, beside.length)];
    if (service === undefined || round === undefined || rater === undefined) continue;
    const rating = { ...row, id: `g${index}` as RatingId, round, service: service.id, rater: rater.id };
    ratings.set(ratingKey(rating), rating);
  }
  return { rounds, raters, ratings: new Map([...ratings.values()].map((row) => [row.id, row])) };
}
