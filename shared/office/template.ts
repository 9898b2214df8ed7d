import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { TemplateFault } from './package-fault.ts';
import { type Presentation, partsBy, readPresentation, relationshipType } from './presentation.ts';
import { type TemplateColours, templateColours } from './template-colours.ts';
import { type TemplatePlace, templatePlaces } from './template-place.ts';
import { attributeOf, childOf, elementsOf, type XmlElement } from './xml-tree.ts';

/** A presentation that others are made after. */
export interface Template extends Presentation {
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** In the order of the file, those of the first master first; at least one. */
  readonly layouts: readonly TemplateLayout[];
  /** What is taken over, in a stable order: masters, layouts and all that they and the presentation lead to, without slides. */
  readonly kept: readonly string[];
}

export interface TemplateLayout {
  readonly part: string;
  /** As people see it; unique in the template (`Title Only (2)`). */
  readonly name: string;
  /** Such as `titleOnly`; missing where it is one of the firm's own. */
  readonly type: string | undefined;
  readonly places: readonly TemplatePlace[];
  /** Where its master has the text of slides; undefined where it has none. */
  readonly body: TemplatePlace | undefined;
  readonly colours: TemplateColours;
  /** The Latin typefaces of titles and of texts. */
  readonly fonts: readonly string[];
  /** The layout's own choice of colours, which its slides must repeat. */
  readonly override: XmlElement | undefined;
}

const EMU_PER_POINT = 12_700;
/** 10 by 7.5 inches. */
const USUAL_SIZE = { cx: '9144000', cy: '6858000' };
/** What of a presentation belongs to its look. Slides, comments, tags, views and whatever a company adds do not. */
const LOOK = ['slideMaster', 'notesMaster', 'handoutMaster', 'theme', 'presProps', 'tableStyles', 'font'];
const SLIDES = ['slide', 'notesSlide'];

/** Whether the template's own part goes over with the presentation. */
export function isLook(type: string): boolean {
  return LOOK.some((kind) => relationshipType(kind) === type);
}

/** Whether it leads to a slide, of which none is taken over. */
export function leadsToSlide(type: string): boolean {
  return SLIDES.some((kind) => relationshipType(kind) === type);
}

function keptParts(given: Presentation): Result<readonly string[], TemplateFault> {
  const kept = new Set<string>();
  const waiting = given
    .relationshipsOf(given.document)
    .filter(({ type, external }) => isLook(type) && !external)
    .map(({ target }) => target);
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
    if (kept.has(part) || part === given.document) continue;
    if (!given.parts.has(part)) return err({ code: 'office-damaged', part });
    kept.add(part);
    for (const { type, target, external } of given.relationshipsOf(part)) {
      if (leadsToSlide(type)) continue;
      if (!external) waiting.push(target);
      else if (type !== relationshipType('hyperlink')) return err({ code: 'template-linked', address: target });
    }
  }
  return ok([...kept]);
}

function layoutOf(
  given: Presentation,
  master: string,
  part: string,
): Result<Omit<TemplateLayout, 'name'> & { readonly named: string }, TemplateFault> {
  const [theme] = partsBy(given, master, 'theme');
  const [above, own, colours] = [given.xmlOf(master), given.xmlOf(part), given.xmlOf(theme ?? '')];
  for (const each of [above, own, colours]) if (!each.ok) return each;
  if (!above.ok || !own.ok || !colours.ok) return err({ code: 'office-damaged', part });
  const override = childOf(own.value, 'p:clrMapOvr', 'a:overrideClrMapping');
  return ok({
    part,
    named: attributeOf(childOf(own.value, 'p:cSld'), 'name')?.trim() ?? '',
    type: attributeOf(own.value, 'type'),
    places: templatePlaces(above.value, own.value),
    body: templatePlaces(above.value).find(({ type }) => type === 'body'),
    colours: templateColours(colours.value, override ?? childOf(above.value, 'p:clrMap'), [own.value, above.value]),
    fonts: ['a:majorFont', 'a:minorFont'].flatMap(
      (role) =>
        attributeOf(childOf(colours.value, 'a:themeElements', 'a:fontScheme', role, 'a:latin'), 'typeface') ?? [],
    ),
    override,
  });
}

/** In the order in which the presentation lists its masters and each of them its layouts. */
function listed(given: Presentation, from: string, list: XmlElement | undefined, kind: string): readonly string[] {
  const targets = new Map(given.relationshipsOf(from).map(({ id, type, target }) => [id, { type, target }]));
  return (list === undefined ? [] : elementsOf(list)).flatMap((row) => {
    const found = targets.get(attributeOf(row, 'r:id') ?? '');
    return found?.type === relationshipType(kind) ? [found.target] : [];
  });
}

function layoutsOf(given: Presentation): Result<readonly TemplateLayout[], TemplateFault> {
  const layouts: TemplateLayout[] = [];
  for (const master of listed(given, given.document, childOf(given.root, 'p:sldMasterIdLst'), 'slideMaster')) {
    const root = given.xmlOf(master);
    if (!root.ok) return root;
    for (const part of listed(given, master, childOf(root.value, 'p:sldLayoutIdLst'), 'slideLayout')) {
      const layout = layoutOf(given, master, part);
      if (!layout.ok) return layout;
      const { named, ...rest } = layout.value;
      const plain = named === '' ? (part.split('/').at(-1) ?? part) : named;
      let name = plain;
      for (let copy = 2; layouts.some((each) => each.name === name); copy++) name = `${plain} (${copy})`;
      layouts.push({ ...rest, name });
    }
  }
  return ok(layouts);
}

/**
 * Opens a .pptx or .potx as a template, see `readPresentation`. Refused as well: no master or no layout; pictures or other
 * parts outside of the file, which a deck would fetch wherever it is opened. A link that only a click follows stays.
 */
export function readTemplate(bytes: Uint8Array): Result<Template, TemplateFault> {
  const given = readPresentation(bytes);
  if (!given.ok) return given;
  const layouts = layoutsOf(given.value);
  if (!layouts.ok) return layouts;
  if (layouts.value.length === 0) return err({ code: 'template-no-layouts' });
  const kept = keptParts(given.value);
  if (!kept.ok) return kept;
  const size = childOf(given.value.root, 'p:sldSz');
  const length = (key: 'cx' | 'cy') => Number(attributeOf(size, key) ?? USUAL_SIZE[key]) / EMU_PER_POINT;
  const [width, height] = [length('cx'), length('cy')];
  if (!(width >= 72 && height >= 72 && width <= 4032 && height <= 4032))
    return err({ code: 'office-damaged', part: given.value.document });
  return ok({ ...given.value, ...{ width, height }, layouts: layouts.value, kept: kept.value });
}
