/** XML that is complete in itself: made by `element` and `text` only, so that nothing unescaped can get in. */
export type Xml = string & { readonly __xml: true };

export type Attributes = Readonly<Record<string, string | number | undefined>>;

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What XML 1.0 allows, section 2.2; half surrogate pairs are not allowed. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A character that XML cannot hold is left out. */
export function text(content: string): Xml {
  return content.replace(ILLEGAL, '').replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? '') as Xml;
}

export function join(parts: readonly (Xml | undefined)[]): Xml {
  return parts.filter((part) => part !== undefined).join('') as Xml;
}

/** An attribute that is undefined is left out, and so is a child. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly (Xml | undefined)[]): Xml {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) start += ` ${key}="${text(String(value))}"`;
  }
  const inner = join(children);
  return (inner === '' ? `${start}/>` : `${start}>${inner}</${name}>`) as Xml;
}
