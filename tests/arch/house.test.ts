import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lengthFaults, machineFaults, nameFaults, unusedPackages } from './house-check.ts';
import { filesOfTree, ROOT, readOfTree, sourcesOfTree } from './tree.ts';

const files = filesOfTree();
const texts = files.filter((file) =>
  /\.(tsx?|mts|mjs|cjs|css|json|md|html|ya?ml|svg|txt|py|sh)$|(^|\/)[^.]+$/.test(file),
);

describe('names', () => {
  test('of sources are in kebab-case and say what is inside', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(nameFaults)).toEqual([]);
  });

  test.each(['shared/model/OrgMap.ts', 'shared/Model/map.ts', 'renderer/views/map_view.tsx', 'renderer/App.css'])(
    '%s is found',
    (file) => {
      expect(nameFaults(file)).toHaveLength(1);
    },
  );

  test.each([
    'shared/utils/a.ts',
    'shared/model/helpers.ts',
    'renderer/common/a.tsx',
    'electron/manager.ts',
    'tests/misc.test.ts',
  ])('%s says nothing', (file) => {
    expect(nameFaults(file)).toHaveLength(1);
  });
});

describe('length', () => {
  test('no source has more than 300 lines', () => {
    expect(
      files.filter((file) => texts.includes(file)).flatMap((file) => lengthFaults(file, readOfTree(file))),
    ).toEqual([]);
  });

  test('one line too many is found, except in lists of words', () => {
    const long = 'a;\n'.repeat(301);
    expect(lengthFaults('shared/model/a.ts', long)).toHaveLength(1);
    expect(lengthFaults('shared/model/a.ts', 'a;\n'.repeat(300))).toEqual([]);
    expect(lengthFaults('shared/i18n/catalogues/en/a.ts', long)).toEqual([]);
  });
});

describe('where it was made', () => {
  test('no file names a folder of a machine or a host of packages', () => {
    expect(texts.flatMap((file) => machineFaults(file, readOfTree(file)))).toEqual([]);
  });

  test.each([
    ['', 'work', 'main', 'a.ts'].join('/'),
    `see ${['', 'root', 'notes.md'].join('/')}`,
    `'${['', 'tmp', 'x.json'].join('/')}'`,
    ['https:', '', ['registry', 'npmjs', 'org'].join('.'), 'zod'].join('/'),
  ])('%s is found', (line) => {
    expect(machineFaults('a.md', `fine\n${line}\n`)).toHaveLength(1);
  });

  test('ordinary paths pass', () => {
    expect(machineFaults('a.md', 'shared/work/a.ts, ./tmp/x, network/root/a, work\n')).toEqual([]);
  });
});

describe('packages', () => {
  /** Used without a source or a script that names them. */
  const REASONS = new Map([
    ['@biomejs/biome', 'the linter and formatter, run as biome'],
    ['@types/node', 'types of Node'],
    ['@types/react', 'types of React'],
    ['@types/react-dom', 'types of React'],
    ['node', 'the Node that npm scripts run on'],
    ['typescript', 'the compiler, run as tsc'],
  ]);
  const sources = sourcesOfTree().map((file) => [file, readOfTree(file)] as const);
  const declared = JSON.parse(readOfTree('package.json')) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
    scripts?: Record<string, string>;
  };
  const scripts = JSON.stringify(declared.scripts ?? {});

  test('each one is used, or has a reason', () => {
    const listing = new Set(['build/layers.ts', 'tests/arch/house.test.ts', 'tests/arch/layers.test.ts']);
    const own = sources.filter(([file]) => !listing.has(file));
    const wanted = Object.keys({ ...declared.dependencies, ...declared.devDependencies });
    const excused = new Set([...REASONS.keys()]);
    expect(unusedPackages(wanted, own, scripts).filter((name) => !excused.has(name))).toEqual([]);
  });

  test('one that nobody uses is found', () => {
    const planted = [['a.ts', "import { z } from 'zod'; import x from '@a/b/c'; open('fonts/d.ttf');"]] as const;
    const unused = unusedPackages(['zod', '@a/b', 'zodiac', 'fonts', 'vitest', 'test'], planted, '{"go":"vitest run"}');
    expect(unused).toEqual(['zodiac', 'test']);
  });
});

describe('shared runs anywhere', () => {
  test.each([
    ['the DOM', 'export const a = document.title;', 'document'],
    ['Node', 'export const a = process.argv;', 'process'],
    ['Node’s modules', "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;", 'node:fs'],
    ['nothing of either', 'export const a = new Intl.Segmenter().resolvedOptions().locale;', undefined],
  ])('the compiler knows %s in shared only if it may', (_, source, unknown) => {
    const scratch = mkdtempSync(join(tmpdir(), 'orgloom-shared-'));
    try {
      writeFileSync(join(scratch, 'planted.ts'), source);
      const settings = {
        extends: join(ROOT, 'shared/tsconfig.json'),
        compilerOptions: { rootDir: '.', outDir: 'out', tsBuildInfoFile: 'out/a' },
        include: ['*.ts'],
      };
      writeFileSync(join(scratch, 'tsconfig.json'), JSON.stringify(settings));
      const run = spawnSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', scratch], { encoding: 'utf8' });
      if (unknown === undefined) expect(run.stdout).toBe('');
      else expect(run.stdout).toMatch(new RegExp(`planted\\.ts.*${unknown}`));
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  });
});
