/** From 0 to the greatest value on the map in even steps, onto a range that can be drawn. */
export interface Scale {
  readonly most: number;
  readonly at: (value: number) => number;
  /** Undefined where nothing is measured. */
  readonly of: (id: string) => number | undefined;
}

/** Undefined where there is nothing to compare: no values, or all 0. */
export function scaleOf(
  values: ReadonlyMap<string, number>,
  [least, greatest]: readonly [least: number, greatest: number],
): Scale | undefined {
  let most = 0;
  for (const value of values.values()) most = Math.max(most, value);
  if (most === 0) return undefined;
  const at = (value: number): number => least + ((greatest - least) * value) / most;
  return {
    most,
    at,
    of: (id) => {
      const value = values.get(id);
      return value === undefined ? undefined : at(value);
    },
  };
}
