import { cutoffSlides } from './cutoffs.ts';
import { findingsSlides } from './findings.ts';
import { mapSlide } from './map.ts';
import { setAsideSlides } from './set-aside.ts';
import { titleSlide } from './title.ts';

/** THE LIST of slide kinds, in the order of a deck. */
export const SLIDES = [titleSlide, mapSlide, findingsSlides, setAsideSlides, cutoffSlides] as const;

export type SlideId = (typeof SLIDES)[number]['id'];
