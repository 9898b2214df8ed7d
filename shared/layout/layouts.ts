import { circle } from './circle.ts';
import { division } from './division.ts';
import { force } from './force.ts';
import { layered } from './layered.ts';
import { steps } from './steps.ts';

/** THE LIST of layouts, in the order in which they are offered. */
export const LAYOUTS = [division, layered, steps, force, circle] as const;

export type LayoutId = (typeof LAYOUTS)[number]['id'];
