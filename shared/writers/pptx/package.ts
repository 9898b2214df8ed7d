import { strToU8, type Zippable, zipSync } from 'fflate';
import { relationshipsAt, targetFrom } from '#shared/office/part-name.ts';
import { element, XML_DECLARATION, type Xml } from '../xml.ts';
import { KINDS, type Kind, PACKAGE_RELATIONSHIPS, PACKAGE_TYPES } from './names.ts';

/** One file of the package. Relationships are numbered in their order: the first is `rId1`. */
export interface Part {
  /** From the root of the package, without a leading slash. */
  readonly path: string;
  readonly kind: Kind;
  /** A text, or a file inside the file. */
  readonly content: Xml | Uint8Array;
  readonly leadsTo: readonly Target[];
}

export interface Target {
  readonly path: string;
  readonly kind: Kind;
}

/** One file of the package as bytes, ours or another's. */
export interface RawPart {
  readonly path: string;
  /** The type of its content. */
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly relationships: readonly RawRelationship[];
}

export interface RawRelationship {
  readonly id: string;
  readonly type: string;
  /** A part, or an address where it is external. */
  readonly target: string;
  readonly external?: boolean;
}

/** The start of the time that a zip can tell, in local time as zip has it: every package carries it, so that bytes repeat. */
export const EPOCH = new Date(1980, 0, 1);

function relationshipsXml(from: string, relationships: readonly RawRelationship[]): Xml {
  return element(
    'Relationships',
    { xmlns: PACKAGE_RELATIONSHIPS },
    ...relationships.map(({ id, type, target, external = false }) =>
      element('Relationship', {
        ...{ Id: id, Type: type, Target: external ? target : targetFrom(from, target) },
        TargetMode: external ? 'External' : undefined,
      }),
    ),
  );
}

const RELATIONSHIPS = 'application/vnd.openxmlformats-package.relationships+xml';
const endingOf = (path: string): string => /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

/** Types by ending, as far as one ending has one type and is not XML; the others part by part. */
function contentTypes(parts: readonly RawPart[]): Xml {
  const byEnding = new Map([
    ['rels', RELATIONSHIPS],
    ['xml', 'application/xml'],
  ]);
  for (const { path, type } of parts) {
    const ending = endingOf(path);
    if (ending !== '' && !byEnding.has(ending)) byEnding.set(ending, type);
  }
  return element(
    'Types',
    { xmlns: PACKAGE_TYPES },
    ...[...byEnding].map(([ending, type]) => element('Default', { Extension: ending, ContentType: type })),
    ...parts
      .filter(({ path, type }) => byEnding.get(endingOf(path)) !== type)
      .map(({ path, type }) => element('Override', { PartName: `/${path}`, ContentType: type })),
  );
}

/** The part as bytes, its relationships numbered from `rId1`. */
export function rawPart({ path, kind, content, leadsTo }: Part): RawPart {
  const bytes = typeof content === 'string' ? strToU8(XML_DECLARATION + content) : content;
  return { path, type: KINDS[kind].content, bytes, relationships: leadingTo(leadsTo) };
}

/** Relationships to parts, numbered from `rId1` or from what follows `after`. */
export function leadingTo(targets: readonly Target[], after = 0): readonly RawRelationship[] {
  return targets.map(({ path, kind }, index) => ({
    id: `rId${after + index + 1}`,
    type: KINDS[kind].relationship,
    target: path,
  }));
}

/** Files as a zip, in their order. Same files, same bytes. */
export function zippedFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 6, mtime: EPOCH });
}

/** The parts as a zip. `roots` are those that a reader starts from. Same parts, same bytes. */
export function zipped(parts: readonly RawPart[], roots: readonly Target[]): Uint8Array {
  const files: Zippable = {};
  const add = (path: string, xml: Xml) => {
    files[path] = strToU8(XML_DECLARATION + xml);
  };
  add('[Content_Types].xml', contentTypes(parts));
  add('_rels/.rels', relationshipsXml('', leadingTo(roots)));
  for (const { path, bytes, relationships } of parts) {
    files[path] = bytes;
    if (relationships.length > 0) add(relationshipsAt(path), relationshipsXml(path, relationships));
  }
  return zipSync(files, { level: 6, mtime: EPOCH });
}

export function packageBytes(parts: readonly Part[], roots: readonly Target[]): Uint8Array {
  return zipped(parts.map(rawPart), roots);
}
