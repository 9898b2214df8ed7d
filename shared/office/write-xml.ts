import type { XmlElement, XmlNode } from './xml-tree.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
  ...{ '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' },
};

const escaped = (value: string, what: RegExp): string => value.replace(what, (character) => ESCAPES[character] ?? '');

/** An element as XML again, with the prefixes that it was written with. */
export function writeXml(node: XmlNode): string {
  if (typeof node === 'string') return escaped(node, /[&<>\r]/g);
  const attributes = node.attributes.map(({ name, value }) => ` ${name}="${escaped(value, /[&<>"\t\n\r]/g)}"`).join('');
  const inner = node.children.map(writeXml).join('');
  return inner === '' ? `<${node.name}${attributes}/>` : `<${node.name}${attributes}>${inner}</${node.name}>`;
}

/** A whole part. */
export const xmlPart = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeXml(root)}`;
