import { SITES, type Site } from '#shared/export/drawing.ts';
import type { Rect } from '#shared/export/rect.ts';
import { attributeOf, below } from '#shared/office/xml-tree.ts';
import { RECORD_NAME } from '#shared/writers/pptx/record.ts';
import { connectorFrame } from '#shared/writers/pptx/transform.ts';
import { type Node, nodeAt, nodeOf, nodesIn, replaceChild, setAttribute } from './node.ts';
import { isNear, type SlidePlan } from './plan-slide.ts';
import { frameNode, identityOf, isShape, type SlideShape, shapesOf } from './slide-shapes.ts';

const name = (node: Node): string => attributeOf(identityOf(node), 'name') ?? '';

function setPlace({ node, frame: { scale, offset } }: Pick<SlideShape, 'node' | 'frame'>, rect: Rect): void {
  const xfrm = frameNode(node);
  const [off, ext] = [nodeAt(xfrm, 'a:off'), nodeAt(xfrm, 'a:ext')];
  if (!off || !ext) return;
  setAttribute(off, 'x', String(Math.round((rect.x - offset[0]) / scale[0])));
  setAttribute(off, 'y', String(Math.round((rect.y - offset[1]) / scale[1])));
  setAttribute(ext, 'cx', String(Math.round(rect.width / scale[0])));
  setAttribute(ext, 'cy', String(Math.round(rect.height / scale[1])));
}

const BODIES = ['p:txBody', 'a:graphic'] as const;

/** Fill, line and form of another shape; the place stays. */
function takeLook(old: Node, next: Node): void {
  const [own, other] = [nodeAt(old, 'p:spPr'), nodeAt(next, 'p:spPr')];
  if (!own || !other || nodesIn(other).length === 0) return;
  const xfrm = nodeAt(own, 'a:xfrm');
  const children = nodesIn(other).filter(({ tag }) => tag !== 'a:xfrm');
  own.children = [...(xfrm ? [xfrm] : []), ...children.map(nodeOf)];
}

function takeBody(old: Node, next: Node): void {
  for (const tag of BODIES) replaceChild(old, nodeAt(next, tag));
  const descr = attributeOf(identityOf(next), 'descr');
  const identity = identityOf(old);
  if (identity && descr !== undefined) setAttribute(identity, 'descr', descr);
}

/** The relationships by which a shape shows what stands in parts of its own, such as a chart. */
export const leadsBy = (shape: Node): readonly string[] =>
  [...below(shape, 'a:graphicData')]
    .flatMap((data) => nodesIn(data as Node))
    .flatMap((each) => attributeOf(each, 'r:id') ?? []);

/** The departments that a badge or the label of an arrow goes along with. */
function carriers(key: string, ends: ReadonlyMap<string, readonly [string, string]>): readonly string[] {
  if (/(^|:)badge:/.test(key)) return [key.replace(/(^|:)badge:/, '$1department:')];
  return /(^|:)label:/.test(key) ? (ends.get(key.replace(/(^|:)label:/, '$1service:')) ?? []) : [];
}

function endsOf(shapes: readonly SlideShape[]): ReadonlyMap<string, readonly [string, string]> {
  const keys = new Map(shapes.map(({ id, key }) => [id, key]));
  const ends = new Map<string, readonly [string, string]>();
  for (const { key, node } of shapes) {
    if (node.tag !== 'p:cxnSp') continue;
    const glue = nodeAt(nodesIn(node)[0], 'p:cNvCxnSpPr');
    const [from, to] = ['a:stCxn', 'a:endCxn'].map((tag) => keys.get(attributeOf(nodeAt(glue, tag), 'id') ?? ''));
    if (from !== undefined && to !== undefined) ends.set(key, [from, to]);
  }
  return ends;
}

/** The sides that face each other. */
function facing(a: Rect, b: Rect): readonly [Site, Site] {
  const [dx, dy] = [b.x + b.width / 2 - a.x - a.width / 2, b.y + b.height / 2 - a.y - a.height / 2];
  const gapX = Math.abs(dx) - (a.width + b.width) / 2;
  const gapY = Math.abs(dy) - (a.height + b.height) / 2;
  if (gapX >= gapY) return dx >= 0 ? ['right', 'left'] : ['left', 'right'];
  return dy >= 0 ? ['bottom', 'top'] : ['top', 'bottom'];
}

const EMU = 12_700;

/** An arrow between boxes that are not both where it was routed for: from the sides that face each other, with two turns. */
function reroute(arrow: Node, a: SlideShape, b: SlideShape): void {
  if (!a.rect || !b.rect) return;
  const [from, to] = facing(a.rect, b.rect);
  const sideways = from === 'left' || from === 'right';
  const [start, end] = sideways
    ? [a.rect.y + a.rect.height / 2, b.rect.y + b.rect.height / 2]
    : [a.rect.x + a.rect.width / 2, b.rect.x + b.rect.width / 2];
  const middle = sideways
    ? (a.rect.x + a.rect.width / 2 + b.rect.x + b.rect.width / 2) / 2
    : (a.rect.y + a.rect.height / 2 + b.rect.y + b.rect.height / 2) / 2;
  const route =
    Math.abs(start - end) < EMU
      ? ({ form: 'straight' } as const)
      : ({ form: 'double-turn', bend: middle / EMU } as const);
  const { rect, attributes, preset, adjust } = connectorFrame(a.rect, from, b.rect, to, route);
  const [xfrm, geometry] = [frameNode(arrow), nodeAt(arrow, 'p:spPr', 'a:prstGeom')];
  if (!xfrm || !geometry) return;
  for (const key of ['rot', 'flipH', 'flipV']) setAttribute(xfrm, key, attributes[key]?.toString());
  setPlace({ node: arrow, frame: { scale: [1, 1], offset: [0, 0] } }, rect);
  setAttribute(geometry, 'prst', preset);
  const gd = { name: 'a:gd', tag: 'a:gd', attributes: [] as Node['attributes'], children: [] };
  setAttribute(gd, 'name', 'adj1');
  setAttribute(gd, 'fmla', `val ${adjust ?? 0}`);
  geometry.children = [{ name: 'a:avLst', tag: 'a:avLst', attributes: [], children: adjust === undefined ? [] : [gd] }];
  glue(arrow, [a.id, SITE_INDEX[from]], [b.id, SITE_INDEX[to]]);
}

const SITE_INDEX: Readonly<Record<Site, number>> = Object.fromEntries(
  SITES.map((site, index) => [site, index]),
) as Record<Site, number>;

function glue(arrow: Node, ...ends: readonly (readonly [id: string, site: number])[]): void {
  const holder = nodeAt(nodesIn(arrow)[0], 'p:cNvCxnSpPr');
  for (const [index, tag] of ['a:stCxn', 'a:endCxn'].entries()) {
    const [id, site] = ends[index] ?? ['', 0];
    const node = nodeAt(holder, tag) ?? { name: tag, tag, attributes: [], children: [] };
    setAttribute(node, 'id', id);
    setAttribute(node, 'idx', String(site));
    if (holder && !nodeAt(holder, tag)) holder.children.push(node);
  }
}

/** Where a new shape goes: behind the nearest of its elders that is there, in its own group where that is there. */
function insert(tree: Node, shape: SlideShape, elders: readonly SlideShape[], homes: ReadonlyMap<string, Node>): Node {
  const home = shape.parent.tag === 'p:grpSp' ? homes.get(name(shape.parent)) : undefined;
  const parent = home ?? tree;
  const copy = nodeOf(shape.node);
  if (copy.tag === 'p:grpSp')
    copy.children = copy.children.filter((child) => typeof child === 'string' || !isShape(child));
  const at = elders
    .map(({ key }) =>
      parent.children.findIndex((each) => typeof each !== 'string' && isShape(each) && name(each) === key),
    )
    .reduce((last, index) => Math.max(last, index), -1);
  if (at >= 0) parent.children.splice(at + 1, 0, copy);
  else parent.children.push(copy);
  return copy;
}

/** Brings the tree of a slide up to date by its plan; says whether anything on it was changed. */
export function mergeSlide(
  tree: Node,
  plan: SlidePlan,
  next: readonly SlideShape[],
  took: (copy: Node, instead: readonly string[]) => void,
): boolean {
  let changed = false;
  const mark = (): void => {
    changed = true;
  };
  for (const shape of plan.removed) {
    shape.parent.children = shape.parent.children.filter((each) => each !== shape.node);
    mark();
  }
  for (const { old, next: other, text, look } of plan.pairs.values()) {
    if (look) takeLook(old.node, other.node);
    const keepsText = plan.changes.some(({ key, fate }) => key === old.key && fate === 'text-kept');
    if (text || (look && !keepsText)) {
      const led = leadsBy(old.node);
      takeBody(old.node, other.node);
      took(old.node, led);
    }
    if (text || look) mark();
  }
  let free = Math.max(1, ...[...below(tree, 'p:cNvPr')].map((each) => Number(attributeOf(each, 'id') ?? 0))) + 1;
  const homes = new Map(
    shapesOf(tree).flatMap(({ node, key }) => (node.tag === 'p:grpSp' ? [[key, node] as const] : [])),
  );
  const keys = new Set([...plan.pairs.keys(), ...plan.added.map(({ key }) => key)]);
  const arrowEnds = endsOf(next);
  for (const shape of plan.added) {
    const ends = arrowEnds.get(shape.key) ?? [];
    if (ends.some((end) => !keys.has(end))) continue;
    const copy = insert(tree, shape, next.slice(0, next.indexOf(shape)), homes);
    const identity = identityOf(copy);
    if (identity) setAttribute(identity, 'id', String(free++));
    took(copy, []);
    if (copy.tag === 'p:grpSp') homes.set(shape.key, copy);
    mark();
  }
  return settle(tree, plan, next, arrowEnds, changed);
}

function settle(
  tree: Node,
  plan: SlidePlan,
  next: readonly SlideShape[],
  arrowEnds: ReadonlyMap<string, readonly [string, string]>,
  before: boolean,
): boolean {
  let changed = before;
  const goals = new Map(next.map((shape) => [shape.key, shape]));
  const mine = (shape: SlideShape): boolean => {
    const pair = plan.pairs.get(shape.key);
    return pair === undefined ? plan.added.some(({ key }) => key === shape.key) : pair.old.node === shape.node;
  };
  const shift = new Map<string, { readonly x: number; readonly y: number }>();
  for (const [key, { old, next: goal, moved }] of plan.pairs)
    if (moved && old.rect && goal.rect) shift.set(key, { x: old.rect.x - goal.rect.x, y: old.rect.y - goal.rect.y });
  for (const shape of shapesOf(tree)) {
    const [goal, pair] = [goals.get(shape.key), plan.pairs.get(shape.key)];
    if (!goal?.rect || !shape.rect || !mine(shape) || pair?.moved || ['p:cxnSp', 'p:grpSp'].includes(shape.node.tag))
      continue;
    const along = carriers(shape.key, arrowEnds).map((key) => shift.get(key) ?? { x: 0, y: 0 });
    const by = (side: 'x' | 'y') => along.reduce((sum, each) => sum + each[side], 0) / Math.max(1, along.length);
    const size = shape.node.tag === 'p:graphicFrame' ? shape.rect : goal.rect;
    const to = { ...size, x: goal.rect.x + by('x'), y: goal.rect.y + by('y') };
    const isDriven = pair === undefined || pair.place || along.some(({ x, y }) => x !== 0 || y !== 0);
    if (!isDriven || isNear(shape.rect, to)) continue;
    setPlace(shape, to);
    changed = true;
  }
  if (changed) prune(tree);
  const placed = shapesOf(tree);
  const boxes = new Map(
    placed.filter((shape) => mine(shape) && shape.node.tag !== 'p:cxnSp').map((each) => [each.key, each]),
  );
  for (const arrow of placed) {
    const [goal, ends] = [goals.get(arrow.key), arrowEnds.get(arrow.key)];
    if (!goal || !ends || arrow.node.tag !== 'p:cxnSp' || !mine(arrow)) continue;
    const [a, b] = ends.map((end) => boxes.get(end));
    if (!a || !b) continue;
    const atHome = [a, b].every(({ key, rect }) => {
      const home = goals.get(key)?.rect;
      return rect && home && isNear(rect, home);
    });
    const isNew = !plan.pairs.has(arrow.key);
    const isDriven = ends.some((end) => plan.pairs.get(end)?.place) || plan.pairs.get(arrow.key)?.look;
    // On a slide that nothing else changes on, the program that moved the box moved its arrows too.
    if (!atHome) {
      if (changed) reroute(arrow.node, a, b);
    } else if (isNew || isDriven) {
      for (const tag of ['a:xfrm', 'a:prstGeom']) {
        const [own, other] = [nodeAt(arrow.node, 'p:spPr'), nodeAt(goal.node, 'p:spPr', tag)];
        if (own) replaceChild(own, other);
      }
      const sites = nodeAt(nodesIn(goal.node)[0], 'p:cNvCxnSpPr');
      const site = (tag: string) => Number(attributeOf(nodeAt(sites, tag), 'idx') ?? 0);
      glue(arrow.node, [a.id, site('a:stCxn')], [b.id, site('a:endCxn')]);
      changed = true;
    }
  }
  return changed;
}

/** Groups of ours that lost all members go; the others reach as far as their members do. */
function prune(tree: Node): void {
  for (const { node, parent, key, rect } of [...shapesOf(tree)].reverse()) {
    if (node.tag !== 'p:grpSp' || !/(^|:)group:/.test(key) || key.startsWith(RECORD_NAME)) continue;
    const members = shapesOf(node);
    if (members.length === 0) {
      parent.children = parent.children.filter((each) => each !== node);
      continue;
    }
    const xfrm = frameNode(node);
    const same = (one: string, two: string) =>
      JSON.stringify(nodeAt(xfrm, one)?.attributes.map(({ value }) => value)) ===
      JSON.stringify(nodeAt(xfrm, two)?.attributes.map(({ value }) => value));
    const rects = members.flatMap((member) => (member.node.tag === 'p:cxnSp' ? [] : (member.rect ?? [])));
    if (!xfrm || !rect || rects.length === 0 || !same('a:off', 'a:chOff') || !same('a:ext', 'a:chExt')) continue;
    const [x, y] = [Math.min(...rects.map((each) => each.x)), Math.min(...rects.map((each) => each.y))];
    const width = Math.max(...rects.map((each) => each.x + each.width)) - x;
    const height = Math.max(...rects.map((each) => each.y + each.height)) - y;
    if (isNear(rect, { x, y, width, height })) continue;
    for (const [off, ext] of [
      ['a:off', 'a:ext'],
      ['a:chOff', 'a:chExt'],
    ] as const) {
      const [at, size] = [nodeAt(xfrm, off), nodeAt(xfrm, ext)];
      if (!at || !size) continue;
      for (const [key, value] of [
        ['x', x],
        ['y', y],
      ] as const)
        setAttribute(at, key, String(Math.round(value)));
      for (const [key, value] of [
        ['cx', width],
        ['cy', height],
      ] as const)
        setAttribute(size, key, String(Math.round(value)));
    }
  }
}
