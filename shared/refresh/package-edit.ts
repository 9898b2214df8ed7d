import { decodeText, encodeUtf8 } from '#shared/kernel/encoding.ts';
import { parseXml } from '#shared/office/parse-xml.ts';
import { relationshipsAt, targetFrom } from '#shared/office/part-name.ts';
import { xmlPart } from '#shared/office/write-xml.ts';
import { attributeOf } from '#shared/office/xml-tree.ts';
import { type Node, nodeOf, nodesIn } from './node.ts';
import type { ReadDeck } from './old-deck.ts';

const TYPES = '[Content_Types].xml';

export const element = (name: string, attributes: Readonly<Record<string, string>>): Node => ({
  ...{ name, tag: name, children: [] },
  attributes: Object.entries(attributes).map(([key, value]) => ({ name: key, key, value })),
});

/** The files of a package while they are changed; what nobody changes keeps its bytes. */
export class PackageEdit {
  readonly files: Map<string, Uint8Array>;
  private readonly trees = new Map<string, Node>();
  private readonly young = new Set<unknown>();

  constructor(deck: ReadDeck) {
    this.files = new Map(deck.files);
  }

  /** A file as a tree to work on, written at the end. */
  tree(path: string): Node {
    const known = this.trees.get(path);
    if (known !== undefined) return known;
    const parsed = parseXml(decodeText(this.files.get(path) ?? new Uint8Array(), 'utf-8') ?? '');
    if (!parsed.ok) throw new Error(`a part that was read and now is not: ${path}`);
    const tree = nodeOf(parsed.value);
    this.trees.set(path, tree);
    return tree;
  }

  has(path: string): boolean {
    return this.trees.has(path);
  }

  /** Remembers a row that was added. */
  fresh(row: Node): void {
    this.young.add(row);
  }

  isFresh(row: unknown): boolean {
    return this.young.has(row);
  }

  put(path: string, root: Node): void {
    this.trees.set(path, root);
  }

  addPart(path: string, type: string, root: Node): void {
    this.put(path, root);
    this.name(path, type);
  }

  dropPart(path: string): void {
    for (const each of [path, relationshipsAt(path)]) {
      this.files.delete(each);
      this.trees.delete(each);
    }
    const types = this.types();
    types.children = types.children.filter(
      (each) => typeof each === 'string' || attributeOf(each, 'PartName')?.toLowerCase() !== `/${path}`.toLowerCase(),
    );
  }

  /** A part of another package with all that it leads to, under names that are free here; gives its own. */
  copyPart(from: ReadDeck, part: string): string {
    const [, start = part, ending = ''] = /^(.*?)\d*(\.[^./]+)$/.exec(part) ?? [];
    let number = 1;
    while (this.files.has(`${start}${number}${ending}`)) number++;
    const path = `${start}${number}${ending}`;
    this.files.set(path, from.parts.get(part) ?? new Uint8Array());
    this.name(path, from.typeOf(part) ?? '');
    for (const { type, target, external } of from.relationshipsOf(part))
      if (!external) this.relate(path, type, this.copyPart(from, target));
    return path;
  }

  private name(path: string, type: string): void {
    this.types().children.push(element('Override', { PartName: `/${path}`, ContentType: type }));
  }

  /** Gives the number under which the part leads there. */
  relate(from: string, type: string, to: string): string {
    const path = relationshipsAt(from);
    if (!this.files.has(path) && !this.trees.has(path))
      this.put(
        path,
        element('Relationships', { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' }),
      );
    const root = this.tree(path);
    const used = new Set(nodesIn(root).map((each) => attributeOf(each, 'Id')));
    let number = nodesIn(root).length + 1;
    while (used.has(`rId${number}`)) number++;
    root.children.push(element('Relationship', { Id: `rId${number}`, Type: type, Target: targetFrom(from, to) }));
    return `rId${number}`;
  }

  unrelate(from: string, id: string): void {
    const root = this.tree(relationshipsAt(from));
    root.children = root.children.filter((each) => typeof each === 'string' || attributeOf(each, 'Id') !== id);
  }

  finished(): ReadonlyMap<string, Uint8Array> {
    for (const [path, root] of this.trees) this.files.set(path, encodeUtf8(xmlPart(root as never)));
    return this.files;
  }

  private types(): Node {
    return this.tree(TYPES);
  }
}
