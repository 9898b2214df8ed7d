import { strToU8, type Zippable, zipSync } from 'fflate';
import { element, XML_DECLARATION, type Xml } from '../xml.ts';
import { KINDS, type Kind, PACKAGE_RELATIONSHIPS, PACKAGE_TYPES } from './names.ts';

/** One file of the package. Relationships are numbered in their order: the first is `rId1`. */
export interface Part {
  /** From the root of the package, without a leading slash. */
  readonly path: string;
  readonly kind: Kind;
  readonly xml: Xml;
  readonly leadsTo: readonly Target[];
}

export interface Target {
  readonly path: string;
  readonly kind: Kind;
}

/** The start of the time that a zip can tell, in local time as zip has it: every package carries it, so that bytes repeat. */
export const EPOCH = new Date(1980, 0, 1);

function relationships(from: string, targets: readonly Target[]): Xml {
  const up = '../'.repeat(from.split('/').length - 1);
  return element(
    'Relationships',
    { xmlns: PACKAGE_RELATIONSHIPS },
    ...targets.map(({ path, kind }, index) =>
      element('Relationship', { Id: `rId${index + 1}`, Type: KINDS[kind].relationship, Target: up + path }),
    ),
  );
}

function contentTypes(parts: readonly Part[]): Xml {
  return element(
    'Types',
    { xmlns: PACKAGE_TYPES },
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...parts.map(({ path, kind }) => element('Override', { PartName: `/${path}`, ContentType: KINDS[kind].content })),
  );
}

/** The parts as a zip. `roots` are those that a reader starts from. Same parts, same bytes. */
export function packageBytes(parts: readonly Part[], roots: readonly Target[]): Uint8Array {
  const files: Zippable = {};
  const add = (path: string, xml: Xml) => {
    files[path] = strToU8(XML_DECLARATION + xml);
  };
  add('[Content_Types].xml', contentTypes(parts));
  add('_rels/.rels', relationships('', roots));
  for (const part of parts) {
    add(part.path, part.xml);
    if (part.leadsTo.length === 0) continue;
    const slash = part.path.lastIndexOf('/');
    add(`${part.path.slice(0, slash)}/_rels${part.path.slice(slash)}.rels`, relationships(part.path, part.leadsTo));
  }
  return zipSync(files, { level: 6, mtime: EPOCH });
}
