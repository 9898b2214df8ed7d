import { describe, expect, it } from 'vitest';
import { PACKAGE_LIMITS } from '#shared/office/limits.ts';
import { readPackage } from '#shared/office/package.ts';
import { readPresentation } from '#shared/office/presentation.ts';
import { makeZip, type ZipFile } from '#tests/driver/zip-maker.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

function pack({
  type = `${OFFICE}.presentationml.template.main+xml`,
  relationship = DOCUMENT,
  root = '<q:presentation xmlns:q="http://schemas.openxmlformats.org/presentationml/2006/main"/>',
  more = [] as readonly ZipFile[],
} = {}): Uint8Array {
  return makeZip([
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/ppt/presentation.xml" ContentType="${type}"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${relationship}" Target="/ppt/Presentation.xml"/></Relationships>`,
    },
    { name: 'ppt/presentation.xml', content: root },
    ...more,
  ]);
}

const coded = (bytes: Uint8Array): string => {
  const read = readPresentation(bytes);
  return read.ok ? 'read' : read.failure.code;
};
const compound = (name: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array(600).fill(0),
    ...[...name].flatMap((c) => [c.charCodeAt(0), 0]),
  ]);

describe('readPresentation', () => {
  it('reads parts, types and relationships, whatever prefixes and letters they are written in', () => {
    const read = readPresentation(pack({ more: [{ name: 'ppt/media/one.png', content: 'picture' }] }));
    if (!read.ok) throw new Error(read.failure.code);
    expect(read.value.document).toBe('ppt/presentation.xml');
    expect(read.value.root.tag).toBe('p:presentation');
    expect([...read.value.parts.keys()]).toEqual(['ppt/presentation.xml', 'ppt/media/one.png']);
    expect(read.value.typeOf('ppt/media/one.png')).toBeUndefined();
  });

  it.each<readonly [string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'office-no-package'],
    ['garbage', new Uint8Array(500).fill(7), 'office-no-package'],
    ['a zip of something else', makeZip([{ name: 'a.txt', content: 'a' }]), 'office-no-package'],
    ['a file with a password', compound('EncryptedPackage'), 'office-protected'],
    ['a file of PowerPoint 97', compound('PowerPoint Document'), 'office-old-format'],
    ['a document of Word', pack({ type: `${OFFICE}.wordprocessingml.document.main+xml` }), 'office-no-presentation'],
    [
      'a template with macros',
      pack({ type: 'application/vnd.ms-powerpoint.template.macroEnabled.main+xml' }),
      'office-macros',
    ],
    [
      'Strict Open XML',
      pack({ relationship: 'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument' }),
      'office-strict',
    ],
    ['a name that leads out', pack({ more: [{ name: 'ppt/../../out.xml', content: 'a' }] }), 'office-part-name'],
    ['a name of Windows', pack({ more: [{ name: 'C:\\out.xml', content: 'a' }] }), 'office-part-name'],
    ['a name from the root', pack({ more: [{ name: '/etc/out', content: 'a' }] }), 'office-part-name'],
    ['a part twice', pack({ more: [{ name: 'PPT/presentation.xml', content: 'a' }] }), 'office-damaged'],
    ['an encrypted part', pack({ more: [{ name: 'a', content: 'a', says: { flags: 1 } }] }), 'office-protected'],
    ['a wrong checksum', pack({ more: [{ name: 'a', content: 'a', says: { crc: 1 } }] }), 'office-damaged'],
    ['an unknown packing', pack({ more: [{ name: 'a', content: 'a', says: { method: 14 } }] }), 'office-damaged'],
    ['a part that is cut off', pack().subarray(0, 400), 'office-damaged'],
    ['a DTD', pack({ root: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }), 'office-declares-types'],
    ['an entity that nobody knows', pack({ root: '<a>&b;</a>' }), 'office-damaged'],
    ['elements without end', pack({ root: '<a>'.repeat(PACKAGE_LIMITS.depth + 2) }), 'office-damaged'],
    ['another root', pack({ root: '<a/>' }), 'office-damaged'],
    ['bytes that are no text', pack({ root: '<a>' }).slice(), 'office-damaged'],
  ])('refuses %s', (_, bytes, code) => {
    expect(coded(bytes)).toBe(code);
  });

  it('refuses more than the limit before it looks', () => {
    expect(coded(new Uint8Array(PACKAGE_LIMITS.fileMb * 1_000_000 + 1))).toBe('office-too-large');
  });

  it('refuses a bomb by what it says, and stops at what it says when that is a lie', () => {
    const bomb = new Uint8Array(20_000_000);
    expect(coded(pack({ more: [{ name: 'bomb', content: bomb }] }))).toBe('office-unpacks-too-large');
    const lying = pack({ more: [{ name: 'bomb', content: bomb, says: { size: 1000 } }] });
    expect(readPackage(lying)).toEqual({ ok: false, failure: { code: 'office-damaged', part: 'bomb' } });
  });

  it('refuses more parts than the limit', () => {
    const more = Array.from({ length: PACKAGE_LIMITS.parts }, (_, index) => ({ name: `${index}`, content: '' }));
    expect(coded(pack({ more }))).toBe('office-too-many-parts');
  });
});
