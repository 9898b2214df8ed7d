import { hostname, userInfo } from 'node:os';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { loadFonts } from '#electron/raster/fonts.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { buildDeck } from '#shared/export/build-deck.ts';
import { codedCopy } from '#shared/export/coded-copy.ts';
import { usualDeck } from '#shared/export/deck-options.ts';
import { contentOf } from '#shared/export/export-input.ts';
import { findingWords } from '#shared/export/finding-words.ts';
import { USUAL_PICTURE } from '#shared/export/picture-options.ts';
import { SHEET_IDS } from '#shared/export/sheets/sheets.ts';
import { SLIDES } from '#shared/export/slides/slides.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { LANGUAGES, type Language } from '#shared/kernel/language.ts';
import { must } from '#shared/kernel/result.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import type { Mark } from '#shared/model/mark.ts';
import type { RaterId } from '#shared/model/rater.ts';
import type { RatingId } from '#shared/model/rating.ts';
import type { RoundId } from '#shared/model/round.ts';
import { EMPTY_STANDARD, STANDARD_TEXTS } from '#shared/model/standard.ts';
import { ratingsOf } from '#shared/ratings/ratings-of.ts';
import { EXPORTS } from '#shared/writers/exports.ts';
import { joinChunks } from '#shared/writers/png-chunks.ts';
import { writePptx } from '#shared/writers/pptx/pptx.ts';
import { svgText } from '#shared/writers/svg.ts';
import { exportInput } from '#tests/driver/export-sketch.ts';
import { pdfText } from '#tests/driver/pdf-reader.ts';
import { valveMaker } from '#tests/driver/valve-maker.ts';

const SECRET = 'Zyx';
const EXTRA = new Map([['author', SECRET]]);
/** Letters only, and short, so that no line break or entity hides it. */
const secret = (index: number): string => `${SECRET}${String.fromCharCode(97 + (index % 26))}`;

/** The valve maker with a secret in every text there is, ids among them. */
function secretive(): { engagement: Engagement; map: MapId } {
  const plain = valveMaker();
  const id = <Id extends string>(old: Id): Id => `${SECRET}-${old}` as Id;
  const named = (index: number, chinese: number) => ({
    name: `${secret(index)} ${index}`,
    translations: { 'zh-CN': `${secret(chinese)}部${index}` },
    extra: EXTRA,
  });
  const texts = Object.fromEntries(STANDARD_TEXTS.map((text) => [text, SECRET]));
  const { engagement } = plain;
  const moved = <Id extends string, Row>(rows: ReadonlyMap<Id, Row>, change: (row: Row, index: number) => Row) =>
    new Map([...rows].map(([key, row], index) => [id(key), change(row, index)]));
  const changed: Engagement = {
    ...engagement,
    profile: {
      ...engagement.profile,
      ...named(1, 2),
      client: SECRET,
      clientTranslations: { 'zh-CN': SECRET },
      id: id(engagement.profile.id),
    },
    extra: EXTRA,
    maps: moved(engagement.maps, (row, index) => ({ ...row, id: id(row.id), ...named(index, index), notes: SECRET })),
    divisions: moved(engagement.divisions, (row, index) => ({
      ...row,
      id: id(row.id),
      map: id(row.map),
      ...named(index, index),
      notes: SECRET,
    })),
    departments: moved(engagement.departments, (row, index) => ({
      ...row,
      id: id(row.id),
      map: id(row.map),
      ...named(index, index + 1),
      ...(row.division !== undefined && { division: id(row.division) }),
      aliases: [`${SECRET} alias ${index}`],
      notes: SECRET,
    })),
    services: moved(engagement.services, (row, index) => ({
      ...row,
      id: id(row.id),
      map: id(row.map),
      provider: id(row.provider),
      customer: id(row.customer),
      ...named(index, index),
      notes: SECRET,
      standard: { ...EMPTY_STANDARD, ...texts, agreement: 'written', reviewDate: '2026-01-01', extra: EXTRA },
    })),
  };
  const rated = withRatings(changed);
  const map = id(plain.map);
  const report = must(runAnalysis(contentOf({ engagement: rated, map }), STANDARD_SETTINGS, NO_RATINGS));
  const mark = (index: number): Mark => {
    const { id: rule, departments } = report.findings[index] ?? must<never, string>({ ok: false, failure: 'none' });
    return {
      id: `${SECRET}${index}` as Mark['id'],
      map,
      rule,
      departments,
      kind: 'dismissed',
      reason: SECRET,
      extra: EXTRA,
    };
  };
  const marks = new Map([0, 1].map((index) => [mark(index).id, mark(index)]));
  return { engagement: { ...rated, marks }, map };
}

/** A head who rates alone, with a comment. */
function withRatings(engagement: Engagement): Engagement {
  const [service] = engagement.services.values();
  if (service === undefined) throw new Error('no service to rate');
  const [round, rater, rating] = [`${SECRET}r` as RoundId, `${SECRET}p` as RaterId, `${SECRET}a` as RatingId];
  const name = { name: SECRET, translations: { 'zh-CN': SECRET }, extra: EXTRA };
  const said = { performance: { overall: 1 }, importance: {}, comment: SECRET, extra: EXTRA };
  return {
    ...engagement,
    rounds: new Map([[round, { id: round, date: '2026-01-01', ...name }]]),
    raters: new Map([[rater, { id: rater, department: service.customer, head: true, name: SECRET, extra: EXTRA }]]),
    ratings: new Map([[rating, { id: rating, round, service: service.id, rater, side: 'customer', ...said }]]),
  };
}

/** All that a file says: its parts, and of a picture what it was drawn from. */
function contents(bytes: Uint8Array): string {
  if (strFromU8(bytes.slice(0, 5), true) === '%PDF-') return pdfText(bytes);
  const zipped = strFromU8(bytes.slice(0, 2), true) === 'PK';
  const parts = zipped ? Object.entries(unzipSync(bytes)) : [['', bytes] as const];
  return parts.map(([path, part]) => `${path}\n${strFromU8(part)}`).join('\n');
}

const TABLES = EXPORTS.flatMap((entry) =>
  (entry.kind === 'csv' ? SHEET_IDS : (['services'] as const)).map((sheet) => ({ ...entry, sheet })),
);
const CASES = TABLES.flatMap((entry) => LANGUAGES.map((language) => ({ ...entry, language })));

async function written(
  { write, sheet }: (typeof CASES)[number],
  language: Language,
  about: { engagement: Engagement; map: MapId },
) {
  const report = must(runAnalysis(contentOf(about), STANDARD_SETTINGS, NO_RATINGS));
  let drawn = '';
  const bytes = await write({
    ...exportInput(about, report, language),
    findingWords,
    sheet,
    picture: USUAL_PICTURE,
    loadFonts,
    rasterise: async (figure) => {
      drawn = svgText(figure);
      return joinChunks([{ type: 'IHDR', data: strToU8('0123456789abc') }]);
    },
  });
  return contents(bytes) + drawn;
}

describe('a coded copy', () => {
  it.each(CASES)('has no name, note, id or client in $kind ($sheet), $language', async (entry) => {
    const secrets = secretive();
    // That this test sees what it looks for.
    expect(await written(entry, entry.language, secrets)).toContain(SECRET);
    const copy = codedCopy(secrets.engagement, secrets.map, createTranslator(entry.language));
    const said = await written(entry, entry.language, copy);
    expect(said).not.toContain(SECRET);
    expect(said).toContain('D01');
  });

  it.each(CASES)('and any other, in $kind ($sheet), $language, says nothing of this computer', async (entry) => {
    const said = (await written(entry, entry.language, valveMaker())).toLowerCase();
    for (const trace of [hostname(), process.cwd(), import.meta.dirname, `/${userInfo().username}/`]) {
      // A short name of a machine may stand inside a digest by chance; as a word it may not.
      const word = trace.toLowerCase().replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
      expect(said).not.toMatch(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u'));
    }
  });

  it('has none either in a deck of every kind of slide in both languages', async () => {
    const secrets = secretive();
    const copy = codedCopy(secrets.engagement, secrets.map, createTranslator('en'));
    const report = must(runAnalysis(contentOf(copy), STANDARD_SETTINGS, NO_RATINGS));
    const deck = { ...usualDeck('both'), kinds: SLIDES.map(({ id }) => id) };
    const said = contents(writePptx(buildDeck({ ...exportInput(copy, report), findingWords, deck })));
    expect(said).not.toContain(SECRET);
    for (const word of ['D01', 'G01', '内部服务关系（代号版）']) expect(said).toContain(word);
  });

  it('is analysed as the engagement itself is', () => {
    const plain = valveMaker();
    const copy = codedCopy(plain.engagement, plain.map, createTranslator('en'));
    const [before, after] = [plain, copy].map((about) =>
      must(runAnalysis(contentOf(about), STANDARD_SETTINGS, NO_RATINGS)),
    );
    expect(after?.metrics).toEqual(before?.metrics);
    expect([...(after?.departments.values() ?? [])]).toEqual([...(before?.departments.values() ?? [])]);
    expect(after?.findings.map(({ id, rank }) => [id, rank])).toEqual(
      before?.findings.map(({ id, rank }) => [id, rank]),
    );
  });

  it('tells no single answer: not even a head speaks alone', () => {
    const { engagement, map } = secretive();
    expect([...ratingsOf(engagement).keys()]).toHaveLength(1);
    const copy = codedCopy(engagement, map, createTranslator('en')).engagement;
    expect([...ratingsOf(copy).keys()]).toEqual([]);
    expect(JSON.stringify([...copy.ratings.values(), ...copy.raters.values(), ...copy.rounds.values()])).not.toContain(
      SECRET,
    );
  });

  it('keeps whether a feedback channel is recorded, and which findings are set aside', () => {
    const { engagement, map } = secretive();
    const copy = codedCopy(engagement, map, createTranslator('zh-CN')).engagement;
    expect([...copy.services.values()].every(({ standard }) => standard?.feedbackChannel === '已记录')).toBe(true);
    expect([...copy.marks.values()].map(({ kind, reason }) => [kind, reason])).toEqual([
      ['dismissed', '本版略去'],
      ['dismissed', '本版略去'],
    ]);
  });
});
