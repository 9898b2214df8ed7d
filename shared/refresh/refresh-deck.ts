import type { DeckMark } from '#shared/export/deck-mark.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { partsBy, relationshipType } from '#shared/office/presentation.ts';
import { attributeOf, below } from '#shared/office/xml-tree.ts';
import { zippedFiles } from '#shared/writers/pptx/package.ts';
import { RECORD_NAME } from '#shared/writers/pptx/record.ts';
import { mergeSlide } from './merge-slide.ts';
import { type Node, nodeAt, nodeOf, nodesIn, replaceChild, setAttribute } from './node.ts';
import { markOf, type ReadDeck, readDeck } from './old-deck.ts';
import { element, PackageEdit } from './package-edit.ts';
import { planDeck, type SlideChange, type SlideStep } from './plan-deck.ts';
import type { RefreshFault } from './refresh-fault.ts';

/** What the deck was made of, and of which map, before a new one is made to compare with. */
export function deckMadeOf(bytes: Uint8Array): Result<DeckMark, RefreshFault> {
  const deck = readDeck(bytes);
  return deck.ok ? markOf(deck.value) : deck;
}

export interface Refresh {
  readonly changes: readonly SlideChange[];
  /** Whether anything of the file would be another. */
  readonly isChanged: boolean;
  readonly bytes: Uint8Array;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';

/**
 * The old deck with what Orgloom owns in it as in the new one. Shapes, texts, places, slides and the order of slides that are the
 * user's stay; parts that nothing changes in keep their bytes. The new deck is one that this version just wrote.
 */
export function refreshDeck(oldBytes: Uint8Array, newBytes: Uint8Array): Result<Refresh, RefreshFault> {
  const [old, next] = [readDeck(oldBytes), readDeck(newBytes)];
  if (!old.ok) return old;
  if (!next.ok) return next;
  const [was, is] = [markOf(old.value), markOf(next.value)];
  if (!was.ok) return was;
  if (!is.ok) return is;
  if (was.value.of !== is.value.of) return err({ code: 'refresh-other-map' });
  const steps = planDeck(old.value, next.value, was.value.slides).map((step) => heldBack(old.value, step));
  const edit = new PackageEdit(old.value);
  let isChanged = false;
  for (const step of steps) if (applied(edit, old.value, next.value, step, steps)) isChanged = true;
  const bytes = isChanged ? zippedFiles(edit.finished()) : oldBytes;
  return ok({ changes: steps.map(({ old: _, next: __, plan: ___, ...change }) => change), isChanged, bytes });
}

/** A slide that another part leads to (a link on another slide) stays: nothing may lead nowhere. */
function heldBack(deck: ReadDeck, step: SlideStep): SlideStep {
  if (step.fate !== 'removed' || step.old === undefined) return step;
  const { part, notes } = step.old;
  const isLinked = [...deck.parts.keys()].some(
    (from) =>
      ![deck.document, notes, part].includes(from) &&
      deck.relationshipsOf(from).some(({ target, external }) => !external && target === part),
  );
  return isLinked ? { ...step, fate: 'kept-though-gone' } : step;
}

function applied(
  edit: PackageEdit,
  old: ReadDeck,
  next: ReadDeck,
  step: SlideStep,
  steps: readonly SlideStep[],
): boolean {
  if (step.fate === 'added') return added(edit, old, next, step, steps);
  if (step.fate === 'removed' && step.old) {
    removed(edit, old, step.old.part, step.old.relationship, step.old.notes);
    return true;
  }
  const { old: slide, next: goal, plan } = step;
  if (!slide || !goal || !plan) return false;
  const merged = mergeSlide(slide.tree, plan, goal.shapes, (copy, instead) => {
    for (const id of instead) dropLed(edit, old, slide.part, id);
    bringAlong(edit, next, goal.part, slide.part, copy);
  });
  if (step.notes === 'new') copyNotes(edit, next, slide.notes, goal.notes);
  if (!merged && step.notes !== 'new') return false;
  const [record, fresh] = [slide, goal].map(
    ({ shapes }) => shapes.find(({ key }) => key.startsWith(RECORD_NAME))?.node,
  );
  if (record && fresh) replaceChild(record, nodeAt(fresh, 'p:txBody'));
  declare(slide.root, goal.root);
  edit.put(slide.part, slide.root);
  return true;
}

/** A chart stands in parts of its own: they come along. */
function bringAlong(edit: PackageEdit, next: ReadDeck, from: string, to: string, copy: Node): void {
  for (const data of [...below(copy, 'a:graphicData')] as unknown as Node[])
    for (const holder of nodesIn(data)) {
      const id = attributeOf(holder, 'r:id');
      const lead = id === undefined ? undefined : next.relationshipsOf(from).find((each) => each.id === id);
      if (lead) setAttribute(holder, 'r:id', edit.relate(to, lead.type, edit.copyPart(next, lead.target)));
    }
}

/** What only this slide showed, and is shown no more. */
function dropLed(edit: PackageEdit, old: ReadDeck, slide: string, id: string): void {
  const lead = old.relationshipsOf(slide).find((each) => each.id === id);
  if (lead === undefined || lead.external) return;
  edit.unrelate(slide, id);
  const only = (part: string) =>
    [...old.parts.keys()].flatMap((each) => old.relationshipsOf(each)).filter(({ target }) => target === part)
      .length === 1;
  if (!only(lead.target)) return;
  for (const { target, external } of old.relationshipsOf(lead.target))
    if (!external && only(target)) edit.dropPart(target);
  edit.dropPart(lead.target);
}

/** What was taken over from the new slide is written with its prefixes. */
function declare(root: Node, from: Node): void {
  for (const { name, value } of from.attributes)
    if (name.startsWith('xmlns:') && attributeOf(root, name) === undefined) setAttribute(root, name, value);
}

const bodyOf = (root: Node): Node | undefined =>
  [...below(root, 'p:sp')].find((shape) =>
    [...below(shape, 'p:ph')].some((ph) => attributeOf(ph, 'type') === 'body'),
  ) as Node | undefined;

function copyNotes(edit: PackageEdit, next: ReadDeck, to: string | undefined, from: string | undefined): void {
  if (to === undefined || from === undefined) return;
  const source = next.xmlOf(from);
  const [own, other] = [bodyOf(edit.tree(to)), source.ok ? bodyOf(nodeOf(source.value)) : undefined];
  if (own && other) replaceChild(own, nodeAt(other, 'p:txBody'));
}

function removed(
  edit: PackageEdit,
  old: ReadDeck,
  part: string,
  relationship: string,
  notes: string | undefined,
): void {
  const root = edit.tree(old.document);
  const list = nodeAt(root, 'p:sldIdLst');
  const row = list && nodesIn(list).find((each) => attributeOf(each, 'r:id') === relationship);
  const id = attributeOf(row, 'id');
  if (list) list.children = list.children.filter((each) => each !== row);
  for (const holder of [...below(root, 'p14:sldIdLst')] as unknown as Node[])
    holder.children = holder.children.filter((each) => typeof each === 'string' || attributeOf(each, 'id') !== id);
  edit.unrelate(old.document, relationship);
  for (const { id, type } of old.relationshipsOf(part))
    if (type === relationshipType('chart')) dropLed(edit, old, part, id);
  edit.dropPart(part);
  if (notes !== undefined) edit.dropPart(notes);
}

function freePart(edit: PackageEdit, folder: string, stem: string): string {
  for (let number = 1; ; number++) {
    const path = `ppt/${folder}/${stem}${number}.xml`;
    if (!edit.files.has(path) && !edit.has(path)) return path;
  }
}

function added(
  edit: PackageEdit,
  old: ReadDeck,
  next: ReadDeck,
  step: SlideStep,
  steps: readonly SlideStep[],
): boolean {
  const goal = step.next;
  if (!goal) return false;
  const kin = steps.find((each) => each.old?.layout && each.next?.layout === goal.layout)?.old?.layout;
  const layout = kin ?? layoutLike(old, next, goal.layout) ?? old.slides.find((slide) => slide.layout)?.layout;
  if (layout === undefined) return false;
  const part = freePart(edit, 'slides', 'slide');
  const root = nodeOf(goal.root as never);
  fitPlaces(root, nodeOf(edit.tree(layout) as never));
  edit.addPart(part, `${TYPE}.slide+xml`, root);
  edit.relate(part, relationshipType('slideLayout'), layout);
  bringAlong(edit, next, goal.part, part, root);
  const [master] = partsBy(old, old.document, 'notesMaster');
  const source = goal.notes === undefined ? undefined : next.xmlOf(goal.notes);
  if (master !== undefined && source?.ok) {
    const notes = freePart(edit, 'notesSlides', 'notesSlide');
    edit.addPart(notes, `${TYPE}.notesSlide+xml`, nodeOf(source.value));
    edit.relate(part, relationshipType('notesSlide'), notes);
    edit.relate(notes, relationshipType('notesMaster'), master);
    edit.relate(notes, relationshipType('slide'), part);
  }
  list(edit, old, edit.relate(old.document, relationshipType('slide'), part), elder(next, step, steps));
  return true;
}

function layoutLike(old: ReadDeck, next: ReadDeck, layout: string | undefined): string | undefined {
  const wanted = layout === undefined ? undefined : next.xmlOf(layout);
  const type = wanted?.ok ? attributeOf(wanted.value, 'type') : undefined;
  return [...old.parts.keys()].find((part) => {
    if (!old.typeOf(part)?.endsWith('.slideLayout+xml')) return false;
    const root = old.xmlOf(part);
    return root.ok && attributeOf(root.value, 'type') === type;
  });
}

/** Placeholders take the numbers of the layout's; those that it does not have are left out. */
function fitPlaces(root: Node, layout: Node): void {
  const kin = (type: string) => (type === 'ctrTitle' ? 'title' : type);
  const places = new Map(
    [...below(layout, 'p:ph')].map((ph) => [kin(attributeOf(ph, 'type') ?? ''), attributeOf(ph, 'idx')]),
  );
  const tree = nodeAt(root, 'p:cSld', 'p:spTree');
  if (!tree) return;
  tree.children = tree.children.filter((shape) => {
    const [ph] = typeof shape === 'string' ? [] : ([...below(shape, 'p:ph')] as unknown as Node[]);
    if (ph === undefined) return true;
    const type = kin(attributeOf(ph, 'type') ?? '');
    if (type === 'title' || places.has(type)) setAttribute(ph, 'idx', places.get(type));
    return type === 'title' || places.has(type);
  });
}

/** The slide that comes before in the new deck and is in the old one, by its relationship. */
function elder(next: ReadDeck, step: SlideStep, steps: readonly SlideStep[]): string | undefined {
  const at = step.next ? next.slides.indexOf(step.next) : -1;
  for (let before = at - 1; before >= 0; before--) {
    const found = steps.find((each) => each.old && each.next === next.slides[before]);
    if (found?.old) return found.old.relationship;
  }
  return undefined;
}

function list(edit: PackageEdit, old: ReadDeck, relationship: string, behind: string | undefined): void {
  const root = edit.tree(old.document);
  const rows = nodeAt(root, 'p:sldIdLst');
  if (!rows) return;
  const ids = [...below(rows, 'p:sldId')].map((each) => Number(attributeOf(each, 'id') ?? 0));
  const id = String(Math.max(255, ...ids) + 1);
  const [model] = nodesIn(rows);
  const attribute = model?.attributes.find(({ key }) => key === 'r:id')?.name ?? 'r:id';
  const row = element(model?.name ?? 'p:sldId', { id });
  row.attributes.push({ name: attribute, key: 'r:id', value: relationship });
  const before = nodesIn(rows).find((each) => attributeOf(each, 'r:id') === behind);
  let at = before === undefined ? 0 : rows.children.indexOf(before) + 1;
  // What was added behind the same slide a moment ago stays before.
  while (behind !== undefined && edit.isFresh(rows.children[at])) at++;
  rows.children.splice(at, 0, row);
  edit.fresh(row);
  const section = ([...below(root, 'p14:sldIdLst')] as unknown as Node[]).find((each) =>
    nodesIn(each).some((one) => attributeOf(one, 'id') === attributeOf(before, 'id')),
  );
  const sections = ([...below(root, 'p14:sldIdLst')] as unknown as Node[])[0];
  const holder = section ?? sections;
  if (holder) holder.children.push(element(nodesIn(holder)[0]?.name ?? 'p14:sldId', { id }));
}
