import { expect, test } from 'vitest';
import { agreementPaper } from '#shared/export/papers/agreement.ts';
import type { PaperBlock } from '#shared/export/papers/paper.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import type { Language } from '#shared/kernel/language.ts';
import { STANDARD_TEXTS } from '#shared/model/standard.ts';
import { sampleEngagement } from '#shared/sample/sample-engagement.ts';

const SAMPLE = sampleEngagement('en');
const services = [...SAMPLE.services.values()];
const measured = services.find((service) => service.standard?.agreement === 'measured') ?? services[0];

function paperOf(language: Language, ...about: typeof services) {
  return agreementPaper({
    engagement: SAMPLE,
    services: about,
    translator: createTranslator(language),
    date: '2026-11-24',
  });
}
const entriesOf = (blocks: readonly PaperBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'entries' ? block.entries : []));

test('says every field of the standard once, with what is recorded and room for what is not', () => {
  if (measured?.standard === undefined) throw new Error('the sample has no measured standard');
  const { standard } = measured;
  const t = createTranslator('en');
  const entries = entriesOf(paperOf('en', measured).blocks);
  for (const field of STANDARD_TEXTS) {
    expect(entries.filter(({ label }) => label === t(`standard.${field}`))).toEqual([
      { label: t(`standard.${field}`), text: standard[field] },
    ]);
  }
  expect(entries.at(-1)).toEqual({ label: 'Met the standard so far', text: '78%' });
});

test.each(['en', 'zh-CN'] as const)('names both departments as those who sign, in %s', (language) => {
  if (measured === undefined) throw new Error('the sample has no services');
  const { blocks } = paperOf(language, measured);
  const names = [measured.provider, measured.customer].map((id) => {
    const department = SAMPLE.departments.get(id);
    return department?.translations[language] ?? department?.name;
  });
  expect(blocks.at(-1)).toMatchObject({ kind: 'signatures', parties: names });
});

test('keeps several services of a pair apart, each on its own page, and asks for one signature', () => {
  const [one, other] = services;
  if (one === undefined || other === undefined) throw new Error('the sample has no services');
  const { blocks } = paperOf('en', one, other);
  expect(blocks.filter(({ kind }) => kind === 'page-break')).toHaveLength(1);
  expect(blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(2);
  expect(blocks.filter(({ kind }) => kind === 'signatures')).toHaveLength(1);
});
