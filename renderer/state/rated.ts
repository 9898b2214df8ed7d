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

let last: { readonly engagement: Engagement; readonly ratings: Ratings } | undefined;

/** What the analysis reads of the latest round. The last answer is kept, since most edits change nothing of it. */
export function ratedNow(engagement: Engagement): Ratings {
  if (engagement.ratings.size === 0) return NO_RATINGS;
  const before = last?.engagement;
  if (last === undefined || READ.some((field) => before?.[field] !== engagement[field])) {
    last = { engagement, ratings: ratingsOf(engagement) };
  }
  return last.ratings;
}
