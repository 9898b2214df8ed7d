import { expect, test } from 'vitest';
import { TONES, type Tone } from '#renderer/views/map/looks/look-rule.ts';
import { HUES } from '#renderer/views/map/map-model.ts';
import type { MapTheme } from '#renderer/views/map/map-theme.ts';
import { traceStyle } from '#renderer/views/map/trace-style.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { LANGUAGES, type Language } from '#shared/kernel/language.ts';

const theme: MapTheme = {
  ...{ ink: '#111111', inkSoft: '#222222', surface: '#ffffff', ground: '#eeeeee', line: '#888888', arrow: '#666666' },
  ...{ accent: '#2f4f9f', alert: '#b93a22', alertText: '#fffffe', font: 'sans-serif', still: false },
  fates: { gone: '#b93a22', added: '#0f6148', changed: '#8a5a00' },
  scores: [],
  tones: Object.fromEntries(TONES.map((tone) => [tone, '#ffffff'])) as Record<Tone, string>,
  hues: Array.from({ length: HUES }, () => ({ fill: '#ffffff', line: '#000000', text: '#000000' })),
};

/** A property of the style with a selector, as text. */
const property = (language: Language, selector: string, name: string): unknown => {
  const styles: readonly object[] = traceStyle(theme, createTranslator(language));
  const found = styles.find((style) => Object.entries(style).some(([, value]) => value === selector));
  return Object.entries(found ?? {})
    .flatMap(([, style]) => Object.entries(style))
    .find(([key]) => key === name)?.[1];
};
const pictures = (language: Language, selector: string) =>
  decodeURIComponent(String(property(language, selector, 'background-image')));

test.each(LANGUAGES)(
  'what is cut off or taken out is marked by shape and word, not by colour alone (%s)',
  (language) => {
    const t = createTranslator(language);
    expect(pictures(language, '.department.cut-off')).toContain(t('proof.map.cut-off'));
    expect(pictures(language, '.department.cut-off')).toContain('<path');
    expect(pictures(language, '.department.taken-out')).toContain(t('proof.map.taken-out'));
    expect(property(language, '.nothing', 'label')).toBe(t('proof.map.nothing'));
  },
);

test('a chain is numbered, and a bottleneck on it keeps its badge', () => {
  expect(pictures('en', '.department[step = 2]')).toMatch(/>2<\/text>/);
  expect(pictures('en', '.bottleneck[step = 2]').match(/<svg/g)).toHaveLength(2);
});
