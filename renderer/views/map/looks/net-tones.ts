import type { Language } from '#shared/kernel/language.ts';
import type { Tone, ToneRule } from './tones.ts';

/** From mostly internal customer to mostly provider: the least net position of each class, -1 to 1. */
export const NET_CLASSES = [
  { tone: 'net-1', from: -1 },
  { tone: 'net-2', from: -0.6 },
  { tone: 'net-3', from: -0.2 },
  { tone: 'net-4', from: 0.2 },
  { tone: 'net-5', from: 0.6 },
] as const satisfies readonly { readonly tone: Tone; readonly from: number }[];

/** A number with its sign and one decimal, the sign a minus and no hyphen. */
export const signed = (value: number, language: Language): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' })
    .format(value)
    .replace('-', '\u2212');

/** By net position, which a department that exchanges nothing does not have. */
export const netTones: ToneRule = (_, report, language) =>
  new Map(
    [...(report?.departments ?? [])].flatMap(([id, { net }]) => {
      const tone = net === undefined ? undefined : NET_CLASSES.findLast(({ from }) => net >= from)?.tone;
      return net === undefined || tone === undefined ? [] : [[id, { tone, written: signed(net, language) }] as const];
    }),
  );
