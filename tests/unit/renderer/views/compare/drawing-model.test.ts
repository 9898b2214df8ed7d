import { describe, expect, it } from 'vitest';
import { fatesOf, frameOf, mapDrawing } from '#renderer/views/compare/drawing-model.ts';
import { compareMaps } from '#shared/analysis/compare.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { department, map, service } from '#tests/driver/engagement-builder.ts';

const analysed = (content: MapContent) => ({
  content,
  report: must(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS)),
});
const NONE = new Map();

describe('the drawing of a map beside another', () => {
  const content = map('A @ 0,0', 'B @ 400,0', 'A > B 5', 'B > A 1');

  it('ends arrows at the border of the box, apart from the one back', () => {
    const { arrows, boxes } = mapDrawing(content, NONE, 'en');
    const [there, back] = [1, 2].map((number) => arrows.find(({ id }) => id === service(number)));
    const box = boxes.find(({ id }) => id === department('B'));
    expect(there?.to.x).toBe(box?.x);
    expect(there?.from.x).toBeGreaterThan(0);
    expect(there?.from.y).toBe(there?.to.y);
    expect(back?.from.y).toBe(-(there?.from.y ?? 0));
    expect(there?.width).toBeGreaterThan(back?.width ?? 9);
  });

  it('keeps an arrow apart from the one back in every direction', () => {
    const { arrows } = mapDrawing(map('A @ 0,0', 'B @ 0,400', 'A > B 5', 'B > A 1'), NONE, 'en');
    const [there, back] = arrows;
    expect(there?.from.x).toBe(there?.to.x);
    expect(Math.abs((there?.from.x ?? 0) - (back?.from.x ?? 0))).toBeGreaterThan(10);
  });

  it.each([
    [300, 200],
    [-300, 200],
    [150, -400],
    [-90, -60],
    [400, 30],
  ])('begins and ends on the borders of the boxes, not under them, with B at %i, %i', (x, y) => {
    const { arrows, boxes } = mapDrawing(map('A @ 0,0', `B @ ${x},${y}`, 'A > B 5', 'B > A 1'), NONE, 'en');
    const isOnBorder = (point: { x: number; y: number }, of: string): boolean => {
      const box = boxes.find(({ id }) => id === department(of));
      if (box === undefined) return false;
      const [across, down] = [point.x - box.x, point.y - box.y];
      const within = across > -1e-9 && down > -1e-9 && across < box.width + 1e-9 && down < box.height + 1e-9;
      const near = [across, down, box.width - across, box.height - down];
      return within && near.some((distance) => Math.abs(distance) < 1e-9);
    };
    for (const arrow of arrows) {
      const [from, to] = arrow.id === service(1) ? ['A', 'B'] : ['B', 'A'];
      expect([isOnBorder(arrow.from, from ?? ''), isOnBorder(arrow.to, to ?? '')]).toEqual([true, true]);
    }
  });

  it('marks on either side what is gone, added or changed, and puts it on top', () => {
    const fates = fatesOf(
      compareMaps(analysed(map('A > B: x 4', 'C > B: y 2')), analysed(map('A > B: x 1', 'D > B: z 2'))),
    );
    expect(Object.fromEntries(fates.before)).toMatchObject({ C: 'gone', [service(1)]: 'changed' });
    expect(Object.fromEntries(fates.after)).toMatchObject({ D: 'added', [service(1)]: 'changed' });
    const { arrows, boxes } = mapDrawing(content, new Map([[service(1), 'gone']]), 'en');
    expect(arrows.map(({ id, fate }) => [id, fate])).toEqual([
      [service(2), undefined],
      [service(1), 'gone'],
    ]);
    expect(boxes.every(({ fate }) => fate === undefined)).toBe(true);
  });

  it('lays out what has no place, and frames all that is drawn', () => {
    const [one, other] = [mapDrawing(content, NONE, 'en'), mapDrawing(map('A > B 1', 'B > C 1'), NONE, 'en')];
    const frame = frameOf([one, other]);
    for (const box of [...one.boxes, ...other.boxes]) {
      expect(box.x).toBeGreaterThan(frame.x);
      expect(box.x + box.width).toBeLessThan(frame.x + frame.width);
      expect(box.y).toBeGreaterThan(frame.y);
      expect(box.y + box.height).toBeLessThan(frame.y + frame.height);
    }
    expect(new Set(other.boxes.map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
    expect(frameOf([mapDrawing(map(), NONE, 'en')])).toEqual({ x: 0, y: 0, width: 1, height: 1 });
  });
});
