import { expect, test } from 'vitest';
import { type Fault, faultText } from '#shared/i18n/fault-text.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import type { HostFault } from '#shared/ipc/host-fault.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';

/** One of each; a new code does not compile until it stands here, nor until it has words. */
const FAULTS = {
  'file-not-found': { name: 'plant.orgloom' },
  'file-not-readable': { name: 'plant.orgloom' },
  'file-too-large': { name: 'plant.orgloom', limitMb: 200 },
  'file-read-only': { name: 'plant.orgloom' },
  'file-in-use': { name: 'plant.orgloom' },
  'file-changed-elsewhere': { name: 'plant.orgloom' },
  'disk-full': { name: 'plant.orgloom', neededMb: 2.1, freeMb: 0.4 },
  'save-failed': { name: 'plant.orgloom' },
  'file-exists': { name: 'plant.orgloom' },
  'file-name-unusable': { name: 'a:b' },
  'file-unknown': {},
  'call-refused': { call: 'file.save' },
  'host-gone': {},
  'host-locked': {},
} as const satisfies { readonly [Code in HostFault['code']]: Omit<Extract<HostFault, { code: Code }>, 'code'> };

test.each(LANGUAGES)('every fault of the host has its three parts in %s, with its slots filled', (language) => {
  const t = createTranslator(language);
  for (const [code, slots] of Object.entries(FAULTS)) {
    const text = faultText(t, { code, ...slots } as Fault);
    for (const part of [text.what, text.safe, text.do]) expect(part).toMatch(/^[^{}]{5,}[.。]$/);
    for (const slot of Object.values(slots)) expect(text.what).toContain(String(slot));
  }
});

test('a full disk says how much is needed and how much there is', () => {
  const fault = { code: 'disk-full', name: 'plant.orgloom', neededMb: 2.1, freeMb: 0.4 } as const;
  expect(faultText(createTranslator('en'), fault).what).toBe(
    '“plant.orgloom” could not be saved: the disk is full (2.1 MB needed, 0.4 MB free).',
  );
});
