import type { MapTheme } from '../map-theme.ts';
import { TONES } from './tones.ts';

/** How departments and arrows look that say a measure. Stands before what says more: marks, light, selection. */
export const looksStyle = ({ tones, ink }: MapTheme): readonly object[] => [
  ...TONES.filter((tone) => !tone.startsWith('shade')).map((tone) => ({
    selector: `.department[tone = "${tone}"]`,
    style: { 'background-color': tones[tone], color: ink },
  })),
  { selector: '.department[font]', style: { 'font-size': 'data(font)' } },
  ...([1, 2, 3, 4, 5] as const).map((shade) => ({
    selector: `.service[shade = ${shade}]`,
    style: { 'line-color': tones[`shade-${shade}`], 'target-arrow-color': tones[`shade-${shade}`], 'line-opacity': 1 },
  })),
];
