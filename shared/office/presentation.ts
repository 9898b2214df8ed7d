import { err, ok, type Result } from '#shared/kernel/result.ts';
import { type OfficePackage, readPackage } from './package.ts';
import type { PresentationFault } from './package-fault.ts';
import type { XmlElement } from './xml-tree.ts';

/** A package whose document is a presentation, a template or a slide show of PowerPoint, without macros. */
export interface Presentation extends OfficePackage {
  /** The name of the part that lists masters and slides, and its root. */
  readonly document: string;
  readonly root: XmlElement;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const TYPES = ['presentation', 'template', 'slideshow'].map(
  (kind) => `application/vnd.openxmlformats-officedocument.presentationml.${kind}.main+xml`,
);
const MACROS = /macroEnabled|vbaProject/i;

/** The URI of a kind of relationship, such as `slideLayout`. */
export const relationshipType = (kind: string): string => `${RELATIONSHIPS}/${kind}`;

/** The parts that a part leads to by one kind of relationship, in the order of the file. */
export function partsBy(given: OfficePackage, from: string, kind: string): readonly string[] {
  const type = relationshipType(kind);
  return given.relationshipsOf(from).flatMap((each) => (each.type === type && !each.external ? each.target : []));
}

/** Opens a .pptx or .potx that may be hostile, see `readPackage`. Refused as well: other documents, macros, Strict Open XML. */
export function readPresentation(bytes: Uint8Array): Result<Presentation, PresentationFault> {
  const read = readPackage(bytes);
  if (!read.ok) return read;
  const given = read.value;
  const [document] = partsBy(given, '', 'officeDocument');
  if (document === undefined) {
    const isStrict = given.relationshipsOf('').some(({ type }) => type.startsWith(STRICT));
    return err({ code: isStrict ? 'office-strict' : 'office-no-presentation' });
  }
  if ([...given.parts.keys()].some((part) => MACROS.test(given.typeOf(part) ?? '')))
    return err({ code: 'office-macros' });
  if (!TYPES.includes(given.typeOf(document) ?? '')) return err({ code: 'office-no-presentation' });
  const root = given.xmlOf(document);
  if (!root.ok) return root;
  return root.value.tag === 'p:presentation'
    ? ok({ ...given, document, root: root.value })
    : err({ code: 'office-damaged', part: document });
}
