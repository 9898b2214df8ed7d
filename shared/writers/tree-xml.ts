import type { XmlElement, XmlNode } from '#shared/office/xml-tree.ts';
import { element, text, type Xml } from './xml.ts';

/** An element that was read, as it was written; `children` instead of its own where they are given. */
export function treeXml(node: XmlElement, children: readonly Xml[] = node.children.map(nodeXml)): Xml {
  const attributes = Object.fromEntries(node.attributes.map(({ name, value }) => [name, value]));
  return element(node.name, attributes, ...children);
}

const nodeXml = (node: XmlNode): Xml => (typeof node === 'string' ? text(node) : treeXml(node));
