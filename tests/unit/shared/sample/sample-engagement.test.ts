import { describe, expect, test } from 'vitest';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { decode } from '#shared/engagement/decode.ts';
import { encode } from '#shared/engagement/encode.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { must } from '#shared/kernel/result.ts';
import { check } from '#shared/model/check.ts';
import type { MapId } from '#shared/model/map.ts';
import { mapContent } from '#shared/model/map-content.ts';
import type { Named } from '#shared/model/named.ts';
import { scoresOf } from '#shared/ratings/scores.ts';
import { sampleEngagement } from '#shared/sample/sample-engagement.ts';

const HAN = /\p{Script=Han}/u;
const sample = sampleEngagement('en');
const { profile, maps, divisions, departments, services, rounds, ratings } = sample;

test('is 14 departments in 4 divisions with 45 services on one map of a scale', () => {
  expect([maps.size, divisions.size, departments.size, services.size]).toEqual([1, 4, 14, 45]);
  expect([...departments.values()].every((row) => row.party === 'internal' && row.division !== undefined)).toBe(true);
  expect([...maps.values()][0]?.weights).toBe('scale');
});

test('has every name in both languages', () => {
  const rows: Named[] = [
    profile,
    ...maps.values(),
    ...divisions.values(),
    ...departments.values(),
    ...services.values(),
    ...rounds.values(),
  ];
  expect(rows.filter((row) => HAN.test(row.name) || !HAN.test(row.translations['zh-CN'] ?? ''))).toEqual([]);
  expect(profile.clientTranslations['zh-CN']).toMatch(HAN);
});

describe.each(LANGUAGES)('in %s', (language) => {
  const engagement = sampleEngagement(language);

  test('keeps every rule, is the same each time, and opens again equal', () => {
    expect(check(engagement)).toBeUndefined();
    expect(encode(sampleEngagement(language))).toEqual(encode(engagement));
    expect(must(decode(encode(engagement))).engagement).toEqual(engagement);
  });

  test('has its notes and standards in the language of the deliverable', () => {
    expect(engagement.profile.language).toBe(language);
    const texts = [...engagement.departments.values(), ...engagement.services.values()].map((row) => row.notes);
    const standards = [...engagement.services.values()].map((row) => row.standard?.deliverable ?? '');
    const said = [...texts, ...standards].filter((text) => text !== '');
    expect(said.length).toBeGreaterThan(5);
    expect(said.every((text) => HAN.test(text) === (language === 'zh-CN'))).toBe(true);
  });
});

test('has services with and without a standard, and standards with and without a feedback channel', () => {
  const standards = [...services.values()].map((row) => row.standard);
  const kinds = standards.map((standard) =>
    standard === undefined ? 'none' : standard.feedbackChannel === '' ? 'silent' : 'heard',
  );
  expect([...new Set(kinds)].sort()).toEqual(['heard', 'none', 'silent']);
});

test('has the one bottleneck that was planted, some one-way dependencies among many that are not, and a few others', () => {
  const content = mapContent(sample, 'as-is' as MapId);
  if (content === undefined) throw new Error('no map');
  const { findings } = must(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS));
  const about = (id: string) =>
    findings.filter((finding) => finding.id === id).map((finding) => finding.departments.join(' > '));
  expect(about('bottleneck')).toEqual(['production-planning']);
  expect(about('overload')).toEqual(['production-planning']);
  expect(about('single-point-of-failure')).toEqual(['finance']);
  expect(about('circular-dependency')).toEqual(['process-engineering > production > production-planning']);
  expect(about('provider-concentration')).toEqual(['maintenance > production-planning']);
  expect(about('one-way-dependency').sort()).toEqual([
    'human-resources > production',
    'it > production-planning',
    'it > sales',
    'marketing > product-design',
    'process-engineering > production',
    'quality > production',
    'sales > after-sales',
  ]);
});

test('was rated in two rounds: most of it is told, some is not, and what was worked on moved', () => {
  expect([...rounds.values()].map(({ date }) => date)).toEqual(['2026-01-15', '2026-05-18']);
  expect(ratings.size).toBeGreaterThan(400);
  const [before, after] = [...rounds.keys()].map((round) => scoresOf(sample, 'as-is' as MapId, round));
  const told = before?.services.filter(({ score }) => score !== undefined).length ?? 0;
  expect(told).toBeGreaterThan(35);
  expect(before?.services.filter(({ attributed }) => attributed)).toHaveLength(1);
  expect(before?.services.filter(({ withheld, score }) => withheld && score === undefined)).toHaveLength(1);
  const time = (scores: typeof before) =>
    scores?.services.find(({ service }) => service.id === 'delivery-dates')?.subjects.time?.performance?.mean;
  expect(time(before)).toBeLessThan(2.3);
  expect((time(after) ?? 0) - (time(before) ?? 0)).toBeGreaterThan(0.5);
});

test('takes its places from a layout', () => {
  const placed = sampleEngagement(
    'en',
    (content) => new Map([...content.departments.keys()].map((id, x) => [id, { x, y: 0 }])),
  );
  expect([...placed.departments.values()].every((row) => row.position !== undefined)).toBe(true);
  expect([...departments.values()].every((row) => row.position === undefined)).toBe(true);
});
