import { err, ok, type Result } from '#shared/kernel/result.ts';
import { PACKAGE_LIMITS } from './limits.ts';
import { NAMESPACES, type XmlAttribute, type XmlElement, type XmlNode } from './xml-tree.ts';

/** `doctype`: it declares types of its own, which can hide entities that grow or files that are drawn in. */
export type XmlFault = 'malformed' | 'doctype' | 'too-large';

const MARKUP =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s<>/]+)\s*>|<([^\s<>/!?="']+)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Leaves the loop at the first fault; never leaves this file. */
class Stop extends Error {
  readonly fault: XmlFault;
  constructor(fault: XmlFault) {
    super(fault);
    this.fault = fault;
  }
}

function decoded(text: string): string {
  return text.replace(/&([^;]{0,10});?/g, (whole, entity: string) => {
    const number = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(entity);
    const code = number === null ? undefined : Number.parseInt(number[1] ?? number[2] ?? '', number[1] ? 16 : 10);
    const character = code === undefined ? ENTITIES[entity] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (character === undefined || !whole.endsWith(';')) throw new Stop('malformed');
    return character;
  });
}

type Scope = ReadonlyMap<string, string>;

interface Open {
  readonly name: string;
  readonly scope: Scope;
  readonly element: Omit<XmlElement, 'children'> & { readonly children: XmlNode[] };
}

function qualified(name: string, scope: Scope, isAttribute: boolean): string {
  const colon = name.indexOf(':');
  const [prefix, local] = colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
  if (prefix === '' && isAttribute) return name;
  const space = scope.get(prefix);
  if (prefix === '' && (space ?? '') === '') return name;
  if (space === undefined) throw new Stop('malformed');
  const usual = NAMESPACES[space];
  return usual === undefined ? `{${space}}${local}` : `${usual}:${local}`;
}

function opened(name: string, written: string, outer: Scope): Open {
  const pairs = [...written.matchAll(ATTRIBUTE)].map(([, key = '', double, single]) => {
    const value = decoded((double ?? single ?? '').replace(/[\t\n]/g, ' '));
    return { name: key, value };
  });
  if (new Set(pairs.map((pair) => pair.name)).size < pairs.length) throw new Stop('malformed');
  const declared = pairs.filter((pair) => /^xmlns(:|$)/.test(pair.name));
  const scope =
    declared.length === 0
      ? outer
      : new Map([...outer, ...declared.map((pair) => [pair.name.slice('xmlns:'.length), pair.value] as const)]);
  const attributes = pairs.map((pair): XmlAttribute => {
    const key = declared.includes(pair) ? pair.name : qualified(pair.name, scope, true);
    return { ...pair, key };
  });
  return { name, scope, element: { name, tag: qualified(name, scope, false), attributes, children: [] } };
}

function parse(text: string): XmlElement {
  const document: Open = {
    name: '',
    scope: new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]),
    element: { name: '', tag: '', attributes: [], children: [] },
  };
  const stack: Open[] = [document];
  let elements = 0;
  for (let at = 0; at < text.length; ) {
    const inside = stack.at(-1) as Open;
    const next = text.indexOf('<', at);
    const run = text.slice(at, next < 0 ? text.length : next);
    if (run !== '') {
      if (stack.length > 1) inside.element.children.push(decoded(run));
      else if (run.trim() !== '') throw new Stop('malformed');
    }
    if (next < 0) break;
    MARKUP.lastIndex = next;
    const found = MARKUP.exec(text);
    if (found === null) throw new Stop(text.startsWith('<!DOCTYPE', next) ? 'doctype' : 'malformed');
    at = MARKUP.lastIndex;
    const [, data, closing, opening, written = '', empty] = found;
    if (data !== undefined) {
      if (stack.length === 1) throw new Stop('malformed');
      inside.element.children.push(data);
    } else if (closing !== undefined) {
      if (stack.length === 1 || closing !== inside.name) throw new Stop('malformed');
      stack.pop();
    } else if (opening !== undefined) {
      if (++elements > PACKAGE_LIMITS.elements || stack.length > PACKAGE_LIMITS.depth) throw new Stop('too-large');
      const open = opened(opening, written, inside.scope);
      inside.element.children.push(open.element);
      if (empty === '') stack.push(open);
    }
  }
  const [root, more] = document.element.children;
  if (stack.length > 1 || root === undefined || typeof root === 'string' || more !== undefined)
    throw new Stop('malformed');
  return root;
}

/** The root of an XML 1.0 text with namespaces. Any `<!DOCTYPE` is refused, so that only the five entities of XML are left. */
export function parseXml(text: string): Result<XmlElement, XmlFault> {
  try {
    return ok(parse(text.replace(/\r\n?/g, '\n')));
  } catch (stop) {
    if (stop instanceof Stop) return err(stop.fault);
    throw stop;
  }
}
