import type { Fate } from '#shared/export/comparison-words.ts';
import type { MapTheme } from './map-theme.ts';

/** Minus, plus and a pencil's stroke, so that a fate is seen without its colour. */
const SIGNS = { gone: 'M6 11H16', added: 'M6 11H16M11 6V16', changed: 'M6 15 15 6.5' } as const satisfies Record<
  Fate,
  string
>;

function badge(fate: Fate, colour: string, ground: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="22" height="22" viewBox="0 0 22 22"><circle cx="11" cy="11" r="10" fill="${colour}"/><path d="${SIGNS[fate]}" fill="none" stroke="${ground}" stroke-width="2.4" stroke-linecap="round"/></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

/** How departments and services look that would be gone, added or changed by what is tried out. */
export function fateStyle({ fates, surface }: MapTheme): readonly object[] {
  return (['gone', 'added', 'changed'] as const).flatMap((fate) => {
    const colour = fates[fate];
    return [
      {
        selector: `.department.fate-${fate}`,
        style: {
          'border-width': 3,
          'border-color': colour,
          'border-style': fate === 'gone' ? 'dashed' : 'solid',
          'background-opacity': fate === 'gone' ? 0.35 : 1,
          'text-opacity': fate === 'gone' ? 0.65 : 1,
          'background-image': badge(fate, colour, surface),
          'background-width': '22px',
          'background-height': '22px',
          'background-position-x': '0%',
          'background-position-y': '0%',
          'background-offset-x': '-11px',
          'background-offset-y': '-11px',
          'background-clip': 'none',
          'background-image-containment': 'over',
        },
      },
      {
        selector: `.service.fate-${fate}`,
        style: {
          'line-color': colour,
          'target-arrow-color': colour,
          'line-opacity': fate === 'gone' ? 0.55 : 1,
          ...(fate === 'gone' ? { 'line-style': 'dashed', 'line-dash-pattern': [3, 6] } : {}),
        },
      },
    ];
  });
}
