import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { methodDocs } from '#build/method-docs.ts';

test.each(methodDocs())(
  '$path is what the program says; else run node build/write-method-docs.ts',
  ({ path, text }) => {
    expect(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')).toBe(text);
  },
);
