import { strToU8 } from 'fflate';
import type { Deck } from '#shared/export/deck.ts';
import type { Figure } from '#shared/export/figure.ts';
import { slideFigure } from '#shared/export/slide-figure.ts';
import type { Language } from '#shared/kernel/language.ts';
import { createFace } from './face.ts';
import { createObjects, type PdfObjects, type Ref } from './objects.ts';
import { pageContent } from './page-content.ts';
import { outline, structureTree } from './structure.ts';
import { number, textString } from './syntax.ts';

/** The files of Noto Sans SC, TrueType: its subsets go into the document. */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

export type LoadFonts = () => Promise<FontFiles>;

export interface PdfDocument {
  readonly title: string;
  readonly language: Language;
  readonly pages: readonly Figure[];
  /** Points for each unit of the pages; less for a page that would be too large for a reader. */
  readonly scale: number;
}

/** The largest side of a page that every reader takes, points (ISO 32000-1, annex C). */
const LARGEST = 14_400;
/** A map unit is a pixel of the screen. */
const POINTS_PER_PIXEL = 0.75;

/**
 * The pages as a PDF file with their faces in it: text can be selected, searched and read aloud; each page has its bookmark.
 * It tells its title and language and nothing of its making. A character that the face lacks (emoji, Arabic, ...) is drawn as a
 * white square and copied as itself. Same document, same bytes. Throws where a font file is none.
 */
export function writePdf({ title, language, pages, scale }: PdfDocument, fonts: FontFiles): Uint8Array {
  const faces = {
    regular: createFace(fonts.regular, 'NotoSansSC-Regular'),
    bold: createFace(fonts.bold, 'NotoSansSC-Bold'),
  };
  const objects = createObjects();
  const [catalog, tree, regular, bold] = [objects.reserve(), objects.reserve(), objects.reserve(), objects.reserve()];
  const written = pages.map((figure, index) => {
    const points = Math.min(scale, LARGEST / Math.max(figure.width, figure.height));
    const { operators, meanings } = pageContent(figure, points, faces);
    const content = objects.addStream('', strToU8(operators));
    const box = `[0 0 ${number(figure.width * points)} ${number(figure.height * points)}]`;
    const page = objects.add(
      `<</Type/Page/Parent ${tree}/MediaBox${box}/Contents ${content}/StructParents ${index}/Tabs/S` +
        `/Resources<</Font<</F1 ${regular}/F2 ${bold}>>>>>>`,
    );
    return { page, meanings, title: figure.title };
  });
  objects.set(tree, `<</Type/Pages/Kids[${written.map(({ page }) => page).join(' ')}]/Count ${written.length}>>`);
  faces.regular.embed(objects, regular);
  faces.bold.embed(objects, bold);
  objects.set(catalog, catalogOf(objects, tree, written, language));
  return objects.file(catalog, objects.add(`<</Title${textString(title)}>>`));
}

function catalogOf(
  objects: PdfObjects,
  tree: Ref,
  pages: Parameters<typeof outline>[1] & Parameters<typeof structureTree>[1],
  language: Language,
): string {
  return (
    `<</Type/Catalog/Pages ${tree}/Lang(${language})/MarkInfo<</Marked true>>/StructTreeRoot ${structureTree(objects, pages)}` +
    `/Outlines ${outline(objects, pages)}/PageMode/UseOutlines/ViewerPreferences<</DisplayDocTitle true>>>>`
  );
}

/** The slides of a deck, a page each. */
export function deckPdf({ title, language, slides, ratio }: Deck, fonts: FontFiles): Uint8Array {
  const pages = slides.map((slide, index) => slideFigure(slide, { ratio }, index + 1));
  return writePdf({ title, language, pages, scale: 1 }, fonts);
}

/** A figure on a page of its own size. */
export function figurePdf(figure: Figure, language: Language, fonts: FontFiles): Uint8Array {
  return writePdf({ title: figure.title, language, pages: [figure], scale: POINTS_PER_PIXEL }, fonts);
}
