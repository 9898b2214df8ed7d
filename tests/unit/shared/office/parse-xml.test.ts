import { describe, expect, it } from 'vitest';
import { parseXml } from '#shared/office/parse-xml.ts';
import { attributeOf, below, childOf } from '#shared/office/xml-tree.ts';

const P = 'http://schemas.openxmlformats.org/presentationml/2006/main';

describe('parseXml', () => {
  it('gives tags by their namespace, attributes and text decoded', () => {
    const read = parseXml(
      `<?xml version="1.0"?><!-- a --><sld xmlns="${P}" xmlns:n="urn:x" n:a="1 &lt; &#x4e2d;"><n:b/>one<![CDATA[<two>]]><c  d='"'/></sld>`,
    );
    if (!read.ok) throw new Error(read.failure);
    expect(read.value.tag).toBe('p:sld');
    expect(attributeOf(read.value, '{urn:x}a')).toBe(`1 < ${String.fromCharCode(0x4e2d)}`);
    expect(read.value.children.filter((node) => typeof node === 'string')).toEqual(['one', '<two>']);
    expect(attributeOf(childOf(read.value, 'p:c'), 'd')).toBe('"');
    expect([...below(read.value, '{urn:x}b')]).toHaveLength(1);
  });

  it.each([
    '',
    'a',
    '<a>',
    '<a></b>',
    '</a>',
    '<a/><b/>',
    '<a/>b',
    '<a b=c/>',
    '<a b="1" b="2"/>',
    '<a b="<"/>',
    '<x:a/>',
    '<a>&nbsp;</a>',
    '<a>&#x110000;</a>',
    '<a>& b</a>',
    '<a',
    '<![CDATA[a]]>',
    '<a><!ENTITY b "c"></a>',
  ])('refuses %s', (text) => {
    expect(parseXml(text).ok).toBe(false);
  });

  it('survives an attribute and a text of 20 MB', () => {
    const long = 'x'.repeat(20_000_000);
    expect(parseXml(`<a b="${long}">${long}</a>`).ok).toBe(true);
  });
});
