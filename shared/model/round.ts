import type { Id } from '#shared/kernel/id.ts';
import type { Extra } from '#shared/kernel/json.ts';
import type { Engagement } from './engagement.ts';
import type { Named } from './named.ts';

export type RoundId = Id<'round'>;

/** One sitting in which services are rated, such as the kick-off or a survey three months later. No two share a name. */
export interface Round extends Named {
  readonly id: RoundId;
  /** ISO date (YYYY-MM-DD), or empty where nobody has said when. */
  readonly date: string;
  readonly extra: Extra;
}

/** The latest last; rounds without a date come first. */
export function roundsInOrder({ rounds }: Pick<Engagement, 'rounds'>): readonly Round[] {
  const key = ({ date, id }: Round): string => `${date} ${id}`;
  return [...rounds.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
