import { expect, test } from 'vitest';
import { readOfTree, sourcesOfTree } from './tree.ts';

const IMPORT = /from '[^']*\/ratings\/tally\.ts'|from '\.\/tally\.ts'/;

/** Sources that see answers as they were counted, before anything is held back. */
const seers = (files: readonly (readonly [file: string, text: string])[]): readonly string[] =>
  files.filter(([, text]) => IMPORT.test(text)).map(([file]) => file);

test('only the gate sees how many said what', () => {
  const product = sourcesOfTree().filter((file) => !/^(tests|bench)\//.test(file));
  expect(seers(product.map((file) => [file, readOfTree(file)]))).toEqual(['shared/ratings/gate.ts']);
});

test('a way round the gate is found', () => {
  expect(seers([['renderer/views/ratings/a.ts', "import { tallyOf } from '#shared/ratings/tally.ts';"]])).toHaveLength(
    1,
  );
  expect(seers([['shared/ratings/a.ts', "import { tallyOf } from './tally.ts';"]])).toHaveLength(1);
});
