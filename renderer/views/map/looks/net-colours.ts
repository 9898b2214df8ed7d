import type { Language } from '#shared/kernel/language.ts';
import type { ColourRule } from './look-rule.ts';

/** From mostly internal customer to mostly provider: the least net position of each class, -1 to 1. */
const CLASSES = [
  { tone: 'net-1', from: -1, words: 'looks.net.1' },
  { tone: 'net-2', from: -0.5, words: 'looks.net.2' },
  { tone: 'net-3', from: -0.1, words: 'looks.net.3' },
  { tone: 'net-4', from: 0.2, words: 'looks.net.4' },
  { tone: 'net-5', from: 0.6, words: 'looks.net.5' },
] as const;

/** By net position, which a department that exchanges nothing does not have. */
export const netColours: ColourRule = {
  tonesOf: ({ report, language }) =>
    new Map(
      [...(report?.departments ?? [])].flatMap(([id, { net }]) => {
        if (net === undefined) return [];
        const shown = rounded(net);
        const tone = CLASSES.findLast(({ from }) => shown >= from)?.tone ?? 'net-1';
        return [[id, { tone, written: signed(shown, language) }] as const];
      }),
    ),
  classes: (t) =>
    CLASSES.map(({ tone, from, words }, at) => {
      const next = CLASSES[at + 1];
      // Written with one decimal, a class ends one tenth before the next begins.
      const to = next === undefined ? 1 : rounded(next.from - 0.1);
      return { tone, words: t(words, { from: signed(from, t.language), to: signed(to, t.language) }) };
    }),
};

/** The colour goes by the number that is written, so that both always agree. */
const rounded = (value: number): number => Math.round(value * 10) / 10;

/** With its sign and one decimal, the sign a minus and no hyphen. */
const signed = (value: number, language: Language): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' })
    .format(value)
    .replace('-', '\u2212');
