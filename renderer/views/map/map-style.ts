import type { StylesheetJson } from 'cytoscape';
import { DIVISION_FONT } from './division-label.ts';
import { fateStyle } from './fate-style.ts';
import { looksStyle } from './looks/looks-style.ts';
import { badgeStyle, NOTE_SIGN } from './map-badges.ts';
import type { MapTheme } from './map-theme.ts';

/** Beyond the selection ring, map units: a badge reaches out of it by as much. */
const BADGE_ROOM = 6;
/** Unseen, but not 0: the drawing library counts a ring of 0 as none, and then draws what is selected in the old size. */
const UNSEEN = 0.004;
/** Words that would be smaller than this on the screen are not drawn, in px: nobody reads them. */
const LEAST_READ = 4;

/** The one stylesheet of the map; rebuilt only when the theme changes. */
export function mapStyle(theme: MapTheme): StylesheetJson {
  const fade = { 'transition-property': 'opacity', 'transition-duration': theme.still ? 0 : 120 } as const;
  return [
    {
      selector: 'core',
      style: {
        'selection-box-color': theme.accent,
        'selection-box-border-color': theme.accent,
        'selection-box-border-width': 1,
        'selection-box-opacity': 0.12,
        'active-bg-size': 0,
      },
    },
    {
      selector: 'node',
      style: {
        'font-family': theme.font,
        color: theme.ink,
        'overlay-opacity': 0,
        'min-zoomed-font-size': LEAST_READ,
        ...fade,
      },
    },
    {
      selector: '.division',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '14px',
        label: 'data(label)',
        'text-valign': 'top',
        'text-halign': 'center',
        'text-margin-x': 'data(shift)',
        'text-margin-y': 26,
        'font-size': DIVISION_FONT,
        'font-weight': 600,
        padding: '18px',
        'background-opacity': 1,
        'border-width': 1,
        'z-compound-depth': 'bottom',
      },
    },
    {
      selector: '.department, .collapsed',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '8px',
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(label)',
        'text-wrap': 'wrap',
        'text-valign': 'center',
        'text-halign': 'center',
        'line-height': 1.25,
        'font-size': 14,
        'font-weight': 600,
        'background-color': theme.surface,
        'border-width': 1.5,
        'border-color': theme.line,
        // Room for badge and selection ring is kept whether or not they are there, so that division boxes do not jump.
        'bounds-expansion': BADGE_ROOM,
        'outline-color': theme.accent,
        'outline-width': 3,
        'outline-offset': 3,
        'outline-opacity': UNSEEN,
      },
    },
    ...theme.hues.flatMap(({ fill, line, text }, hue) => [
      { selector: `.division[hue = ${hue}]`, style: { 'background-color': fill, 'border-color': line, color: text } },
      { selector: `.department[hue = ${hue}]`, style: { 'border-color': line } },
    ]),
    { selector: '.collapsed', style: { 'border-style': 'double', 'border-width': 5 } },
    {
      selector: '.external',
      style: { shape: 'cut-rectangle', 'border-style': 'dashed', 'background-color': theme.ground },
    },
    {
      selector: '.service',
      style: {
        'curve-style': 'bezier',
        'control-point-step-size': 34,
        width: 'data(width)',
        'line-color': theme.arrow,
        'target-arrow-color': theme.arrow,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 1.05,
        'line-opacity': 0.75,
        'overlay-opacity': 0,
        label: 'data(label)',
        'font-family': theme.font,
        'font-size': 11,
        'min-zoomed-font-size': LEAST_READ,
        'font-weight': 500,
        color: theme.ink,
        'text-background-color': theme.ground,
        'text-background-opacity': 0.92,
        'text-background-padding': '3px',
        'text-background-shape': 'roundrectangle',
        'text-rotation': 'autorotate',
        'text-wrap': 'ellipsis',
        'text-events': 'yes',
        'source-distance-from-node': 1,
        'target-distance-from-node': 1,
        ...fade,
      },
    },
    { selector: '.service[room]', style: { 'text-max-width': 'data(room)' } },
    // Straight ones are far cheaper to draw and to hit, which a very large map needs more than two ways side by side.
    { selector: '.service.plain', style: { 'curve-style': 'straight' } },
    { selector: '.one-way', style: { 'line-style': 'dashed', 'line-dash-pattern': [9, 5] } },
    {
      selector: '.bottleneck',
      style: {
        'border-width': 3,
        'border-color': theme.alert,
      },
    },
    ...badgeStyle(theme),
    {
      selector: '.service.noted',
      style: { 'source-label': NOTE_SIGN, 'source-text-offset': 26, 'source-text-rotation': 'none' },
    },
    ...looksStyle(theme),
    {
      selector: '.service.beside',
      style: { 'line-color': theme.accent, 'target-arrow-color': theme.accent, 'line-opacity': 1, 'z-index': 5 },
    },
    ...fateStyle(theme),
    {
      selector: '.service.lit',
      style: { 'line-color': theme.alert, 'target-arrow-color': theme.alert, 'line-opacity': 1, 'z-index': 8 },
    },
    { selector: '.department.lit', style: { 'border-color': theme.alert, 'border-width': 3 } },
    {
      selector: '.department:selected',
      style: { 'outline-opacity': 1 },
    },
    {
      selector: '.service:selected',
      style: {
        'line-color': theme.accent,
        'target-arrow-color': theme.accent,
        'line-opacity': 1,
        'underlay-color': theme.accent,
        'underlay-opacity': 0.18,
        'underlay-padding': 5,
        'z-index': 9,
      },
    },
    // Opacity as a whole would reach the departments in it.
    {
      selector: '.division.dimmed',
      style: { 'background-opacity': 0.3, 'border-opacity': 0.3, 'text-opacity': 0.45 },
    },
    { selector: '.department.dimmed', style: { opacity: 0.28 } },
    { selector: '.service.dimmed', style: { opacity: 0.1 } },
    ...theme.hues.map(({ fill, line, text }, hue) => ({
      selector: `.collapsed[hue = ${hue}]`,
      style: { 'background-color': fill, 'border-color': line, color: text },
    })),
    { selector: '.collapsed.lit', style: { 'border-color': theme.alert } },
    { selector: '.collapsed:selected', style: { 'outline-opacity': 1 } },
    { selector: '.collapsed.dimmed', style: { opacity: 0.28 } },
    { selector: '.department.barred', style: { opacity: 0.5 } },
    { selector: '.department.target', style: { 'border-color': theme.accent, 'border-width': 3 } },
  ] as StylesheetJson;
}
