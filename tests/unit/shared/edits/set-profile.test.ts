import { expect, test } from 'vitest';
import { type SetProfile, setProfile } from '#shared/edits/set-profile.ts';
import { must } from '#shared/kernel/result.ts';
import { isIdle, outcome } from '#tests/driver/edit-outcome.ts';
import { engagement } from '#tests/driver/engagement-builder.ts';

const before = engagement();
const set = (change: Omit<SetProfile, 'language'>, from = before) =>
  setProfile.run(from, { language: 'en', ...change });

test('what is said is set, the rest stays', () => {
  const after = must(set({ client: ' Acme\nWorks ', deliverable: 'zh-CN' }));
  expect(after.profile).toMatchObject({ name: 'Client', client: 'Acme Works', language: 'zh-CN' });
  expect(must(set({ name: 'Acme 2026' }, after)).profile).toMatchObject({ name: 'Acme 2026', client: 'Acme Works' });
  expect(after.departments).toBe(before.departments);
});

test('a client that has a name in the reader’s language changes that one', () => {
  const profile = { ...before.profile, client: 'Acme', clientTranslations: { 'zh-CN': '艾克美' } };
  const after = must(setProfile.run({ ...before, profile }, { language: 'zh-CN', client: '艾克米' }));
  expect(after.profile).toMatchObject({ client: 'Acme', clientTranslations: { 'zh-CN': '艾克米' } });
});

test('the client may be left empty, the engagement’s name may not', () => {
  expect(must(set({ client: '' })).profile.client).toBe('');
  expect(outcome(set({ name: ' ' }))).toBe('name-empty');
  expect(outcome(set({ name: 'x'.repeat(201) }))).toBe('name-too-long');
});

test('the same again changes nothing', () => {
  expect(isIdle(before, set({ name: 'Client', client: '', deliverable: 'en' }))).toBe(true);
  expect(isIdle(before, set({}))).toBe(true);
});
