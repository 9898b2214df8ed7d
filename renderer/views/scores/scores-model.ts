import type { Translator } from '#shared/i18n/translator.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { nameIn } from '#shared/model/named.ts';
import type { Subject } from '#shared/model/rating.ts';
import { type Round, type RoundId, roundsInOrder } from '#shared/model/round.ts';
import type { Service } from '#shared/model/service.ts';
import { respondentLimit } from '#shared/ratings/gate.ts';
import { latestRound } from '#shared/ratings/ratings-of.ts';
import { type Scores, scoresOf } from '#shared/ratings/scores.ts';

/** A round with its scores, and how they are put into words. */
export interface OpenScores {
  readonly engagement: Engagement;
  readonly map: MapId;
  readonly rounds: readonly Round[];
  readonly round: Round;
  readonly scores: Scores;
  /** From how many respondents on a value is told. */
  readonly limit: number;
  readonly words: ScoreWords;
}

export interface ScoreWords {
  readonly t: Translator;
  /** One decimal. */
  number(value: number): string;
  /** One decimal with its sign. */
  signed(value: number): string;
  percent(share: number): string;
  department(id: DepartmentId): string;
  subject(subject: Subject): string;
  /** `Planning → Sales · delivery dates`. */
  service(service: Service): string;
  round(id: RoundId): string;
  byName(a: DepartmentId, b: DepartmentId): number;
}

/** Undefined where there is no round, or nothing in it was rated on this map. */
export function openScores(
  engagement: Engagement,
  map: MapId,
  chosen: RoundId | undefined,
  t: Translator,
): OpenScores | undefined {
  const rounds = roundsInOrder(engagement);
  const latest = latestRound(engagement);
  const round = rounds.find(({ id }) => id === chosen) ?? rounds.find(({ id }) => id === latest);
  if (round === undefined || engagement.ratings.size === 0) return undefined;
  const scores = scoresOf(engagement, map, round.id);
  return { engagement, map, rounds, round, scores, limit: respondentLimit(engagement), words: wordsOf(engagement, t) };
}

function wordsOf({ departments, rounds }: Engagement, t: Translator): ScoreWords {
  const one = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const number = new Intl.NumberFormat(t.language, { ...one, signDisplay: 'negative' });
  const signed = new Intl.NumberFormat(t.language, { ...one, signDisplay: 'exceptZero' });
  const percent = new Intl.NumberFormat(t.language, { style: 'percent', maximumFractionDigits: 0 });
  const collator = new Intl.Collator(t.language === 'zh-CN' ? 'zh-CN-u-co-pinyin' : t.language, { numeric: true });
  const department = (id: DepartmentId): string => {
    const row = departments.get(id);
    return row === undefined ? '' : nameIn(row, t.language);
  };
  return {
    t,
    number: (value) => number.format(value),
    signed: (value) => signed.format(value),
    percent: (share) => percent.format(share),
    department,
    subject: (subject) => (subject === 'overall' ? t('rating.subject.overall') : t(`rating.dimension.${subject}`)),
    service(service) {
      const name = nameIn(service, t.language);
      const ends = `${department(service.provider)} → ${department(service.customer)}`;
      return name === '' ? ends : `${ends} · ${name}`;
    },
    round(id) {
      const row = rounds.get(id);
      return row === undefined ? '' : nameIn(row, t.language);
    },
    byName: (a, b) => collator.compare(department(a), department(b)) || (a < b ? -1 : 1),
  };
}

/** Departments of whom anything is said in the round, on either side, by name. */
export function ratedDepartments({ scores, words }: OpenScores): readonly DepartmentId[] {
  const ids = new Set([...scores.providers, ...scores.customers].map(({ department }) => department));
  return [...ids].sort(words.byName);
}
