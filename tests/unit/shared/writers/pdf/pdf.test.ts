import { strFromU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadFonts } from '#electron/raster/fonts.ts';
import { buildDeck } from '#shared/export/build-deck.ts';
import type { Deck } from '#shared/export/deck.ts';
import type { Figure } from '#shared/export/figure.ts';
import { slideFigure } from '#shared/export/slide-figure.ts';
import type { Language } from '#shared/kernel/language.ts';
import { deckPdf, type FontFiles, figurePdf } from '#shared/writers/pdf/pdf.ts';
import { exportInput, sketch } from '#tests/driver/export-sketch.ts';
import { pdfLines, pdfStreams, pdfStrings } from '#tests/driver/pdf-reader.ts';
import { valveMaker, valveReport } from '#tests/driver/valve-maker.ts';

let fonts: FontFiles;
beforeAll(async () => {
  fonts = await loadFonts();
});

const deckIn = (language: Language): Deck => {
  const about = valveMaker();
  return buildDeck(exportInput(about, valveReport(about), language));
};
const textOf = (figure: Figure): readonly string[] =>
  figure.items.flatMap((item) => (item.kind === 'shape' ? (item.text?.lines ?? []) : []));
const named = (...names: readonly string[]) => sketch({ divisions: { '': names } });
const pictureOf = (...names: readonly string[]): Uint8Array => {
  const deck = buildDeck(exportInput(named(...names)));
  const [slide] = deck.slides.filter(({ name }) => name === 'map');
  if (slide === undefined) throw new Error('no slide of the map');
  return figurePdf(slideFigure(slide, deck, 1), 'en', fonts);
};

describe('a PDF of a deck', () => {
  it.each(['en', 'zh-CN'] as const)('has the pages of the deck with the same lines of text, in %s', (language) => {
    const deck = deckIn(language);
    const pages = deck.slides.map((slide, index) => slideFigure(slide, deck, index + 1));
    expect(pdfLines(deckPdf(deck, fonts))).toEqual(
      pages.map((page) => textOf(page).map((line) => line.normalize('NFC'))),
    );
  });

  it('has a bookmark for each slide, a description for each arrow, and its title', () => {
    const deck = deckIn('en');
    const strings = pdfStrings(deckPdf(deck, fonts));
    const titles = deck.slides.map(({ title }) => title.replaceAll('\n', ' / '));
    expect(strings).toEqual(expect.arrayContaining([deck.title, ...titles]));
    const arrows = deck.slides.flatMap(({ items }) => items.filter(({ kind }) => kind === 'connector'));
    const described = arrows.map(({ description }) => description).filter((text) => text !== '');
    expect(strings.filter((text) => described.includes(text))).toHaveLength(described.length);
  });

  it('marks every part of a page as text, heading, figure or decoration, each once', () => {
    for (const page of pdfStreams(deckPdf(deckIn('en'), fonts)).filter((stream) => stream.includes('/Artifact'))) {
      const marks = page.match(/^(?:\/\w+ .*(?:BMC|BDC)|EMC)$/gm) ?? [];
      expect(marks.filter((mark) => mark === 'EMC')).toHaveLength(marks.length / 2);
      expect(marks.every((mark, at) => (mark === 'EMC') === (at % 2 === 1))).toBe(true);
      const places = [...page.matchAll(/MCID (\d+)/g)].map(([, place]) => Number(place));
      expect(places).toEqual(places.map((_, index) => index));
    }
  });

  it('is small, says its language, and tells nothing of its making', () => {
    const bytes = deckPdf(deckIn('zh-CN'), fonts);
    expect(bytes.length).toBeLessThan(400_000);
    const file = strFromU8(bytes, true);
    expect(file).toContain('/Lang(zh-CN)');
    expect(file).toMatch(/\/Info \d+ 0 R>>/);
    for (const word of ['Producer', 'Creator', 'Author', 'Date', '/ID']) expect(file).not.toContain(word);
  });

  it('has the same bytes for the same deck', () => {
    expect(deckPdf(deckIn('zh-CN'), fonts)).toEqual(deckPdf(deckIn('zh-CN'), fonts));
  });

  it('leads to each of its objects from where it says', () => {
    const bytes = deckPdf(deckIn('en'), fonts);
    const file = strFromU8(bytes, true);
    const start = Number(/startxref\n(\d+)\n/.exec(file)?.[1]);
    expect(file.slice(start, start + 4)).toBe('xref');
    const rows = [...file.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, at]) => Number(at));
    rows.forEach((at, index) => {
      expect(file.slice(at).startsWith(`${index + 1} 0 obj\n`)).toBe(true);
    });
  });
});

describe('a name that the face cannot write', () => {
  it.each([
    ['Team 🚀', '🚀'],
    ['العمليات', 'ا'],
    ['Family 👨‍👩‍👧', '👨‍👩‍👧'],
    ['עברית', 'ע'],
  ])('is drawn with squares and copied as it is: %s', (name, character) => {
    const bytes = pictureOf(name);
    expect(pdfLines(bytes).flat().join('')).toContain(character);
  });

  it('keeps what is composed of letters and accents', () => {
    expect(pdfLines(pictureOf('Cafe\u0301 Zürich Łódź', '質量 龘')).flat().join(' ')).toMatch(
      /Café Zürich Łódź.*質量 龘/,
    );
  });
});
