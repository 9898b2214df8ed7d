import { expect, it } from 'vitest';
import { formulaParts } from '#renderer/panels/dialogs/formula-parts.ts';

const sketch = (formula: string): string =>
  formulaParts(formula)
    .map(({ text, at }) => ({ line: text, below: `[${text}]`, above: `<${text}>` })[at])
    .join('');

it('sets indices below and powers above the line', () => {
  expect(sketch('b_v = Σ_{s≠v≠t} σ_st(v)')).toBe('b[v] = Σ[s≠v≠t] σ[st](v)');
  expect(sketch('k^(1 − α) · s^α')).toBe('k<1 − α> · s<α>');
  expect(sketch('0 … 1')).toBe('0 … 1');
});
