import { describe, expect, test } from 'vitest';
import { VERBS } from '#electron/cli/verbs.ts';
import { decode } from '#shared/engagement/decode.ts';
import { DEFAULT_KINDS } from '#shared/export/slides/slides.ts';
import { must } from '#shared/kernel/result.ts';
import { check } from '#shared/model/check.ts';
import { TEMPLATES } from '#tests/driver/templates.ts';
import { type Desk, desk } from './memory-terminal.ts';

const opened = ({ files }: Desk, path: string) => must(decode(files.get(path) ?? new Uint8Array())).engagement;
const EDGES = 'provider,customer,weight,service\nFinance,Sales,4,Credit check\nSales,Production,5,Orders\n';

describe('sample', () => {
  test('writes the sample with every department placed', async () => {
    const at = desk();
    const { exit, out } = await at.run('sample', '--out', 's.orgloom');
    expect({ exit, out }).toEqual({ exit: 0, out: 'Wrote s.orgloom.\n1 map, 14 departments, 45 services.\n' });
    const engagement = opened(at, 's.orgloom');
    expect(check(engagement)).toBeUndefined();
    expect([...engagement.departments.values()].every((row) => row.position !== undefined)).toBe(true);
  });

  test('is in the language that is asked for, or that the terminal is set to', async () => {
    const at = desk({}, { LC_ALL: '', LANG: 'zh_CN.UTF-8' });
    expect((await at.run('sample', '--out', 'zh.orgloom')).out).toContain('已写入zh.orgloom');
    await at.run('sample', '--out=en.orgloom', '--lang=en');
    expect([opened(at, 'zh.orgloom').profile.language, opened(at, 'en.orgloom').profile.language]).toEqual([
      'zh-CN',
      'en',
    ]);
  });
});

describe('import', () => {
  test('makes an engagement, named after the table, and says what was assumed', async () => {
    const at = desk({ 'in/client.csv': 'source,target,weight\nA,B,3\n' });
    const { exit, out, err } = await at.run('import', 'in/client.csv', '--out', 'c.orgloom');
    expect([exit, out]).toEqual([0, 'Wrote c.orgloom.\n1 map, 2 departments, 1 service.\n']);
    expect(err.split('\n')).toHaveLength(3);
    expect(err).toContain('in/client.csv: The column “source” was taken as the provider');
    expect(opened(at, 'c.orgloom').profile.name).toBe('client');
  });

  test('takes departments, direction and weights, and then assumes nothing', async () => {
    const at = desk({ 'e.csv': 'source,target,weight\nA,B,3\n', 'n.csv': 'name,headcount\nA,5\nB,6\nC,7\n' });
    const rest = ['--direction', 'customer-provider', '--weights', 'volume', '--out', 'c.orgloom'];
    expect(await at.run('import', 'e.csv', '--nodes', 'n.csv', ...rest)).toMatchObject({ exit: 0, err: '' });
    const { departments, services, maps } = opened(at, 'c.orgloom');
    const [row] = [...services.values()];
    expect(departments.size).toBe(3);
    expect([...maps.values()][0]?.weights).toBe('volume');
    expect(row && [departments.get(row.provider)?.name, departments.get(row.customer)?.name]).toEqual(['B', 'A']);
  });

  test('writes the same bytes for the same tables', async () => {
    const at = desk({ 'e.csv': EDGES });
    await at.run('import', 'e.csv', '--out', 'a.orgloom');
    await at.run('import', 'e.csv', '--out', 'b.orgloom');
    expect(at.files.get('a.orgloom')).toEqual(at.files.get('b.orgloom'));
  });

  test('lists the first 20 bad rows by file and row, counts the rest, and writes nothing', async () => {
    const rows = Array.from({ length: 30 }, (_, index) => `A${index},B,0`);
    const at = desk({ 'e.csv': `provider,customer,weight\n${rows.join('\n')}\n`, 'old.orgloom': 'kept' });
    const { exit, out, err } = await at.run('import', 'e.csv', '--out', 'old.orgloom');
    expect([exit, out]).toEqual([1, '']);
    const lines = err.trimEnd().split('\n');
    expect(lines).toHaveLength(22);
    expect(lines[0]).toMatch(/^e\.csv: Row 2: the weight is zero\./);
    expect(lines[20]).toBe('… and 10 more rows');
    expect(lines[21]).toContain('30 rows cannot be imported. Nothing was imported.');
    expect(new TextDecoder().decode(at.files.get('old.orgloom'))).toBe('kept');
  });

  test('names the table that cannot be read', async () => {
    const at = desk({ 'e.csv': EDGES, 'n.csv': 'people\n3\n' });
    const { exit, err } = await at.run('import', 'e.csv', '--nodes', 'n.csv', '--out', 'c.orgloom');
    expect(exit).toBe(1);
    expect(err).toContain('n.csv: Missing in the first row: name; the file has: people.');
    expect(at.files.has('c.orgloom')).toBe(false);
  });
});

describe('export', () => {
  test('hands the map, its report and the language to the writer of that ending', async () => {
    const at = desk();
    await at.run('sample', '--out', 's.orgloom');
    expect(await at.run('export', 's.orgloom', '--to', 'deck.PPTX', '--lang', 'zh-CN')).toMatchObject({
      exit: 0,
      out: '已写入deck.PPTX。\n',
    });
    expect(at.files.get('deck.PPTX')).toEqual(Uint8Array.of(1, 2, 3));
    const [request] = at.exported;
    expect(request).toMatchObject({ map: 'as-is', date: '2026-03-31' });
    expect([request?.translator.language, request?.report?.findings.length]).toEqual(['zh-CN', 15]);
  });

  test('hands on what the deck is to be made of', async () => {
    const at = desk();
    await at.run('sample', '--out', 's.orgloom');
    const asked = ['--slides', 'title,matrix,map', '--ratio', '4:3', '--lang', 'both'];
    expect((await at.run('export', 's.orgloom', '--to', 'd.pptx', ...asked)).exit).toBe(0);
    await at.run('export', 's.orgloom', '--to', 'd.pptx', '--lang', 'zh-CN');
    expect(at.exported.map(({ deck }) => deck)).toEqual([
      { kinds: ['title', 'matrix', 'map'], ratio: '4:3', language: 'both' },
      { kinds: DEFAULT_KINDS, ratio: '16:9', language: 'zh-CN' },
    ]);
  });

  test('hands on a copy with codes for names where it is asked to, and leaves the engagement as it is', async () => {
    const at = desk();
    await at.run('sample', '--out', 's.orgloom');
    const before = at.files.get('s.orgloom');
    await at.run('export', 's.orgloom', '--to', 'a.pptx', '--codes');
    const [request] = at.exported;
    const names = [...(request?.engagement.departments.values() ?? [])].map(({ name }) => name).sort();
    expect([names[0], names.at(-1), request?.engagement.profile.client]).toEqual(['D01', 'D14', '']);
    expect(request?.report?.findings.length).toBe(15);
    expect(at.files.get('s.orgloom')).toBe(before);
  });

  test('hands on which sheet a table holds, and names the sheets where it is none of them', async () => {
    const at = desk();
    await at.run('sample', '--out', 's.orgloom');
    await at.run('export', 's.orgloom', '--to', 'a.pptx', '--sheet', 'ledger');
    await at.run('export', 's.orgloom', '--to', 'b.pptx');
    expect(at.exported.map(({ sheet }) => sheet)).toEqual(['ledger', 'services']);
    const { exit, err } = await at.run('export', 's.orgloom', '--to', 'c.pptx', '--sheet', 'actors');
    expect([exit, err]).toEqual([2, expect.stringContaining('departments, services, findings, ledger')]);
  });

  test('hands on a template with the layouts that were named, and refuses what cannot be one', async () => {
    const template = TEMPLATES['serif, 4:3']?.() ?? new Uint8Array();
    const at = desk({ 'firm.potx': template, 'odd.potx': 'odd' });
    await at.run('sample', '--out', 's.orgloom');
    const run = (...more: string[]) => at.run('export', 's.orgloom', '--to', 'a.pptx', '--template', ...more);
    expect((await run('firm.potx', '--layout', 'title-only=title and CONTENT')).exit).toBe(0);
    expect(at.exported[0]?.template).toEqual({ bytes: template, layouts: { 'title-only': 'Title and Content' } });
    at.files.delete('a.pptx');
    const unknown = await run('firm.potx', '--layout', 'title=Cover');
    expect([unknown.exit, unknown.err]).toEqual([
      1,
      expect.stringContaining('Title Slide, Title and Content, Title Only'),
    ]);
    expect(await run('odd.potx')).toMatchObject({
      exit: 1,
      err: expect.stringContaining('odd.potx: This is no PowerPoint'),
    });
    expect(await run('gone.potx')).toMatchObject({ exit: 1, err: expect.stringContaining('gone.potx') });
    expect((await at.run('export', 's.orgloom', '--to', 'x.pptx', '--template', 'x.pptx')).err).toContain(
      'cli-output-is-input',
    );
    expect(at.files.has('a.pptx')).toBe(false);
  });

  test('refuses other endings before it reads', async () => {
    const { exit, err } = await desk().run('export', 'gone.orgloom', '--to', 'map.gif');
    expect([exit, err]).toEqual([2, expect.stringContaining('Use one of these endings: .pptx, .svg.')]);
  });

  test('tells two formats with one ending apart by name, and refuses a name that does not go with the ending', async () => {
    const at = desk();
    await at.run('sample', '--out', 's.orgloom');
    expect(await at.run('export', 's.orgloom', '--to', 'a.pptx', '--format', 'poster')).toMatchObject({ exit: 0 });
    expect(at.files.get('a.pptx')).toEqual(Uint8Array.of(4));
    const wrong = await at.run('export', 's.orgloom', '--to', 'a.svg', '--format', 'poster');
    expect([wrong.exit, wrong.err]).toEqual([2, expect.stringContaining('Use one of these endings: .pptx.')]);
    const unknown = await at.run('export', 's.orgloom', '--to', 'a.svg', '--format', 'film');
    expect([unknown.exit, unknown.err]).toEqual([2, expect.stringContaining('deck, picture, poster')]);
  });
});

describe('validate', () => {
  test('says that a file opens whole', async () => {
    const at = desk();
    await at.run('sample', '--out', 's.orgloom');
    expect((await at.run('validate', 's.orgloom')).out).toBe(
      's.orgloom opens whole.\n1 map, 14 departments, 45 services.\n',
    );
  });

  test('says of a file of a newer version that it can only be read', async () => {
    const at = desk();
    await at.run('sample', '--out', 's.orgloom');
    const text = new TextDecoder().decode(at.files.get('s.orgloom')).replace('"major":1', '"major":2');
    at.files.set('newer.orgloom', new TextEncoder().encode(text));
    const { exit, out, err } = await at.run('validate', 'newer.orgloom');
    expect([exit, out.split('\n')[0]]).toEqual([0, 'newer.orgloom opens, to be read only.']);
    expect(err).toContain('made with a newer version');
  });

  test.each([
    ['a cut file', '{"orgloom":{"major":1', 'The file is incomplete: it ends in line 1.'],
    ['a foreign one', 'source,target\n', 'This is not an Orgloom engagement.'],
  ])('says of %s what is wrong, what is safe and what to do', async (_, text, words) => {
    const { exit, out, err } = await desk({ 'f.orgloom': text }).run('validate', 'f.orgloom');
    expect([exit, out]).toEqual([1, '']);
    expect(err).toMatch(
      new RegExp(
        `^orgloom: f\\.orgloom: ${words.replace('.', '\\.')} Nothing was changed\\. .+ \\[engagement-[a-z-]+\\]\\n$`,
      ),
    );
  });
});

describe('the command line itself', () => {
  test.each([
    [[], 'cli-verb-missing'],
    [['frobnicate'], 'cli-verb-unknown'],
    [['constructor'], 'cli-verb-unknown'],
    [['help', 'frobnicate'], 'cli-verb-unknown'],
    [['sample'], 'cli-option-missing'],
    [['sample', '--out'], 'cli-value-missing'],
    [['sample', '--out', '--lang', 'en'], 'cli-value-missing'],
    [['sample', '--out', 'a', '--out', 'b'], 'cli-option-twice'],
    [['sample', '--out', 'a', '--force'], 'cli-option-unknown'],
    [['sample', '--out', 'a', '-x'], 'cli-option-unknown'],
    [['sample', '--out', 'a', 'b'], 'cli-operand-surplus'],
    [['sample', '--out', 'a', '--lang', 'fr'], 'cli-value-unknown'],
    [['analyse'], 'cli-operand-missing'],
    [['analyse', 'a', '--json=1'], 'cli-value-unwanted'],
    [['import', 'a', '--out', 'b', '--direction', 'sideways'], 'cli-value-unknown'],
    [['import', 'a', '--out', 'b', '--weights', '5'], 'cli-value-unknown'],
    [['export', 'a', '--to', 'b.pptx', '--ratio', '3:2'], 'cli-value-unknown'],
    [['export', 'a', '--to', 'b.pptx', '--slides', 'title,summary'], 'cli-slide-unknown'],
    [['export', 'a', '--to', 'b.pptx', '--slides', 'map,map'], 'cli-slide-unknown'],
    [['export', 'a', '--to', 'b.svg', '--ratio', '4:3'], 'cli-deck-only'],
    [['export', 'a', '--to', 'b.svg', '--lang', 'both'], 'cli-deck-only'],
    [['export', 'a', '--to', 'b.pptx', '--arrows', 'wavy'], 'cli-value-unknown'],
    [['export', 'a', '--to', 'b.svg', '--template', 'c.potx'], 'cli-template-only'],
    [['export', 'a', '--to', 'b.pptx', '--layout', 'title=A'], 'cli-layout-alone'],
    [['export', 'a', '--to', 'b.pptx', '--template', 'c.potx', '--layout', 'title'], 'cli-layout-unreadable'],
    [['export', 'a', '--to', 'b.pptx', '--template', 'c.potx', '--layout', 'cover=A'], 'cli-layout-unreadable'],
    [['export', 'a', '--to', 'b.svg', '--transparent'], 'cli-picture-only'],
    [['export', 'a', '--to', 'b.svg', '--dpi', '90'], 'cli-picture-only'],
    [['export', 'a', '--to', 'b.pptx', '--width', '9000'], 'cli-value-out-of-range'],
    [['export', 'a', '--to', 'b.pptx', '--dpi', '12'], 'cli-value-out-of-range'],
    [['export', 'a', '--to', 'b.pptx', '--refresh', 'o.pptx', '--codes'], 'cli-refresh-coded'],
    [['analyse', 'a', '--lang', 'both'], 'cli-value-unknown'],
  ])('%j is a mistake in the command', async (argv, code) => {
    const { exit, out, err } = await desk().run(...argv);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain(`[${code}]`);
    expect(err).toMatch(/^See: orgloom help/m);
  });

  test('a file that is not there is a fault of the input', async () => {
    for (const argv of [
      ['validate', 'x'],
      ['analyse', 'x'],
      ['export', 'x', '--to', 'y.pptx'],
      ['import', 'x', '--out', 'y'],
    ]) {
      expect(await desk().run(...argv)).toMatchObject({
        exit: 1,
        out: '',
        err: expect.stringContaining('There is no file “x”.'),
      });
    }
  });

  test('a file that cannot be written is a fault of the input', async () => {
    expect(await desk().run('sample', '--out', '/full/s.orgloom')).toMatchObject({ exit: 1, out: '' });
  });

  test('a result that cannot be delivered is no success', async () => {
    const { exit, err } = await desk({}, {}, { outputLost: true }).run('help');
    expect([exit, err]).toEqual([1, expect.stringContaining('[cli-output-lost]')]);
  });

  test('a mistake of ours is one sentence that says so, never a stack', async () => {
    const at = desk();
    await at.run('sample', '--out', 's.orgloom');
    const { exit, err } = await at.run('export', 's.orgloom', '--to', 'map.svg');
    expect([exit, err]).toEqual([
      1,
      'orgloom: Something went wrong inside Orgloom; this is our mistake, not yours (the pen broke).\n',
    ]);
  });

  test('help names every verb, and the help of each its options, in both languages', async () => {
    for (const language of ['en', 'zh-CN']) {
      const general = await desk().run('help', '--lang', language);
      expect(general.exit).toBe(0);
      for (const verb of VERBS) {
        expect(general.out).toContain(`orgloom ${verb.id}`);
        const own = await desk().run(verb.id, '--help', '--lang', language);
        expect(own).toMatchObject({ exit: 0, err: '' });
        expect((await desk().run('help', verb.id, '--lang', language)).out).toBe(own.out);
        for (const option of Object.keys(verb.options)) expect(own.out).toContain(`--${option}`);
      }
    }
  });

  test('gives its version, and takes the language before the verb', async () => {
    expect((await desk().run('--version')).out).toBe('9.8.7\n');
    expect((await desk().run('--lang', 'zh-CN', 'frobnicate')).err).toContain('没有“frobnicate”这个命令');
  });
});
