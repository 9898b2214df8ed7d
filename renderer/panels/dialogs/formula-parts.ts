/** A piece of a formula, on the line, below it or above it. */
export interface FormulaPart {
  readonly text: string;
  readonly at: 'line' | 'below' | 'above';
}

/** `w_ij`, `Σ_{s≠t} x` and `k^(1 − α)` as they are set: what follows the sign stands below or above the line. */
export function formulaParts(formula: string): readonly FormulaPart[] {
  const parts: FormulaPart[] = [];
  const add = (at: FormulaPart['at'], text: string | undefined): void => {
    if (text !== undefined && text !== '') parts.push({ text, at });
  };
  let from = 0;
  for (const match of formula.matchAll(/_(?:\{([^}]*)\}|(\p{L}+))|\^(?:\(([^)]*)\)|(\p{L}+))/gu)) {
    add('line', formula.slice(from, match.index));
    add('below', match[1] ?? match[2]);
    add('above', match[3] ?? match[4]);
    from = match.index + match[0].length;
  }
  add('line', formula.slice(from));
  return parts;
}
