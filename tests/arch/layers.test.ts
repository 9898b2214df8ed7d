import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { biomeConfig } from '#build/biome-config.ts';
import { importFaults } from './import-check.ts';
import { ROOT, readOfTree, sourcesOfTree } from './tree.ts';

/** A file, what it says, and who must shout: the linter, the import check, or both. */
type Plant = readonly [file: string, source: string, linter: 'linter shouts' | 'linter cannot tell'];

const PLANTS: readonly Plant[] = [
  ['shared/kernel/a.ts', "import '#shared/model/map.ts';", 'linter shouts'],
  ['shared/model/a.ts', "import { x } from '#shared/edits/x.ts';\nx();", 'linter shouts'],
  ['shared/model/b.ts', "export * from '../edits/x.ts';", 'linter shouts'],
  ['shared/edits/a.ts', "export { x } from '#shared/analysis/x.ts';", 'linter shouts'],
  ['shared/edits/b.ts', "export const x = await import('#renderer/app.tsx');", 'linter shouts'],
  ['shared/edits/c.ts', "export type X = import('#renderer/app.tsx').X;", 'linter cannot tell'],
  ['shared/analysis/a.ts', "import { z } from 'zod';\nz();", 'linter shouts'],
  ['shared/analysis/b.ts', "import { readFileSync } from 'node:fs';\nreadFileSync('');", 'linter shouts'],
  ['shared/analysis/c.ts', "import type { Node } from 'react';\nexport type X = Node;", 'linter shouts'],
  ['shared/analysis/findings/a.ts', "import { b } from './b.ts';\nb();", 'linter shouts'],
  ['shared/analysis/findings/c.ts', "import { b } from '#shared/analysis/findings/b.ts';\nb();", 'linter shouts'],
  ['shared/engagement/migrations/a.ts', "import { b } from './b.ts';\nb();", 'linter shouts'],
  ['shared/layout/a.ts', "import { x } from '#shared/export/x.ts';\nx();", 'linter shouts'],
  ['shared/export/a.ts', "import { x } from '#shared/writers/svg.ts';\nx();", 'linter shouts'],
  ['shared/export/b.ts', "import { zip } from 'fflate';\nzip();", 'linter shouts'],
  ['shared/export/slides/b.ts', "import { x } from '../../writers/svg.ts';\nx();", 'linter cannot tell'],
  ['shared/ipc/a.ts', "import { x } from '#tests/driver/x.ts';\nx();", 'linter shouts'],
  ['shared/ipc/b.ts', "import { x } from '#bench/x.ts';\nx();", 'linter shouts'],
  ['renderer/ui/a.tsx', "import { x } from '#shared/i18n/translator.ts';\nx();", 'linter shouts'],
  ['renderer/views/matrix/a.ts', "import { x } from '#renderer/views/map/x.ts';\nx();", 'linter shouts'],
  ['renderer/views/matrix/b.ts', "import { x } from '../map/x.ts';\nx();", 'linter shouts'],
  ['renderer/views/matrix/c.ts', "import { x } from 'cytoscape';\nx();", 'linter shouts'],
  ['renderer/panels/filters/a.ts', "import { x } from '#renderer/panels/inspector/x.ts';\nx();", 'linter shouts'],
  ['renderer/workers/a.ts', "import { x } from '#renderer/state/store.ts';\nx();", 'linter shouts'],
  [
    'renderer/state/a.ts',
    "export const x = new Worker(new URL('../views/map/x.ts', import.meta.url));",
    'linter cannot tell',
  ],
  ['electron/main/a.ts', "import { x } from '#shared/model/map.ts';\nx();", 'linter shouts'],
  ['electron/storage/a.ts', "import { app } from 'electron';\napp();", 'linter shouts'],
  ['electron/main/ipc/a.ts', "import { x } from '../../cli/x.ts';\nx();", 'linter cannot tell'],
  ['electron/preload/a.ts', "import { x } from 'node:fs';\nx();", 'linter shouts'],
];

const CLEAN: readonly (readonly [file: string, source: string])[] = [
  ['shared/edits/clean.ts', "export { a } from '#shared/model/a.ts';\nexport { b } from './b.ts';"],
  ['shared/analysis/findings/clean.ts', "export { a } from '../finding.ts';\nexport { b } from '#shared/model/b.ts';"],
  ['shared/engagement/clean.ts', "export { z } from 'zod';"],
  ['shared/i18n/catalogues/en/clean.ts', "export { a } from '../catalogues.ts';"],
  [
    'renderer/views/map/clean.tsx',
    "export { a } from 'cytoscape';\nexport { b } from './b.ts';\nexport { c } from '#renderer/ui/c.tsx';",
  ],
  ['renderer/views/clean.ts', "export { a } from './map/a.ts';"],
  ['renderer/clean.tsx', "export { createRoot } from 'react-dom/client';\nexport { a } from '#renderer/state/a.ts';"],
  [
    'electron/main/ipc/clean.ts',
    "export { app } from 'electron';\nexport { b } from '../b.ts';\nexport { c } from 'node:fs/promises';",
  ],
  ['tests/unit/clean.ts', "export { a } from '#renderer/state/a.ts';\nexport { b } from 'vitest';"],
];

describe('the table of layers', () => {
  test('the sources keep to it', () => {
    const sources = sourcesOfTree().filter((file) => file.includes('/'));
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.flatMap((file) => importFaults(file, readOfTree(file)))).toEqual([]);
  });

  test('biome.json is what the table gives (else: node build/write-biome-config.ts)', () => {
    expect(JSON.parse(readOfTree('biome.json'))).toEqual(JSON.parse(JSON.stringify(biomeConfig())));
  });
});

describe('the guards see what is planted', () => {
  let scratch = '';

  beforeAll(() => {
    scratch = mkdtempSync(join(tmpdir(), 'orgloom-layers-'));
    const config = { ...biomeConfig(), $schema: undefined, vcs: undefined };
    writeFileSync(join(scratch, 'biome.json'), JSON.stringify(config));
    for (const [file, source] of [...PLANTS, ...CLEAN]) {
      mkdirSync(dirname(join(scratch, file)), { recursive: true });
      writeFileSync(join(scratch, file), `${source}\n`);
    }
  });
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  /** Files in which the linter finds a forbidden import. */
  function shouted(): ReadonlySet<string> {
    const biome = join(ROOT, 'node_modules/.bin/biome');
    const run = spawnSync(
      biome,
      ['lint', '--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none', '.'],
      { cwd: scratch, encoding: 'utf8' },
    );
    const report = JSON.parse(run.stdout) as { diagnostics: { location: { path: unknown } }[] };
    return new Set(report.diagnostics.map(({ location }) => String(location.path)));
  }

  test('the linter shouts at each violation that it can tell, and at no clean file', () => {
    const heard = shouted();
    for (const [file, , linter] of PLANTS) expect([file, heard.has(file)]).toEqual([file, linter === 'linter shouts']);
    for (const [file] of CLEAN) expect([file, heard.has(file)]).toEqual([file, false]);
  });

  test.each(PLANTS)('the import check finds %s: %s', (file, source) => {
    expect(importFaults(file, source)).toHaveLength(1);
  });

  test.each(CLEAN)('the import check lets %s pass', (file, source) => {
    expect(importFaults(file, source)).toEqual([]);
  });

  test('a file in no room is a fault, and so is one that does not parse', () => {
    expect(importFaults('shared/helpers/a.ts', '')).toEqual([
      'shared/helpers/a.ts stands in no room of build/layers.ts',
    ]);
    expect(() => importFaults('shared/model/a.ts', 'import {')).toThrow('shared/model/a.ts');
  });
});
