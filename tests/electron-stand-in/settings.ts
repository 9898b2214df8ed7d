import type { Language } from '#shared/kernel/language.ts';
import type { StandInOptions } from './launch.ts';

/** The variable of the environment that carries the options of `launchStandIn` to the program that runs on it. */
export const SETTINGS = 'STAND_IN';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Settings = Omit<StandInOptions, 'env'> & {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  readonly packaged: boolean;
  readonly displays: readonly Rectangle[];
  /** Where Chromium listens for whoever drives it. */
  readonly port: number;
};

const DEFAULTS = {
  language: 'en',
  theme: 'light',
  packaged: false,
  displays: [{ x: 0, y: 0, width: 1920, height: 1080 }],
} as const;

export const settings: Settings = { ...DEFAULTS, ...JSON.parse(process.env[SETTINGS] ?? '{}') };
