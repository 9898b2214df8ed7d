import type { Fate } from '#shared/export/comparison-words.ts';
import { TONES, type Tone } from './looks/look-rule.ts';
import { HUES } from './map-model.ts';

/** Colours of the canvas, read from the same tokens as the rest of the screen, so that there is one place for each. */
export interface MapTheme {
  readonly ink: string;
  readonly inkSoft: string;
  readonly surface: string;
  readonly ground: string;
  readonly line: string;
  readonly arrow: string;
  readonly accent: string;
  readonly alert: string;
  readonly alertText: string;
  /** Of what is gone, added and changed while something is tried out. */
  readonly fates: Readonly<Record<Fate, string>>;
  readonly tones: Readonly<Record<Tone, string>>;
  /** Of arrows by their score, 1 to 5. */
  readonly scores: readonly string[];
  readonly font: string;
  /** The user has asked the system for less motion. */
  readonly still: boolean;
  readonly hues: readonly { readonly fill: string; readonly line: string; readonly text: string }[];
}

/** The tokens in force on `root`; `theme` names the set that must be, so that a change of theme reads anew. */
export function readMapTheme(root: HTMLElement, theme: 'light' | 'dark'): MapTheme {
  root.dataset.theme = theme;
  const style = getComputedStyle(root);
  const token = (name: string): string => plain(style.getPropertyValue(`--${name}`).trim());
  return {
    ink: token('ink'),
    inkSoft: token('ink-soft'),
    surface: token('surface'),
    ground: token('ground'),
    line: token('line-strong'),
    arrow: token('arrow'),
    accent: token('accent'),
    alert: token('alert'),
    alertText: token('alert-ink'),
    fates: { gone: token('alert'), added: token('hue-2-text'), changed: token('caution') },
    tones: Object.fromEntries(TONES.map((tone) => [tone, token(`tone-${tone}`)])) as Record<Tone, string>,
    scores: [1, 2, 3, 4, 5].map((score) => token(`score-${score}`)),
    font: token('font'),
    still: matchMedia('(prefers-reduced-motion: reduce)').matches,
    hues: Array.from({ length: HUES }, (_, hue) => ({
      fill: token(`hue-${hue}-fill`),
      line: token(`hue-${hue}-line`),
      text: token(`hue-${hue}-text`),
    })),
  };
}

/** Colours of the system have names that the drawing library does not know; what is no colour stays as it is. */
function plain(value: string): string {
  if (!/^[A-Z]/i.test(value) || !CSS.supports('color', value)) return value;
  const probe = document.createElement('span');
  probe.style.forcedColorAdjust = 'none';
  probe.style.color = value;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
