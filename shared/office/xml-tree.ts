/** An element of a part that was read. Comments and processing instructions are gone, CDATA is text. */
export interface XmlElement {
  /** As it is written, with whatever prefix. */
  readonly name: string;
  /** With the usual prefix of its namespace (`NAMESPACES`), whichever is written; `{uri}name` of an unknown one. */
  readonly tag: string;
  /** Declarations of namespaces among them. */
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
}

export interface XmlAttribute {
  readonly name: string;
  /** As `tag`; one without a prefix is in no namespace and has its name alone. */
  readonly key: string;
  readonly value: string;
}

export type XmlNode = XmlElement | string;

const OFFICE = 'http://schemas.openxmlformats.org';

/** The usual prefixes of Open XML (ECMA-376, transitional), and two of our own for the parts of a package. */
export const NAMESPACES: Readonly<Record<string, string>> = {
  [`${OFFICE}/drawingml/2006/main`]: 'a',
  [`${OFFICE}/presentationml/2006/main`]: 'p',
  [`${OFFICE}/spreadsheetml/2006/main`]: 'x',
  [`${OFFICE}/officeDocument/2006/relationships`]: 'r',
  [`${OFFICE}/markup-compatibility/2006`]: 'mc',
  [`${OFFICE}/package/2006/content-types`]: 'types',
  [`${OFFICE}/package/2006/relationships`]: 'rels',
  'http://schemas.microsoft.com/office/powerpoint/2010/main': 'p14',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** The children that are elements. */
export const elementsOf = (parent: XmlElement): readonly XmlElement[] => parent.children.filter(isElement);

/** The first child of that tag, going down tag by tag; undefined where one is missing. */
export function childOf(parent: XmlElement | undefined, ...tags: readonly string[]): XmlElement | undefined {
  let at = parent;
  for (const tag of tags) at = at?.children.filter(isElement).find((child) => child.tag === tag);
  return at;
}

export function attributeOf(element: XmlElement | undefined, key: string): string | undefined {
  return element?.attributes.find((attribute) => attribute.key === key)?.value;
}

/** Every element of one of the tags below this one, in the order of the document. */
export function* below(parent: XmlElement, ...tags: readonly string[]): Generator<XmlElement> {
  for (const child of elementsOf(parent)) {
    if (tags.includes(child.tag)) yield child;
    yield* below(child, ...tags);
  }
}
