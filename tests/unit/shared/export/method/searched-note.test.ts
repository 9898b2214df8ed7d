import { expect, it } from 'vitest';
import { methodNote } from '#shared/export/method/method-note.ts';
import { searchedNote } from '#shared/export/method/searched-note.ts';
import { createTranslator } from '#shared/i18n/translator.ts';

const english = methodNote(createTranslator('en'));
const entries = (query: string, note = english) =>
  searchedNote(note, query).sections.flatMap((section) => section.entries.map(({ id }) => id));

it('leaves what has the words, whatever their case and width', () => {
  expect(entries('pagerank')).toEqual(['page-rank']);
  expect(entries('ＰＡＧＥＲＡＮＫ ')).toEqual(['page-rank']);
  expect(entries('瓶颈', methodNote(createTranslator('zh-CN')))).toContain('bottleneck');
});

it('finds formulas and sources too', () => {
  expect(entries('Kleinberg')).toEqual(['hubs']);
  expect(entries('1 − E(G − v)')).toEqual(['efficiency-drop']);
});

it('keeps a section whole whose title has the words', () => {
  expect(searchedNote(english, 'What not to claim').sections).toEqual(
    english.sections.filter(({ id }) => id === 'claims'),
  );
});

it('is the whole note for nothing, and nothing for what nobody says', () => {
  expect(searchedNote(english, '  ')).toBe(english);
  expect(searchedNote(english, 'xylophone')).toMatchObject({ paragraphs: [], sections: [] });
});
