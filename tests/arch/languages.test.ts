import { describe, expect, test } from 'vitest';
import { FINDINGS } from '#shared/analysis/findings.ts';
import { EDITS } from '#shared/edits/edits.ts';
import { CATALOGUES } from '#shared/i18n/catalogues/catalogues.ts';
import { catalogueFaults, tripleFaults } from './catalogue-check.ts';
import { readOfTree, sourcesOfTree } from './tree.ts';
import { hardCodedWords, spokenBy, strayChinese, unusedKeys } from './word-check.ts';

/** Keys that are said by id: what undo calls each edit, what each finding and each of its cut-offs is called. */
const FAMILIES = new Map<string, ReadonlySet<string>>([
  ['edit.', new Set(EDITS.map(({ id }) => id))],
  ['finding.', new Set(FINDINGS.map(({ id }) => id))],
  ...FINDINGS.map(({ id, cutoffs }) => [`cutoff.${id}.`, new Set(Object.keys(cutoffs))] as const),
]);

const shipped = sourcesOfTree().filter((file) => /^(shared|electron|renderer)\//.test(file));
const speaking = shipped.filter((file) => !file.startsWith('shared/i18n/catalogues/'));

describe('the catalogues', () => {
  test('say everything in both languages, with the same slots', () => {
    expect(Object.keys(CATALOGUES.en).length).toBeGreaterThan(50);
    expect(catalogueFaults(CATALOGUES.en, CATALOGUES['zh-CN'])).toEqual([]);
  });

  test('say of each fault what happened, what is safe, what to do', () => {
    expect(tripleFaults(CATALOGUES.en)).toEqual([]);
  });

  test('say nothing that nobody uses', () => {
    const spoken = spokenBy(speaking.map((file) => [file, readOfTree(file)] as const));
    expect(unusedKeys(CATALOGUES.en, spoken, FAMILIES)).toEqual([]);
  });

  const faultsOf = (chinese: string, english = 'Delete {name}'): readonly string[] =>
    catalogueFaults({ key: english }, { key: chinese });

  test.each([
    ['a missing slot', '删除', 'Delete {name}', 'slots'],
    ['another slot', '删除{title}', 'Delete {name}', 'slots'],
    [
      'a slot missing in one branch',
      '{n, plural, other {删除}}',
      '{n, plural, one {Delete {name}} other {Delete}}',
      'slots',
    ],
    ['no words', '', 'Delete', 'empty'],
    ['loose spaces', '删除 ', 'Delete', 'loose spaces'],
    ['an untranslated text', 'Delete', 'Delete', 'no Chinese'],
    ['an untranslated word', '请先Delete', 'Delete first', '“Delete” is left'],
    [
      'an untranslated branch',
      '{n, plural, other {删除{n}个map}}',
      '{n, plural, other {Delete {n} maps}}',
      '“map” is left',
    ],
    ['half-width punctuation', '请先删除,再试', 'Delete first', 'half-width punctuation'],
    ['half-width punctuation after a slot', '请先删除{name}?', 'Delete {name}?', 'half-width punctuation'],
    ['half-width brackets', '删除(全部)', 'Delete all', 'half-width brackets'],
    ['straight quotes', '删除"{name}"', 'Delete {name}', 'straight quotes'],
    ['a message that cannot be read', '删除{', 'Delete', 'cannot be read'],
    ['a singular', '{n, plural, one {一个} other {多个}}', '{n, plural, one {one} other {more}}', 'no singular'],
  ])('%s is found', (_, chinese, english, words) => {
    expect(faultsOf(chinese, english).join('\n')).toContain(words);
  });

  test('a key in one language only is found, on either side', () => {
    expect(catalogueFaults({ a: 'Map', b: 'Map' }, { a: '协作图' })).toEqual(['b is missing in Chinese']);
    expect(catalogueFaults({ a: 'Map' }, { a: '协作图', b: '协作图' })).toEqual(['b is missing in English']);
  });

  test('Chinese left in English is found', () => {
    expect(catalogueFaults({ a: 'Map 协作图' }, { a: '协作图' })).toEqual(['a: Chinese in English']);
  });

  test('signs, slots and what is typed as it stands are the same in every language', () => {
    const english = {
      a: '{from} → {to}',
      b: '{n}/5',
      c: 'Usage: orgloom-browser [--no-open] F.orgloom',
      'language.en': 'English',
    };
    const chinese = { ...english, c: '用法：orgloom-browser [--no-open] 文件.orgloom' };
    expect(catalogueFaults(english, chinese)).toEqual([]);
  });

  test('good words pass: slots, plurals, names of formats', () => {
    const english = { a: '{n, plural, one {# map} other {# maps}} as PNG', b: '“{name}” is there.' };
    expect(catalogueFaults(english, { a: '{n, plural, other {#张协作图}}（PNG）', b: '“{name}”已存在。' })).toEqual([]);
  });

  test('a fault with two parts, or four, is found', () => {
    expect(tripleFaults({ 'fault.x.what': 'a', 'fault.x.do': 'b' })).toEqual(['x has do,what']);
    const four = { 'fault.x.what': 'a', 'fault.x.do': 'b', 'fault.x.safe': 'c', 'fault.x.why': 'd' };
    expect(tripleFaults(four)).toEqual(['x has do,safe,what,why']);
  });

  test('an unused key is found, a used one is not', () => {
    const words = {
      'menu.file': 'File',
      'menu.edit': 'Edit',
      'fault.gone.what': 'Gone',
      'fault.lost.what': 'Lost',
      'edit.connect': 'Connect',
      'edit.dissolve': 'Dissolve',
    };
    const source = "type F = { code: 'gone' }; const a = t('menu.file'); const b = t(`fault.${code}.what`);";
    const families = new Map([['edit.', new Set(['connect'])]]);
    const unused = unusedKeys(words, spokenBy([['shared/a.ts', source]]), families);
    expect(unused).toEqual(['menu.edit', 'fault.lost.what', 'edit.dissolve']);
  });
});

describe('the sources', () => {
  test('have no words of their own on the screen', () => {
    const screens = shipped.filter((file) => file.endsWith('.tsx'));
    expect(screens.flatMap((file) => hardCodedWords(file, readOfTree(file)))).toEqual([]);
  });

  test('have no Chinese outside of the catalogues', () => {
    expect(shipped.length).toBeGreaterThan(50);
    expect(shipped.flatMap((file) => strayChinese(file, readOfTree(file)))).toEqual([]);
  });

  test.each([
    ['text', '<p>Hello</p>'],
    ['Chinese text', '<p>你好</p>'],
    ['text beside an element', '<p><b>{n}</b> maps</p>'],
    ['a literal child', "<p>{'Hello'}</p>"],
    ['a choice', "<p>{ok ? t('yes') : 'No'}</p>"],
    ['an alternative', "<p>{name || 'Nobody'}</p>"],
    ['a sum', "<p>{'Map ' + n}</p>"],
    ['a template', '<p>{`${n} maps`}</p>'],
    ['a fragment', '<>Hello</>'],
    ['an aria-label', '<button aria-label="Close" />'],
    ['a title in braces', "<button title={'Close'} />"],
    ['a placeholder by choice', "<input placeholder={ok ? 'Name' : undefined} />"],
    ['an alt', '<img alt="Map" />'],
  ])('hard-coded words in %s are found', (_, jsx) => {
    expect(hardCodedWords('renderer/a.tsx', `const a = ${jsx};`)).toHaveLength(1);
  });

  test.each([
    ['words from the catalogue', "<p aria-label={t('a.b')}>{t('a.b')}</p>"],
    ['signs and numbers', '<p>1 · 2 → {n} %</p>'],
    ['attributes that nobody reads', '<p className="wide" data-name="x" id="a" />'],
    ['the name of the product', '<h1>Orgloom</h1>'],
    ['comparisons', "<p>{kind === 'open' && <b />}</p>"],
  ])('%s pass', (_, jsx) => {
    expect(hardCodedWords('renderer/a.tsx', `const a = ${jsx};`)).toEqual([]);
  });

  test('stray Chinese is found in strings, templates and JSX, not in comments and catalogues', () => {
    expect(strayChinese('shared/export/a.ts', "const a = '部门';")).toHaveLength(1);
    expect(strayChinese('shared/export/a.ts', 'const a = `${n}个部门`;')).toHaveLength(1);
    expect(strayChinese('renderer/a.tsx', 'const a = <p>部门</p>;')).toHaveLength(1);
    expect(strayChinese('shared/export/a.ts', "// 部门\nconst a = '，。';")).toEqual([]);
    expect(strayChinese('shared/i18n/catalogues/zh-cn/a.ts', "const a = '部门';")).toEqual([]);
  });
});
