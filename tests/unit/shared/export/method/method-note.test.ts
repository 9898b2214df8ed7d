import { describe, expect, it, test } from 'vitest';
import { FINDINGS } from '#shared/analysis/findings.ts';
import { MEASURE_NOTES, MEASURE_OF } from '#shared/export/method/measure-notes.ts';
import { methodNote } from '#shared/export/method/method-note.ts';
import { SOURCES, sourceName } from '#shared/export/method/sources.ts';
import { CATALOGUES } from '#shared/i18n/catalogues/catalogues.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';

const notes = LANGUAGES.map((language) => methodNote(createTranslator(language)));
const english = methodNote(createTranslator('en'));
const entryOf = (section: string, id: string) =>
  english.sections.find((one) => one.id === section)?.entries.find((entry) => entry.id === id);

describe('the method note', () => {
  it('has the same sections and entries in each language', () => {
    const shapes = notes.map(({ sections }) =>
      sections.map(({ id, entries }) => [id, ...entries.map((one) => one.id)]),
    );
    expect(shapes[0]).toEqual(shapes[1]);
    expect(shapes[0]?.flat().length).toBeGreaterThan(50);
  });

  it('explains each measure once and has a place for each metric', () => {
    const measures = english.sections.filter(({ id }) => ['departments', 'groups', 'map'].includes(id));
    expect(measures.flatMap(({ entries }) => entries.map(({ id }) => id)).sort()).toEqual(
      Object.keys(MEASURE_NOTES).sort(),
    );
    expect(new Set(Object.values(MEASURE_OF))).toEqual(new Set(Object.keys(MEASURE_NOTES)));
  });

  it('has every finding, by its number', () => {
    const findings = english.sections.find(({ id }) => id === 'findings')?.entries ?? [];
    expect(findings.map(({ title }) => title.slice(0, title.indexOf(' ')))).toEqual(
      FINDINGS.map((_, index) => `F${index + 1}`),
    );
  });

  it('takes the numbers from the rules', () => {
    expect(entryOf('findings', 'one-way-dependency')?.facts[0]?.text).toContain(
      'weight of 3 or more, and the asymmetry is 60%',
    );
    expect(entryOf('findings', 'silo')?.facts[1]?.text).toContain('−0.5 or less');
    expect(entryOf('more', 'stability')?.facts[0]?.text).toContain('in 90% or more, fairly stable from 70%');
    expect(entryOf('conventions', 'floor')?.facts[0]?.text).toContain('13 sizes from 5 to 80');
  });

  it('leaves no slot open and says no source that is not listed', () => {
    for (const { sections } of notes) {
      const said = sections.flatMap(({ entries }) => entries.flatMap(({ facts }) => facts));
      for (const { text, formula } of said) if (formula !== true) expect(text).not.toMatch(/[{}]|NaN|undefined/);
    }
    const named = new Set(Object.keys(SOURCES).map((id) => sourceName(id as keyof typeof SOURCES)));
    const facts = english.sections.flatMap(({ entries }) => entries.flatMap((entry) => entry.facts));
    const said = facts.filter(({ label }) => label === 'Source').flatMap(({ text }) => text.split('; '));
    expect(said.filter((name) => !named.has(name))).toEqual([]);
    expect([...named].filter((name) => !said.includes(name))).toEqual([]);
  });
});

test.each(FINDINGS.map((rule) => [rule.id, rule] as const))(
  'every cut-off of %s is in what is said of it',
  (id, rule) => {
    const words = Object.entries(CATALOGUES.en).filter(([key]) => key.startsWith('method.'));
    const own = words.filter(([key]) => key.startsWith(`method.finding.${id}.`)).map(([, text]) => text);
    expect(Object.keys(rule.cutoffs).filter((name) => !own.join(' ').includes(`{${name}}`))).toEqual([]);
  },
);
