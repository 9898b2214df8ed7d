import { childOf, type XmlElement } from '#shared/office/xml-tree.ts';

/** An element that is being worked on: a copy of what was read, of which nobody else knows. */
export interface Node {
  name: string;
  tag: string;
  attributes: { name: string; key: string; value: string }[];
  children: (Node | string)[];
}

export function nodeOf({ name, tag, attributes, children }: XmlElement): Node {
  return {
    ...{ name, tag },
    attributes: attributes.map((each) => ({ ...each })),
    children: children.map((child) => (typeof child === 'string' ? child : nodeOf(child))),
  };
}

export const nodesIn = (parent: Node): readonly Node[] => parent.children.filter((child) => typeof child !== 'string');

/** The first child of that tag, going down tag by tag. */
export const nodeAt = (parent: Node | undefined, ...tags: readonly string[]): Node | undefined =>
  childOf(parent, ...tags) as Node | undefined;

export function setAttribute(node: Node, name: string, value: string | undefined): void {
  const found = node.attributes.find((each) => each.key === name);
  if (value === undefined) node.attributes = node.attributes.filter((each) => each !== found);
  else if (found === undefined) node.attributes.push({ name, key: name, value });
  else found.value = value;
}

/** Puts the copy of another element where the child of its tag stands; at the end where there is none. */
export function replaceChild(parent: Node, child: Node | undefined): void {
  if (child === undefined) return;
  const at = parent.children.findIndex((each) => typeof each !== 'string' && each.tag === child.tag);
  if (at < 0) parent.children.push(nodeOf(child));
  else parent.children[at] = nodeOf(child);
}
