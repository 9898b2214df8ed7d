import { describe, expect, test } from 'vitest';
import {
  type CutoffDraft,
  countWith,
  draftSettings,
  fieldKey,
  fieldsOf,
  standardTexts,
} from '#renderer/panels/dialogs/cutoffs-model.ts';
import { FINDINGS } from '#shared/analysis/findings.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { type Settings, STANDARD_SETTINGS } from '#shared/model/settings.ts';
import { map } from '#tests/driver/engagement-builder.ts';

const draft = (texts: Readonly<Record<string, string>>, sensitivity: CutoffDraft['sensitivity'] = 'standard') => ({
  sensitivity,
  texts: new Map(Object.entries(texts)),
});
const ASYMMETRY = fieldKey('one-way-dependency', 'asymmetryPercent');
const fieldAt = (settings: Settings, typed: CutoffDraft, key: string) =>
  fieldsOf(settings, typed)
    .flatMap(({ fields }) => fields)
    .find((field) => field.key === key);

describe('the dialog of cut-offs', () => {
  test('shows every cut-off that there is, with what it is now', () => {
    const own = { ...STANDARD_SETTINGS, cutoffs: { 'one-way-dependency': { asymmetryPercent: 75 } } };
    const count = FINDINGS.reduce((sum, { cutoffs }) => sum + Object.keys(cutoffs).length, 0);
    expect(fieldsOf(own, draft({})).flatMap(({ fields }) => fields)).toHaveLength(count);
    expect(fieldAt(own, draft({}), ASYMMETRY)).toMatchObject({ text: '75', standard: 60, isGood: true });
  });

  test.each(['', 'x', '-1', '101', '1e999', 'NaN'])('does not take “%s”', (text) => {
    const typed = draft({ [ASYMMETRY]: text });
    expect(fieldAt(STANDARD_SETTINGS, typed, ASYMMETRY)).toMatchObject({ text, isGood: false });
    expect(draftSettings(STANDARD_SETTINGS, typed)).toBeUndefined();
  });

  test('takes what is typed on a Chinese keyboard', () => {
    expect(
      draftSettings(STANDARD_SETTINGS, draft({ [ASYMMETRY]: ' ７５．５ ' }))?.cutoffs['one-way-dependency'],
    ).toEqual({
      asymmetryPercent: 75.5,
    });
  });

  test('keeps only what differs, and what a later version has set', () => {
    const settings: Settings = {
      ...STANDARD_SETTINGS,
      cutoffs: { silo: { smallestGroup: 4, later: 1 }, 'not-yet-made': { x: 2 } },
    };
    const wanted = draftSettings(settings, draft({ [fieldKey('silo', 'smallestGroup')]: '3' }, 'strict'));
    expect(wanted?.sensitivity).toBe('strict');
    expect(wanted?.cutoffs).toMatchObject({ silo: { later: 1 }, 'not-yet-made': { x: 2 } });
    expect(wanted?.cutoffs.silo).not.toHaveProperty('smallestGroup');
  });

  test('puts everything back', () => {
    const own = { ...STANDARD_SETTINGS, cutoffs: { 'one-way-dependency': { asymmetryPercent: 75, material: 5 } } };
    const wanted = draftSettings(own, { sensitivity: 'standard', texts: standardTexts() });
    expect(Object.values(wanted?.cutoffs ?? {}).flatMap(Object.keys)).toEqual([]);
  });

  test('counts what would be flagged, on maps that are quickly read', () => {
    const content = map('A > B 3', 'C > B 3', 'B > C 1');
    const material = (value: number) => ({
      ...STANDARD_SETTINGS,
      cutoffs: { 'one-way-dependency': { material: value } },
    });
    const [before, after] = [
      countWith(content, STANDARD_SETTINGS, NO_RATINGS),
      countWith(content, material(4), NO_RATINGS),
    ];
    expect([typeof before, typeof after]).toEqual(['number', 'number']);
    expect(Number(before) - Number(after)).toBe(1);
    expect(countWith(content, material(9), NO_RATINGS)).toBe('none');
    expect(
      countWith(map(...Array.from({ length: 61 }, (_, n) => `D${n}`)), STANDARD_SETTINGS, NO_RATINGS),
    ).toBeUndefined();
  });
});
