import type { ColourLook } from '#shared/model/looks.ts';
import { findingsColours } from './findings-colours.ts';
import type { ColourRule } from './look-rule.ts';
import { netColours } from './net-colours.ts';
import { satisfactionColours } from './satisfaction-colours.ts';

/** THE LIST of rules; undefined where boxes stay bare. Another: its name in `COLOUR_LOOKS`, one file, one line here. */
export const COLOURS: Readonly<Record<ColourLook, ColourRule | undefined>> = {
  division: undefined,
  net: netColours,
  findings: findingsColours,
  satisfaction: satisfactionColours,
  none: undefined,
};
