import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { createPseudoTranslator, pseudo } from '#shared/i18n/pseudo.ts';

const say = (message: string, slots: Record<string, string | number>): unknown =>
  new IntlMessageFormat(pseudo(message), 'en', undefined, { ignoreTag: true }).format(slots);

test('is accented, in brackets, and at least 40 % longer', () => {
  expect(pseudo('Delete map')).toBe('⟦Ðéļéţé ḿåþ~~~~⟧'.replace('Ð', 'Ď'));
  expect(pseudo('').length).toBe(2);
  expect(pseudo('Undo').length).toBeGreaterThanOrEqual(1.4 * 'Undo'.length);
});

test('leaves slots, plurals and quoted braces in working order', () => {
  expect(say('Hi {name}', { name: 'Finance' })).toBe('⟦Ĥî Finance~~⟧');
  expect(say('{n, plural, one {# box} other {# boxes}} here', { n: 1 })).toMatch(/^⟦1 ƀöẋ ĥéŕé~+⟧$/);
  expect(say('{n, plural, one {# box} other {# boxes}} here', { n: 2 })).toMatch(/^⟦2 ƀöẋéš ĥéŕé~+⟧$/);
  expect(say("It's '{not}' a slot", {})).toMatch(/^⟦Îţ'š \{not\} å šļöţ~+⟧$/);
});

test('the translator speaks every message so', () => {
  const t = createPseudoTranslator();
  expect(t('edit.connect')).toMatch(/^⟦Çöññéçţ~+⟧$/);
  expect(t('fault.name-taken.what', { name: 'HR' })).toContain('“HR”');
});
