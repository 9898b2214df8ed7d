import { describe, expect, test } from 'vitest';
import { decode } from '#shared/engagement/decode.ts';
import type { DecodeFault } from '#shared/engagement/decode-fault.ts';
import { BYTE_LIMIT, DEPTH_LIMIT } from '#shared/engagement/format.ts';
import { faultText } from '#shared/i18n/fault-text.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { must } from '#shared/kernel/result.ts';
import { bytesOf, fileBytes, type SmallFile, smallFile, spoiled } from './small-file.ts';

const refusal = (bytes: Uint8Array): DecodeFault | undefined => {
  const result = decode(bytes);
  return result.ok ? undefined : result.failure;
};
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
const TEXT = new TextDecoder().decode(fileBytes(smallFile()));

test('opens a small file, with what is missing read as empty', () => {
  const { engagement, readOnly } = must(decode(fileBytes(smallFile())));
  expect(readOnly).toBe(false);
  expect([...engagement.departments.values()].map((row) => row.name)).toEqual(['Sales', 'Finance']);
  expect([...engagement.services.values()][0]).toMatchObject({
    assumed: false,
    notes: '',
    standard: { target: '2', quality: '' },
  });
});

test('opens what a program of version 1.0 kept without knowing it: marks of departments that are gone are left out', () => {
  const bytes = spoiled((file) => {
    file.services.length = 0;
    file.departments.splice(1, 1);
  });
  expect([...must(decode(bytes)).engagement.marks]).toEqual([]);
  expect(must(decode(fileBytes(smallFile()))).engagement.marks.size).toBe(1);
});

test('opens a file that an editor gave a byte order mark or other line ends', () => {
  expect(refusal(bytesOf(`\ufeff${TEXT}`))).toBeUndefined();
  expect(refusal(bytesOf(TEXT.replaceAll('\n', '\r\n')))).toBeUndefined();
});

test('cleans text as if it had been typed', () => {
  const bytes = spoiled((file) => Object.assign(file.departments[0] ?? {}, { name: ' Sa\u202eles\u0000 ' }));
  expect(must(decode(bytes)).engagement.departments.get('d1' as never)?.name).toBe('Sales');
});

describe('what is not an engagement', () => {
  test.each<[string, Uint8Array, DecodeFault]>([
    ['no bytes', new Uint8Array(), { code: 'engagement-empty' }],
    ['only blanks', bytesOf(' \r\n\t'), { code: 'engagement-empty' }],
    ['a picture', PNG, { code: 'engagement-foreign' }],
    ['a table', bytesOf('source,target,weight\nA,B,3\n'), { code: 'engagement-foreign' }],
    ['JSON of others', bytesOf('{"nodes":[],"edges":[]}'), { code: 'engagement-foreign' }],
    ['a list', bytesOf('[{"orgloom":1}]'), { code: 'engagement-foreign' }],
    ['UTF-16', utf16(TEXT), { code: 'engagement-utf16' }],
    ['UTF-16 without a mark', utf16(TEXT).subarray(2), { code: 'engagement-utf16' }],
    [
      'a protected file',
      Uint8Array.from([0x89, 0x4f, 0x52, 0x47, 13, 10, 26, 10, 1]),
      { code: 'engagement-protected' },
    ],
    [
      'other bytes in line 3',
      Uint8Array.from([...bytesOf('{\n\n"a":"'), 0xff, 0x22, 0x7d]),
      { code: 'engagement-not-utf8', line: 3 },
    ],
    ['too many bytes', new Uint8Array(BYTE_LIMIT + 1), { code: 'engagement-too-large', limitMb: 64 }],
    ['a cut in line 2', bytesOf('{\n"orgloom": {"major"'), { code: 'engagement-truncated', line: 2 }],
    ['a cut text', bytesOf('{\n"orgloom": {"maj'), { code: 'engagement-truncated', line: 2 }],
    ['a slip in line 2', bytesOf('{\n"orgloom" {"major"'), { code: 'engagement-syntax', line: 2 }],
    ['a field twice', bytesOf('{"a":1,\n"a":2}'), { code: 'engagement-key-twice', line: 2, key: 'a' }],
    [
      'deep nesting',
      bytesOf(`{"a":${'['.repeat(200_000)}`),
      { code: 'engagement-too-deep', line: 1, limit: DEPTH_LIMIT },
    ],
  ])('%s', (_, bytes, fault) => {
    expect(refusal(bytes)).toEqual(fault);
  });
});

describe('what is wrong inside names its place', () => {
  const first = (list: SmallFile['departments']) => list[0] ?? {};
  test.each<[string, (file: SmallFile) => void, DecodeFault]>([
    ['no profile', (f) => Reflect.deleteProperty(f, 'profile'), { code: 'engagement-field-missing', place: 'profile' }],
    ['no table', (f) => Reflect.deleteProperty(f, 'services'), { code: 'engagement-field-missing', place: 'services' }],
    [
      'a table that is none',
      (f) => Object.assign(f, { maps: {} }),
      { code: 'engagement-field-invalid', place: 'maps' },
    ],
    [
      'a row that is none',
      (f) => f.departments.push(7 as never),
      { code: 'engagement-field-invalid', place: 'departments[2]' },
    ],
    [
      'no name',
      (f) => Reflect.deleteProperty(f.departments[1] ?? {}, 'name'),
      { code: 'engagement-field-missing', place: 'departments[1].name' },
    ],
    [
      'a number for a name',
      (f) => Object.assign(first(f.departments), { name: 7 }),
      { code: 'engagement-field-invalid', place: 'departments[0].name' },
    ],
    [
      'a name of blanks',
      (f) => Object.assign(first(f.departments), { name: '  ' }),
      { code: 'engagement-field-invalid', place: 'departments[0].name' },
    ],
    [
      'a long name',
      (f) => Object.assign(first(f.departments), { name: 'x'.repeat(10_000) }),
      { code: 'engagement-field-invalid', place: 'departments[0].name' },
    ],
    [
      'long notes',
      (f) => Object.assign(first(f.departments), { notes: 'x'.repeat(100_001) }),
      { code: 'engagement-field-invalid', place: 'departments[0].notes' },
    ],
    [
      'a bad id',
      (f) => Object.assign(first(f.departments), { id: '../etc' }),
      { code: 'engagement-field-invalid', place: 'departments[0].id' },
    ],
    [
      'no y',
      (f) => Object.assign(first(f.departments), { position: { x: 1 } }),
      { code: 'engagement-field-missing', place: 'departments[0].position.y' },
    ],
    [
      'an unknown kind',
      (f) => Object.assign(first(f.maps), { kind: 'dream' }),
      { code: 'engagement-field-invalid', place: 'maps[0].kind' },
    ],
    [
      'no map at all',
      (f) => Object.assign(f, { maps: [], divisions: [], departments: [], services: [] }),
      { code: 'engagement-no-map' },
    ],
    [
      'a sensitivity that is none',
      (f) => Object.assign(f.settings, { sensitivity: 'lax' }),
      { code: 'engagement-field-invalid', place: 'settings.sensitivity' },
    ],
    [
      'a cut-off that is no number',
      (f) => Object.assign(f.settings, { cutoffs: { silo: { smallestGroup: '4' } } }),
      { code: 'engagement-field-invalid', place: 'settings.cutoffs.silo.smallestGroup' },
    ],
    [
      'a cut-off with a strange name',
      (f) => Object.assign(f.settings, { cutoffs: { silo: { 'smallest group': 4 } } }),
      { code: 'engagement-field-invalid', place: 'settings.cutoffs.silo.smallest group' },
    ],
    [
      'an unknown kind of mark',
      (f) => Object.assign(first(f.marks), { kind: 'ignored' }),
      { code: 'engagement-field-invalid', place: 'marks[0].kind' },
    ],
    [
      'a mark without a reason',
      (f) => Object.assign(first(f.marks), { reason: ' ' }),
      { code: 'engagement-field-invalid', place: 'marks[0].reason' },
    ],
    [
      'a finding marked twice, behind a mark that is left out',
      (f) => {
        f.marks.unshift({ ...first(f.marks), id: 'k0', departments: ['gone'] });
        f.marks.push({ ...f.marks[1], id: 'k2' });
      },
      { code: 'engagement-marked-twice', place: 'marks[2].departments' },
    ],
    [
      'no such map',
      (f) => Object.assign(first(f.divisions), { map: 'm9' }),
      { code: 'engagement-reference-broken', place: 'divisions[0].map' },
    ],
    [
      'no such division',
      (f) => Object.assign(first(f.departments), { division: 'v9' }),
      { code: 'engagement-reference-broken', place: 'departments[0].division' },
    ],
    [
      'no such provider',
      (f) => Object.assign(first(f.services), { provider: 'd9' }),
      { code: 'engagement-reference-broken', place: 'services[0].provider' },
    ],
    [
      'itself as customer',
      (f) => Object.assign(first(f.services), { customer: 'd2' }),
      { code: 'engagement-self-service', place: 'services[0].customer' },
    ],
    [
      'a weight off the scale',
      (f) => Object.assign(first(f.services), { weight: 6 }),
      { code: 'engagement-field-invalid', place: 'services[0].weight' },
    ],
    [
      'an agreement unheard of',
      (f) => Object.assign(first(f.services), { standard: { agreement: 'oral', status: 'draft' } }),
      { code: 'engagement-field-invalid', place: 'services[0].standard.agreement' },
    ],
    [
      'attainment above one',
      (f) => Object.assign((first(f.services) as { standard: object }).standard, { attainment: 80 }),
      { code: 'engagement-field-invalid', place: 'services[0].standard' },
    ],
    [
      'an id twice',
      (f) => f.departments.push({ id: 'd1', map: 'm1', name: 'HR' }),
      { code: 'engagement-id-twice', place: 'departments[2].id' },
    ],
    [
      'a name twice',
      (f) => f.departments.push({ id: 'd3', map: 'm1', name: '财务部' }),
      { code: 'engagement-name-taken', place: 'departments[2].name' },
    ],
    [
      'too many rows',
      (f) => Object.assign(f, { departments: Array(20_001).fill(0) }),
      { code: 'engagement-too-many-rows', place: 'departments' },
    ],
    [
      'version zero',
      (f) => Object.assign(f.orgloom, { major: 0 }),
      { code: 'engagement-field-invalid', place: 'orgloom.major' },
    ],
    [
      'a version in words',
      (f) => Object.assign(f.orgloom, { minor: 'one' }),
      { code: 'engagement-field-invalid', place: 'orgloom.minor' },
    ],
  ])('%s', (_, change, fault) => {
    expect(refusal(spoiled(change))).toEqual(fault);
  });

  test('a map of volumes takes a weight that a scale does not', () => {
    const change = (file: SmallFile) => {
      Object.assign(first(file.maps), { weights: 'volume' });
      Object.assign(first(file.services), { weight: 1234.5 });
    };
    expect(refusal(spoiled(change))).toBeUndefined();
  });
});

describe('a newer file', () => {
  test('of the same major version opens to be edited', () => {
    expect(must(decode(spoiled((file) => Object.assign(file.orgloom, { minor: 7 })))).readOnly).toBe(false);
  });

  test('of a newer major version opens read-only where it can be read', () => {
    expect(must(decode(spoiled((file) => Object.assign(file.orgloom, { major: 2 })))).readOnly).toBe(true);
  });

  test('of a newer major version that cannot be read is called too new, not damaged', () => {
    const bytes = spoiled((file) => Object.assign(file, { orgloom: { major: 2, minor: 3 }, maps: {} }));
    expect(refusal(bytes)).toEqual({ code: 'engagement-too-new', version: '2.3' });
  });
});

test('every refusal reads as whole sentences in both languages', () => {
  const fault: DecodeFault = { code: 'engagement-field-invalid', place: 'departments[3].name' };
  expect(faultText(createTranslator('en'), fault).what).toBe(
    'The field departments[3].name in the file has a value that it cannot have.',
  );
  expect(faultText(createTranslator('zh-CN'), fault).what).toBe('文件中字段departments[3].name的值无效。');
});
