import type { MapTheme } from '../map-theme.ts';
import { TONES } from './look-rule.ts';

/** How departments look that say something by colour, size or border. Stands behind marks, whose borders give way, and before light and selection. */
export const looksStyle = ({ tones, ink, scores }: MapTheme): readonly object[] => [
  ...TONES.map((tone) => ({
    selector: `.department[tone = "${tone}"]`,
    style: { 'background-color': tones[tone], color: ink },
  })),
  ...scores.map((colour, at) => ({
    selector: `edge[scored = ${at + 1}]`,
    style: { 'line-color': colour, 'target-arrow-color': colour },
  })),
  { selector: 'edge[scored = "withheld"]', style: { 'line-style': 'dashed', 'line-dash-pattern': [2, 5] } },
  { selector: 'edge[scored = "unrated"]', style: { 'line-style': 'dashed', 'line-dash-pattern': [9, 6] } },
  { selector: '.department[font]', style: { 'font-size': 'data(font)' } },
  { selector: '.department[frame]', style: { 'border-width': 'data(frame)', 'border-color': ink } },
];
