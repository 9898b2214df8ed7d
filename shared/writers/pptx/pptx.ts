import type { Deck } from '#shared/export/deck.ts';
import { PAGES } from '#shared/export/page.ts';
import { corePropertiesXml } from '../core-properties.ts';
import { element, type Xml } from '../xml.ts';
import { chartParts, SLIDE_TARGETS } from './chart-parts.ts';
import { LAYOUT_ORDER, layoutXml } from './layouts.ts';
import { masterXml } from './master.ts';
import { ROOT } from './names.ts';
import { NOTES_PAGE, notesMasterXml, notesXml } from './notes.ts';
import { type Part, packageBytes, type Target } from './package.ts';
import { sectionXml, slideNumber } from './sections.ts';
import { slideXml } from './slide.ts';
import { themeXml } from './theme.ts';
import { emu } from './units.ts';

const PRESENTATION: Target = { path: 'ppt/presentation.xml', kind: 'presentation' };
const CORE: Target = { path: 'docProps/core.xml', kind: 'coreProperties' };
const MASTER: Target = { path: 'ppt/slideMasters/slideMaster1.xml', kind: 'slideMaster' };
const NOTES_MASTER: Target = { path: 'ppt/notesMasters/notesMaster1.xml', kind: 'notesMaster' };
const THEME: Target = { path: 'ppt/theme/theme1.xml', kind: 'theme' };
/** A notes master may not share the theme of the slides. */
const NOTES_THEME: Target = { path: 'ppt/theme/theme2.xml', kind: 'theme' };

const layoutAt = (index: number): Target => ({
  path: `ppt/slideLayouts/slideLayout${index + 1}.xml`,
  kind: 'slideLayout',
});
const slideAt = (index: number): Target => ({ path: `ppt/slides/slide${index + 1}.xml`, kind: 'slide' });
const notesAt = (index: number): Target => ({ path: `ppt/notesSlides/notesSlide${index + 1}.xml`, kind: 'notesSlide' });

const PLACES = {
  chart: (slide: number, at: number) => `ppt/charts/chart${slide + 1}-${at + 1}.xml`,
  book: (slide: number, at: number) => `ppt/embeddings/workbook${slide + 1}-${at + 1}.xlsx`,
};

/** Relationships: the slides in order, then both masters, then the theme. */
function presentationXml({ slides: { length: slides }, sections, ratio }: Deck): Xml {
  const size = (name: string, { width, height }: { width: number; height: number }, type?: string) =>
    element(name, { cx: emu(width), cy: emu(height), type });
  const section = sectionXml(sections);
  return element(
    'p:presentation',
    { ...ROOT, saveSubsetFonts: 1 },
    element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: 2 ** 31, 'r:id': `rId${slides + 1}` })),
    element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': `rId${slides + 2}` })),
    element(
      'p:sldIdLst',
      {},
      ...Array.from({ length: slides }, (_, index) =>
        element('p:sldId', { id: slideNumber(index), 'r:id': `rId${index + 1}` }),
      ),
    ),
    size('p:sldSz', PAGES[ratio], ratio === '4:3' ? 'screen4x3' : undefined),
    size('p:notesSz', NOTES_PAGE),
    section && element('p:extLst', {}, section),
  );
}

/**
 * The deck as a PowerPoint file (ECMA-376, transitional): native shapes, connectors glued at both ends, native tables,
 * notes. Same deck, same bytes.
 */
export function writePptx(deck: Deck): Uint8Array {
  const { slides, language } = deck;
  const page = PAGES[deck.ratio];
  const layouts = LAYOUT_ORDER.map((_, index) => layoutAt(index));
  const parts: Part[] = [
    {
      ...PRESENTATION,
      content: presentationXml(deck),
      leadsTo: [...slides.map((_, index) => slideAt(index)), MASTER, NOTES_MASTER, THEME],
    },
    { ...CORE, content: corePropertiesXml(deck), leadsTo: [] },
    { ...MASTER, content: masterXml(page), leadsTo: [...layouts, THEME] },
    ...LAYOUT_ORDER.map((layout, index) => ({
      ...layoutAt(index),
      content: layoutXml(layout, page),
      leadsTo: [MASTER],
    })),
    { ...NOTES_MASTER, content: notesMasterXml(page), leadsTo: [NOTES_THEME] },
    { ...THEME, content: themeXml(), leadsTo: [] },
    { ...NOTES_THEME, content: themeXml(), leadsTo: [] },
    ...slides.flatMap((slide, index): readonly Part[] => {
      const charts = chartParts(slide, deck, {
        chart: (at) => PLACES.chart(index, at),
        book: (at) => PLACES.book(index, at),
      });
      return [
        {
          ...slideAt(index),
          content: slideXml(slide, language, SLIDE_TARGETS + 1),
          leadsTo: [layoutAt(LAYOUT_ORDER.indexOf(slide.layout)), notesAt(index), ...charts.targets],
        },
        ...charts.parts,
        { ...notesAt(index), content: notesXml(slide, language), leadsTo: [NOTES_MASTER, slideAt(index)] },
      ];
    }),
  ];
  return packageBytes(parts, [PRESENTATION, CORE]);
}
