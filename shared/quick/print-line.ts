import type { WeightKind } from '#shared/model/map.ts';
import type { Direction } from './tokens.ts';
import { OPENS_QUOTE, SPECIAL } from './tokens.ts';
import { trailingWeight } from './trailing-weight.ts';

const ARROW: Readonly<Record<Direction, string>> = { forward: '>', backward: '<', both: '<>' };

/** A name as it must be typed so that it is read as this name: in quotes where it holds marks of the line. */
export function printName(name: string, weights: WeightKind = 'scale'): string {
  const plain = !SPECIAL.test(name) && !OPENS_QUOTE.test(name) && trailingWeight(name, weights) === undefined;
  return plain ? name : `"${name.replaceAll('"', '""')}"`;
}

export interface Printed {
  readonly names: readonly string[];
  readonly arrows: readonly Direction[];
  readonly label?: string;
  readonly weight?: number;
}

/** Statements as a line that is read as these statements. */
export function printLine(statements: readonly Printed[], weights: WeightKind = 'scale'): string {
  return statements
    .map(({ names, arrows, label, weight }) => {
      const ends = names.map(
        (name, index) =>
          `${index === 0 ? '' : ` ${ARROW[arrows[index - 1] ?? 'forward']} `}${printName(name, weights)}`,
      );
      const said = [
        ...(label === undefined ? [] : [printName(label, weights)]),
        ...(weight === undefined ? [] : [weight]),
      ];
      return `${ends.join('')}${said.length > 0 ? `: ${said.join(' ')}` : ''}`;
    })
    .join('; ');
}
