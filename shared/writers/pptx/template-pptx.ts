import { strToU8 } from 'fflate';
import type { Deck } from '#shared/export/deck.ts';
import { named } from '#shared/export/dressed.ts';
import { PAGES } from '#shared/export/page.ts';
import type { LayoutMapping } from '#shared/office/layout-roles.ts';
import { relationshipType } from '#shared/office/presentation.ts';
import { isLook, leadsToSlide, type Template } from '#shared/office/template.ts';
import { elementsOf, type XmlElement } from '#shared/office/xml-tree.ts';
import { corePropertiesXml } from '../core-properties.ts';
import { treeXml } from '../tree-xml.ts';
import { element, XML_DECLARATION, type Xml } from '../xml.ts';
import { chartParts, SLIDE_TARGETS } from './chart-parts.ts';
import { KINDS } from './names.ts';
import { notesMasterXml, notesXml } from './notes.ts';
import { leadingTo, type Part, type RawPart, rawPart, type Target, zipped } from './package.ts';
import { scaledSlide } from './scaled-slide.ts';
import { slideXml } from './slide.ts';
import { templateDesign } from './template-design.ts';
import { templateFrame } from './template-frame.ts';
import { templatePresentationXml } from './template-presentation.ts';
import { themeXml } from './theme.ts';

const CORE: Target = { path: 'docProps/core.xml', kind: 'coreProperties' };
/** What a show is told of the slides that it had. */
const OF_SLIDES = ['p:showPr', 'p:htmlPubPr'];

/** A name that nothing kept has, the first of `stem1.xml`, `stem2.xml`, ... */
function freeNames({ kept }: Template): (stem: string) => string {
  const taken = new Set(kept.map((part) => part.toLowerCase()));
  return (stem) => {
    let number = 1;
    while (taken.has(`${stem}${number}.xml`.toLowerCase())) number++;
    const name = `${stem}${number}.xml`;
    taken.add(name.toLowerCase());
    return name;
  };
}

/** A part of the template as it is; links of its own to a slide lead to the first of ours. */
function keptPart(template: Template, part: string, firstSlide: string): RawPart {
  const relationships = template
    .relationshipsOf(part)
    .map((each) => (leadsToSlide(each.type) ? { ...each, type: KINDS.slide.relationship, target: firstSlide } : each));
  const raw: RawPart = {
    path: part,
    type: template.typeOf(part) ?? 'application/octet-stream',
    bytes: template.parts.get(part) ?? new Uint8Array(),
    relationships,
  };
  return raw.type.endsWith('.presProps+xml') ? withoutSlides(template, raw) : raw;
}

function withoutSlides(template: Template, raw: RawPart): RawPart {
  const root = template.xmlOf(raw.path);
  if (!root.ok || !elementsOf(root.value).some(({ tag }) => OF_SLIDES.includes(tag))) return raw;
  const rest = elementsOf(root.value).filter(({ tag }) => !OF_SLIDES.includes(tag));
  const xml = treeXml(
    root.value,
    rest.map((each) => treeXml(each)),
  );
  return { ...raw, bytes: strToU8(XML_DECLARATION + xml), relationships: [] };
}

function overrideXml({ attributes }: XmlElement): Xml {
  return element('a:overrideClrMapping', Object.fromEntries(attributes.map(({ key, value }) => [key, value])));
}

/**
 * The deck as a PowerPoint file made after a template: its masters, layouts, themes, fonts and pictures go over byte for
 * byte, its slides and whatever only they use do not. The deck must be built in the design of the same template and
 * mapping. Same input, same bytes.
 */
export function writeTemplatePptx(deck: Deck, template: Template, mapping: LayoutMapping): Uint8Array {
  const design = deck.design ?? templateDesign(template, mapping);
  const free = freeNames(template);
  const slideAt = deck.slides.map((): Target => ({ path: free('ppt/slides/slide'), kind: 'slide' }));
  const notesAt = deck.slides.map((): Target => ({ path: free('ppt/notesSlides/notesSlide'), kind: 'notesSlide' }));
  const document: Target = { path: template.document, kind: 'presentation' };
  const looks = template.relationshipsOf(template.document).filter(({ type, external }) => isLook(type) && !external);
  const used = looks.map(({ id }) => Number(/^rId(\d{1,9})$/.exec(id)?.[1] ?? 0));
  const theirNotes = looks.find(({ type }) => type === relationshipType('notesMaster'));
  const [notesMaster, ourParts] = theirNotes === undefined ? ourNotes(free) : [targetOf(theirNotes.target), []];
  const ours = leadingTo(theirNotes === undefined ? [...slideAt, notesMaster] : slideAt, Math.max(0, ...used));
  const slideIds = ours.slice(0, slideAt.length).map(({ id }) => id);
  const notesId = theirNotes?.id ?? ours.at(-1)?.id ?? '';
  const slides = deck.slides.flatMap((slide, index): readonly Part[] => {
    const layout = mapping[slide.layout];
    const [own, notes] = [slideAt[index] as Target, notesAt[index] as Target];
    const real = scaledSlide({ ...slide, items: named(slide.items, design) }, design);
    const frame = templateFrame(real, layout, design, deck.language);
    const names = real.items.filter(({ kind }) => kind === 'chart').map(() => free('ppt/charts/chart'));
    const chartAt = (at: number): string => names[at] ?? '';
    const colours = layout.override && overrideXml(layout.override);
    const charts = chartParts(real, deck, {
      chart: chartAt,
      book: (at) => bookOf(chartAt(at)),
    });
    return [
      {
        ...own,
        content: slideXml(real, deck.language, SLIDE_TARGETS + 1, frame, colours),
        leadsTo: [{ path: layout.part, kind: 'slideLayout' }, notes, ...charts.targets],
      },
      ...charts.parts,
      { ...notes, content: notesXml(slide, deck.language), leadsTo: [notesMaster, own] },
    ];
  });
  const parts: readonly RawPart[] = [
    {
      path: document.path,
      type: KINDS.presentation.content,
      bytes: strToU8(XML_DECLARATION + templatePresentationXml(template, deck, slideIds, notesId)),
      relationships: [...looks, ...ours],
    },
    rawPart({ ...CORE, content: corePropertiesXml(deck), leadsTo: [] }),
    ...template.kept.map((part) => keptPart(template, part, slideAt[0]?.path ?? document.path)),
    ...[...ourParts, ...slides].map(rawPart),
  ];
  return zipped(parts, [document, CORE]);
}

/** A workbook beside the chart that it is of, of the same name. */
const bookOf = (chart: string): string => chart.replace('ppt/charts/', 'ppt/embeddings/').replace(/\.xml$/, '.xlsx');

const targetOf = (path: string): Target => ({ path, kind: 'notesMaster' });

/** A notes master of our own, for a template that has none; it may not share the theme of the slides. */
function ourNotes(free: (stem: string) => string): readonly [Target, readonly Part[]] {
  const master = targetOf(free('ppt/notesMasters/notesMaster'));
  const theme: Target = { path: free('ppt/theme/theme'), kind: 'theme' };
  const parts: readonly Part[] = [
    { ...master, content: notesMasterXml(PAGES['16:9']), leadsTo: [theme] },
    { ...theme, content: themeXml(), leadsTo: [] },
  ];
  return [master, parts];
}
