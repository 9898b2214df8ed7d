import type { DeckMark } from '#shared/export/deck-mark.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { type Presentation, partsBy, readPresentation } from '#shared/office/presentation.ts';
import { attributeOf, childOf, elementsOf } from '#shared/office/xml-tree.ts';
import { RECORD_NAME, readRecord, type SlideRecord } from '#shared/writers/pptx/record.ts';
import { type Node, nodeOf, setAttribute } from './node.ts';
import type { RefreshFault } from './refresh-fault.ts';
import { identityOf, recordOf, type SlideShape, shapesOf, treeOf } from './slide-shapes.ts';

export interface DeckSlide {
  readonly part: string;
  /** In the presentation's list. */
  readonly relationship: string;
  readonly root: Node;
  readonly tree: Node;
  readonly shapes: readonly SlideShape[];
  /** Missing on slides that are the user's, copies of ours among them. */
  readonly record: SlideRecord | undefined;
  readonly notes: string | undefined;
  readonly layout: string | undefined;
}

export interface ReadDeck extends Presentation {
  readonly slides: readonly DeckSlide[];
}

/** LibreOffice gives every shape of a slide that was moved a number behind its name: the shape of the record tells which. */
function unsuffixed(tree: Node): void {
  const shapes = shapesOf(tree);
  const holder = shapes.find(({ key }) => key.startsWith(RECORD_NAME));
  const record = holder && readRecord(holder.text);
  const suffix = record && holder.key.slice(RECORD_NAME.length + record.slide.length);
  if (!suffix || !/^ \d+$/.test(suffix)) return;
  for (const { key, node } of shapes) {
    const identity = identityOf(node);
    if (identity && key.endsWith(suffix)) setAttribute(identity, 'name', key.slice(0, -suffix.length));
  }
}

/** Opens a deck with its slides in the order in which they are shown. */
export function readDeck(bytes: Uint8Array): Result<ReadDeck, RefreshFault> {
  const read = readPresentation(bytes);
  if (!read.ok) return read;
  const given = read.value;
  const targets = new Map(given.relationshipsOf(given.document).map(({ id, target }) => [id, target]));
  const list = childOf(given.root, 'p:sldIdLst');
  const slides: DeckSlide[] = [];
  for (const row of list === undefined ? [] : elementsOf(list)) {
    const relationship = attributeOf(row, 'r:id') ?? '';
    const part = targets.get(relationship) ?? '';
    const xml = given.xmlOf(part);
    if (!xml.ok) return xml;
    const root = nodeOf(xml.value);
    const tree = treeOf(root);
    if (tree === undefined) return err({ code: 'office-damaged', part });
    unsuffixed(tree);
    const shapes = shapesOf(tree);
    const found = recordOf(shapes);
    const record = slides.some((each) => each.record?.slide === found?.slide) ? undefined : found;
    const [[notes], [layout]] = [partsBy(given, part, 'notesSlide'), partsBy(given, part, 'slideLayout')];
    slides.push({ part, relationship, root, tree, shapes, record, notes, layout });
  }
  return ok({ ...given, slides });
}

/** What the deck was made of; refused where it is none of ours. */
export function markOf({ slides }: ReadDeck): Result<DeckMark, RefreshFault> {
  const marks = slides.flatMap(({ record }) => record?.deck ?? []);
  const [first] = marks;
  if (first === undefined) return err({ code: 'refresh-not-ours' });
  // A slide that nothing changed on keeps the list of its own time.
  return ok({ ...first, slides: [...new Set(marks.flatMap((mark) => mark.slides))] });
}
