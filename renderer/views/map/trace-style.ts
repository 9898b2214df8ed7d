import type { StylesheetJson } from 'cytoscape';
import { textWidth } from '#shared/export/text-width.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import { badge } from './map-badges.ts';
import type { MapTheme } from './map-theme.ts';

/** Chains with more departments are not numbered beyond it; on real maps they have three to six. */
const LAST_STEP = 20;
const BADGE = 24;
const STAMP_HEIGHT = 20;
const STAMP_FONT = 12;

/** How one line of a proof looks: numbers along a chain, hatching and a word on what is cut off, a gap where nothing is recorded. */
export function traceStyle(theme: MapTheme, t: Translator): StylesheetJson {
  const steps = Array.from({ length: LAST_STEP }, (_, place) => place + 1).flatMap((step) => [
    { selector: `.department[step = ${step}]`, style: images([numberBadge(step, theme)]) },
    { selector: `.bottleneck[step = ${step}]`, style: images([numberBadge(step, theme), hourglass(theme)]) },
  ]);
  const stamped = { color: theme.ink, opacity: 1 };
  return [
    ...steps,
    // Their marks stay above the arrow heads.
    { selector: '.department.lit', style: { 'z-compound-depth': 'top', 'z-index': 12 } },
    {
      selector: '.service.traced',
      style: {
        'underlay-color': theme.alert,
        'underlay-opacity': 0.22,
        'underlay-padding': 6,
        'font-size': 12.5,
        'font-weight': 600,
        // Said in full, on as many lines as the arrow leaves room for.
        'text-wrap': 'wrap',
        'z-index': 10,
        // Above what is dimmed and stands in the way.
        'z-compound-depth': 'top',
      },
    },
    {
      selector: '.department.cut-off',
      style: {
        ...stamped,
        'border-style': 'dashed',
        'text-background-color': theme.surface,
        'text-background-opacity': 0.86,
        'text-background-padding': '2px',
        'text-background-shape': 'roundrectangle',
        ...images([hatching(theme), stamp(t('proof.map.cut-off'), theme)]),
      },
    },
    {
      selector: '.department.taken-out',
      style: {
        ...stamped,
        color: theme.inkSoft,
        'background-color': theme.ground,
        'border-style': 'dotted',
        'border-width': 3,
        ...images([cross(theme), stamp(t('proof.map.taken-out'), theme)]),
      },
    },
    {
      selector: '.service.severed',
      style: {
        opacity: 0.6,
        'line-style': 'dashed',
        'line-dash-pattern': [3, 5],
        'line-color': theme.alert,
        'target-arrow-color': theme.alert,
      },
    },
    {
      selector: '.nothing',
      style: {
        'curve-style': 'bezier',
        'control-point-step-size': 60,
        width: 2.5,
        'line-style': 'dashed',
        'line-dash-pattern': [6, 7],
        'line-color': theme.alert,
        'target-arrow-color': theme.alert,
        'target-arrow-shape': 'triangle',
        'target-arrow-fill': 'hollow',
        'arrow-scale': 1.3,
        label: t('proof.map.nothing'),
        'font-family': theme.font,
        'font-size': 13,
        'font-weight': 600,
        color: theme.alert,
        'text-background-color': theme.ground,
        'text-background-opacity': 0.92,
        'text-background-padding': '3px',
        'text-rotation': 'autorotate',
        events: 'no',
        'z-index': 10,
        'z-compound-depth': 'top',
      },
    },
  ] as StylesheetJson;
}

/** A picture on a department, and where: along its edges in px, `fill` all over. */
interface Picture {
  readonly uri: string;
  readonly at: 'top-left' | 'top-right' | 'bottom' | 'fill';
  readonly width: number;
  readonly height: number;
}

/** The properties that put pictures on a department. Those of the pictures before are taken off. */
function images(pictures: readonly Picture[]): Record<string, unknown> {
  const each = <Value>(say: (picture: Picture) => Value): readonly Value[] => pictures.map(say);
  const half = BADGE / 2;
  return {
    'background-image': each(({ uri }) => uri),
    'background-width': each(({ width }) => `${width}px`),
    'background-height': each(({ height }) => `${height}px`),
    'background-position-x': each(({ at }) => (at === 'top-right' ? '100%' : at === 'bottom' ? '50%' : '0%')),
    'background-position-y': each(({ at }) => (at === 'bottom' ? '100%' : '0%')),
    'background-offset-x': each(({ at }) =>
      at === 'top-left' ? `-${half}px` : at === 'top-right' ? `${half}px` : '0px',
    ),
    'background-offset-y': each(({ at }) =>
      at === 'bottom' ? `${STAMP_HEIGHT / 2}px` : at === 'fill' ? '0px' : `-${half}px`,
    ),
    'background-repeat': each(({ at }) => (at === 'fill' ? 'repeat' : 'no-repeat')),
    'background-clip': each(({ at }) => (at === 'fill' ? 'node' : 'none')),
    'background-image-containment': each(({ at }) => (at === 'fill' ? 'inside' : 'over')),
  };
}

const drawn = (width: number, height: number, inside: string): string =>
  `data:image/svg+xml;utf8,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inside}</svg>`,
  )}`;

function numberBadge(step: number, { alert, alertText }: MapTheme): Picture {
  const inside = `<circle cx="12" cy="12" r="11" fill="${alert}"/><text x="12" y="16.6" text-anchor="middle" font-family="sans-serif" font-weight="700" font-size="13" fill="${alertText}">${step}</text>`;
  return { uri: drawn(BADGE, BADGE, inside), at: 'top-left', width: BADGE, height: BADGE };
}

const hourglass = (theme: MapTheme): Picture => ({ uri: badge(theme), at: 'top-right', width: 22, height: 22 });

function cross({ alert, alertText }: MapTheme): Picture {
  const inside = `<circle cx="12" cy="12" r="11" fill="${alert}"/><path d="M7.5 7.5l9 9m0-9l-9 9" stroke="${alertText}" stroke-width="2.4" stroke-linecap="round"/>`;
  return { uri: drawn(BADGE, BADGE, inside), at: 'top-right', width: BADGE, height: BADGE };
}

function hatching({ alert }: MapTheme): Picture {
  const inside = `<path d="M-2 2l4-4M0 10l10-10M8 12l4-4" stroke="${alert}" stroke-width="1.6" stroke-opacity="0.42"/>`;
  return { uri: drawn(10, 10, inside), at: 'fill', width: 10, height: 10 };
}

/** A word on the lower edge, wide enough for it in either script. */
function stamp(word: string, { alert, alertText }: MapTheme): Picture {
  const width = 16 + Math.ceil(textWidth(word, STAMP_FONT, true));
  const inside = `<rect width="${width}" height="${STAMP_HEIGHT}" rx="10" fill="${alert}"/><text x="${width / 2}" y="14.2" text-anchor="middle" font-family="sans-serif" font-weight="700" font-size="${STAMP_FONT}" fill="${alertText}">${word}</text>`;
  return { uri: drawn(width, STAMP_HEIGHT, inside), at: 'bottom', width, height: STAMP_HEIGHT };
}
