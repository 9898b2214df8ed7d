import { decodeText } from '#shared/kernel/encoding.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { MB, PACKAGE_LIMITS } from './limits.ts';
import type { PackageFault } from './package-fault.ts';
import { parseXml } from './parse-xml.ts';
import { partAt, relationshipsAt } from './part-name.ts';
import { unpack } from './unpack.ts';
import { attributeOf, elementsOf, type XmlElement } from './xml-tree.ts';
import { zipEntries } from './zip-entries.ts';

/**
 * A file of Office taken apart (ECMA-376 part 2): parts by their name from the root, without a leading slash, as the file has
 * them. Nothing in it is trusted: every look at a part that turns out to be damaged is a fault, never an exception.
 */
export interface OfficePackage {
  /** Everything in the file, as it is there. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Bytes of each part; the list of types and the relationships are not among them. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** The type of a part's content; undefined where the package names none. */
  readonly typeOf: (part: string) => string | undefined;
  /** What a part leads to, in the order of the file; of the package itself with ``. */
  readonly relationshipsOf: (part: string) => readonly Relationship[];
  /** The root of a part that is XML. */
  readonly xmlOf: (part: string) => Result<XmlElement, PackageFault>;
}

export interface Relationship {
  readonly id: string;
  /** The URI of its kind. */
  readonly type: string;
  /** The part that it leads to; of an external one the address as it is written. */
  readonly target: string;
  readonly external: boolean;
}

const TYPES = '[Content_Types].xml';
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The compound file that PowerPoint 97 to 2003 wrote, and that a password makes of every newer file. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

const startsWith = (bytes: Uint8Array, start: readonly number[], at = 0): boolean =>
  start.every((byte, index) => bytes[at + index] === byte);

function isEncrypted(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(ENCRYPTED[0] ?? 0); at >= 0; at = bytes.indexOf(ENCRYPTED[0] ?? 0, at + 1))
    if (startsWith(bytes, ENCRYPTED, at)) return true;
  return false;
}

function xmlAt(part: string, bytes: Uint8Array): Result<XmlElement, PackageFault> {
  if (bytes.length > PACKAGE_LIMITS.xmlMb * MB)
    return err({ code: 'office-unpacks-too-large', limitMb: PACKAGE_LIMITS.xmlMb });
  const wide = { fffe: 'utf-16le', feff: 'utf-16be' } as const;
  const mark = [...bytes.subarray(0, 2)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const text = decodeText(bytes, wide[mark as keyof typeof wide] ?? 'utf-8');
  const parsed = text === undefined ? undefined : parseXml(text);
  if (parsed?.ok === true) return parsed;
  return err({ code: parsed?.failure === 'doctype' ? 'office-declares-types' : 'office-damaged', part });
}

function contentTypes(types: XmlElement): OfficePackage['typeOf'] {
  const [byEnding, byName] = [new Map<string, string>(), new Map<string, string>()];
  for (const each of elementsOf(types)) {
    const type = attributeOf(each, 'ContentType') ?? '';
    if (each.tag === 'types:Default') byEnding.set((attributeOf(each, 'Extension') ?? '').toLowerCase(), type);
    if (each.tag === 'types:Override') byName.set((attributeOf(each, 'PartName') ?? '').toLowerCase(), type);
  }
  return (part) =>
    byName.get(`/${part.toLowerCase()}`) ?? byEnding.get(part.slice(part.lastIndexOf('.') + 1).toLowerCase());
}

function relationships(
  from: string,
  root: XmlElement,
  names: ReadonlyMap<string, string>,
): readonly Relationship[] | undefined {
  const found: Relationship[] = [];
  for (const each of elementsOf(root)) {
    if (each.tag !== 'rels:Relationship') continue;
    const [id, type, written] = ['Id', 'Type', 'Target'].map((key) => attributeOf(each, key));
    const external = attributeOf(each, 'TargetMode') === 'External';
    const target = external ? written : partAt(from, written ?? '');
    if (id === undefined || type === undefined || target === undefined) return undefined;
    found.push({ id, type, target: external ? target : (names.get(target.toLowerCase()) ?? target), external });
  }
  return found;
}

/**
 * Opens a package that may be hostile. Refused, with a code: whatever is no zip of Office; a password; names that lead out of
 * it; more than `PACKAGE_LIMITS` allow, by what it says and by what is really unpacked; types declared in XML; damage.
 */
export function readPackage(bytes: Uint8Array): Result<OfficePackage, PackageFault> {
  if (bytes.length > PACKAGE_LIMITS.fileMb * MB)
    return err({ code: 'office-too-large', limitMb: PACKAGE_LIMITS.fileMb });
  if (startsWith(bytes, COMPOUND)) return err({ code: isEncrypted(bytes) ? 'office-protected' : 'office-old-format' });
  if (!startsWith(bytes, ZIP)) return err({ code: 'office-no-package' });
  const entries = zipEntries(bytes);
  if (!entries.ok) return entries;
  if (!entries.value.some(({ name }) => name === TYPES)) return err({ code: 'office-no-package' });
  const files = new Map<string, Uint8Array>();
  for (const entry of entries.value) {
    const content = unpack(entry);
    if (content === undefined) return err({ code: 'office-damaged', part: entry.name });
    files.set(entry.name, content);
  }
  const types = xmlAt(TYPES, files.get(TYPES) ?? new Uint8Array());
  if (!types.ok) return types;
  const isRelationships = (name: string) => /(^|\/)_rels\/[^/]*\.rels$/i.test(name);
  const parts = new Map([...files].filter(([name]) => name !== TYPES && !isRelationships(name)));
  const names = new Map([...parts.keys()].map((name) => [name.toLowerCase(), name]));
  const leads = new Map<string, readonly Relationship[]>();
  for (const [from, at] of ['', ...parts.keys()].map((part) => [part, relationshipsAt(part)] as const)) {
    const content = files.get(at);
    if (content === undefined) continue;
    const root = xmlAt(at, content);
    if (!root.ok) return root;
    const found = relationships(from, root.value, names);
    if (found === undefined) return err({ code: 'office-damaged', part: at });
    leads.set(from, found);
  }
  return ok({
    files,
    parts,
    typeOf: contentTypes(types.value),
    relationshipsOf: (part) => leads.get(part) ?? [],
    xmlOf: (part) => {
      const content = parts.get(part);
      return content === undefined ? err({ code: 'office-damaged', part }) : xmlAt(part, content);
    },
  });
}
