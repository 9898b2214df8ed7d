import { findingsSlides } from './findings.ts';
import { mapSlide } from './map.ts';
import { titleSlide } from './title.ts';

/** THE LIST of slide kinds, in the order of a deck. */
export const SLIDES = [titleSlide, mapSlide, findingsSlides] as const;

export type SlideId = (typeof SLIDES)[number]['id'];
