import { expect, test } from 'vitest';
import { badgeStyle } from '#renderer/views/map/map-badges.ts';
import type { MapTheme } from '#renderer/views/map/map-theme.ts';

const styles = badgeStyle({
  alert: '#a00',
  alertText: '#fff',
  surface: '#fff',
  inkSoft: '#555',
} as MapTheme) as readonly {
  readonly selector: string;
  readonly style: Readonly<Record<string, readonly string[]>>;
}[];

test('each combination of marks has a style of its own, the fuller ones last, so that they win', () => {
  const counts = styles.map(({ selector }) => selector.split('.').length - 2);
  expect(counts).toEqual([1, 1, 1, 2, 2, 2, 3]);
  expect(new Set(styles.map(({ selector }) => selector)).size).toBe(7);
});

test('marks on one box stand in different corners', () => {
  const all = styles.at(-1)?.style ?? {};
  const [x = [], y = []] = [all['background-position-x'], all['background-position-y']];
  expect(new Set(x.map((at, mark) => `${at} ${y[mark]}`)).size).toBe(3);
  expect(all['background-image']).toHaveLength(3);
});
