import { comparisonSlide } from './comparison.ts';
import { coverageSlides } from './coverage.ts';
import { cutoffSlides } from './cutoffs.ts';
import { divisionSlides } from './divisions.ts';
import { findingsSlides } from './findings.ts';
import { heatMapSlides } from './heat-map.ts';
import { importancePerformanceSlides } from './importance-performance.ts';
import { ledgerSlides } from './ledger.ts';
import { mapSlide } from './map.ts';
import { mapViewSlides } from './map-views.ts';
import { matrixSlides } from './matrix.ts';
import { methodSlides } from './method.ts';
import { prioritySlides } from './priorities.ts';
import { ratingGapSlides } from './rating-gaps.ts';
import { readingSlide } from './reading.ts';
import { roundSlides } from './rounds.ts';
import { scorecardSlides } from './scorecards.ts';
import { setAsideSlides } from './set-aside.ts';
import { titleSlide } from './title.ts';
import { topFindingSlides } from './top-findings.ts';

/** THE LIST of slide kinds, in the usual order of a deck. */
export const SLIDES = [
  titleSlide,
  readingSlide,
  mapSlide,
  divisionSlides,
  mapViewSlides,
  findingsSlides,
  topFindingSlides,
  ledgerSlides,
  matrixSlides,
  heatMapSlides,
  ratingGapSlides,
  importancePerformanceSlides,
  prioritySlides,
  scorecardSlides,
  roundSlides,
  coverageSlides,
  comparisonSlide,
  setAsideSlides,
  cutoffSlides,
  methodSlides,
] as const;

export type SlideId = (typeof SLIDES)[number]['id'];

/** Only where they are asked for: pages of detail that a reader may not need. */
const ON_DEMAND: readonly SlideId[] = ['divisions', 'map-views', 'matrix', 'scorecards'];

export const DEFAULT_KINDS: readonly SlideId[] = SLIDES.map(({ id }) => id).filter((id) => !ON_DEMAND.includes(id));
