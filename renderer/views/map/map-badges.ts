import type { MapTheme } from './map-theme.ts';

/** Stands for a note where there are letters and no boxes: at the name of a division and on an arrow. */
export const NOTE_SIGN = '≡';

/** A bottleneck's badge: a shape and not only a colour, so that it is seen without colours too. */
export function badge({ alert, alertText }: MapTheme): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="22" height="22" viewBox="0 0 22 22"><circle cx="11" cy="11" r="10" fill="${alert}"/><path d="M6 5.5h10L12.2 11 16 16.5H6L9.8 11Z" fill="none" stroke="${alertText}" stroke-width="1.8" stroke-linejoin="round"/></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

/** A pinned department's mark: the head of a pin in the corner that a bottleneck's badge leaves free. */
function pinMark({ surface, inkSoft }: MapTheme): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="18" height="18" viewBox="0 0 18 18"><circle cx="9" cy="9" r="8" fill="${surface}" stroke="${inkSoft}" stroke-width="1.4"/><path d="M6.6 4.6h4.8M7.3 4.8v3.4L5.8 10h6.4l-1.5-1.8V4.8M9 10v3.6" fill="none" stroke="${inkSoft}" stroke-width="1.4" stroke-linejoin="round" stroke-linecap="round"/></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

/** A noted department's mark: a sheet with lines, in a corner of its own. */
function noteMark({ surface, inkSoft }: MapTheme): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="18" height="18" viewBox="0 0 18 18"><path d="M3 2h12v9.5L11.5 16H3Z" fill="${surface}" stroke="${inkSoft}" stroke-width="1.4" stroke-linejoin="round"/><path d="M5.8 5.6h6.4M5.8 8.4h6.4M5.8 11.2h3" stroke="${inkSoft}" stroke-width="1.3" stroke-linecap="round"/></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

/** Where a mark stands: a corner of the box, half outside. Size in map units. */
const corner = (x: 0 | 100, y: 0 | 100, size: number, out: number) => ({
  'background-width': `${size}px`,
  'background-height': `${size}px`,
  'background-position-x': `${x}%`,
  'background-position-y': `${y}%`,
  'background-offset-x': `${x === 0 ? -out : out}px`,
  'background-offset-y': `${y === 0 ? -out : out}px`,
  'background-clip': 'none',
  'background-image-containment': 'over',
});

const MARKS = [
  { name: 'bottleneck', picture: badge, place: corner(100, 0, 22, 11) },
  { name: 'pinned', picture: pinMark, place: corner(0, 0, 18, 8) },
  { name: 'noted', picture: noteMark, place: corner(100, 100, 18, 8) },
] as const;

/** The marks of a department by its classes. One style does not add to another, so each combination has its own. */
export function badgeStyle(theme: MapTheme): readonly object[] {
  const combinations = Array.from({ length: 2 ** MARKS.length - 1 }, (_, at) =>
    MARKS.filter((_mark, bit) => ((at + 1) >> bit) % 2 === 1),
  );
  return combinations
    .toSorted((a, b) => a.length - b.length)
    .map((marks) => {
      const pictures = marks.map(({ picture, place }) => ({ 'background-image': picture(theme), ...place }));
      const fields = Object.keys(pictures[0] ?? {}) as (keyof (typeof pictures)[number])[];
      return {
        selector: `.department${marks.map(({ name }) => `.${name}`).join('')}`,
        style: Object.fromEntries(fields.map((field) => [field, pictures.map((picture) => picture[field])])),
      };
    });
}
