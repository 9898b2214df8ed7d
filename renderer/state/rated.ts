import { NO_RATINGS, type Ratings } from '#shared/analysis/ratings.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { ratingsOf } from '#shared/ratings/ratings-of.ts';

/** All that ratings are measured from, besides the maps that there are. */
const READ = [
  'ratings',
  'raters',
  'rounds',
  'services',
  'maps',
  'settings',
] as const satisfies readonly (keyof Engagement)[];

/** Whether ratings are measured from the same. */
export const sameRatings = (a: Engagement, b: Engagement): boolean => READ.every((field) => a[field] === b[field]);

let last: { readonly engagement: Engagement; readonly ratings: Ratings } | undefined;

/** What the analysis reads of the latest round. The last answer is kept, since most edits change nothing of it. */
export function ratedNow(engagement: Engagement): Ratings {
  if (engagement.ratings.size === 0) return NO_RATINGS;
  if (last === undefined || !sameRatings(last.engagement, engagement)) {
    last = { engagement, ratings: ratingsOf(engagement) };
  }
  return last.ratings;
}
