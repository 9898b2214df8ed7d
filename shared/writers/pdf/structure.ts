import type { PdfObjects, Ref } from './objects.ts';
import type { Meaning } from './page-content.ts';
import { textString } from './syntax.ts';

/** What is on one page, for those who listen. */
export interface MeantPage {
  readonly page: Ref;
  readonly meanings: readonly Meaning[];
}

const entry = ({ role, description }: Meaning, place: number, section: Ref, page: Ref): string => {
  const alt = description === undefined ? '' : `/Alt${textString(description)}`;
  return `<</Type/StructElem/S/${role}/P ${section}/Pg ${page}/K ${place}${alt}>>`;
};

/** The tree that makes a tagged PDF: a section for each page, in it headings, paragraphs and described arrows in reading order. */
export function structureTree(objects: PdfObjects, pages: readonly MeantPage[]): Ref {
  const [root, whole] = [objects.reserve(), objects.reserve()];
  const sections = pages.map(({ page, meanings }) => {
    const section = objects.reserve();
    const parts = meanings.map((meaning, place) => objects.add(entry(meaning, place, section, page)));
    objects.set(section, `<</Type/StructElem/S/Sect/P ${whole}/Pg ${page}/K[${parts.join(' ')}]>>`);
    return { section, parts };
  });
  objects.set(
    whole,
    `<</Type/StructElem/S/Document/P ${root}/K[${sections.map(({ section }) => section).join(' ')}]>>`,
  );
  const rows = sections.map(({ parts }, index) => `${index}[${parts.join(' ')}]`).join('');
  const parents = objects.add(`<</Nums[${rows}]>>`);
  objects.set(root, `<</Type/StructTreeRoot/K ${whole}/ParentTree ${parents}/ParentTreeNextKey ${pages.length}>>`);
  return root;
}

/** A bookmark for each page. */
export function outline(objects: PdfObjects, pages: readonly { readonly page: Ref; readonly title: string }[]): Ref {
  const root = objects.reserve();
  const marks = pages.map(() => objects.reserve());
  pages.forEach(({ page, title }, index) => {
    const [mark, before, after] = [marks[index], marks[index - 1], marks[index + 1]];
    if (mark === undefined) return;
    const neighbours = `${before === undefined ? '' : `/Prev ${before}`}${after === undefined ? '' : `/Next ${after}`}`;
    objects.set(mark, `<</Title${textString(title)}/Parent ${root}${neighbours}/Dest[${page}/Fit]>>`);
  });
  const [first, last] = [marks[0], marks.at(-1)];
  const ends = first === undefined ? '' : `/First ${first}/Last ${last}/Count ${marks.length}`;
  objects.set(root, `<</Type/Outlines${ends}>>`);
  return root;
}
