import type { Path } from '#shared/export/connector-path.ts';
import { type Colour, hexOf } from '#shared/export/palette.ts';

/** A number as PDF writes it: to a hundredth, never with an exponent. */
export const number = (value: number): string => String(Math.round(value * 100) / 100 || 0);

export const point = ({ x, y }: Path['from']): string => `${number(x)} ${number(y)}`;

/** Two bytes for each unit, in hexadecimal digits. */
export const hex16 = (units: readonly number[]): string =>
  units.map((unit) => unit.toString(16).toUpperCase().padStart(4, '0')).join('');

const unitsOf = (text: string): readonly number[] =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));

/** UTF-16 with its highest byte first, in hexadecimal digits. */
export const utf16 = (text: string): string => hex16(unitsOf(text));

/** A text for those who read the file, not the page: in titles, bookmarks and descriptions. */
export const textString = (text: string): string => `<FEFF${utf16(text)}>`;

/** The colour as three shares of red, green and blue. */
export function rgb(colour: Colour): string {
  const value = Number.parseInt(hexOf(colour).slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255].map((part) => Math.round((part / 255) * 1000) / 1000).join(' ');
}
