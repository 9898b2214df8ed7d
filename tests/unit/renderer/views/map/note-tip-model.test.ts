import { expect, it } from 'vitest';
import { noteOf, onMark, TIP_WIDTH, tipPlace } from '#renderer/views/map/note-tip-model.ts';
import { setNote } from '#shared/edits/set-note.ts';
import { must } from '#shared/kernel/result.ts';
import { department, engagement, service } from '#tests/driver/engagement-builder.ts';

it('a note is told of what has one that says something', () => {
  const start = engagement('A > B 2');
  const noted = must(setNote.run(start, { about: { table: 'services', id: service(1) }, notes: 'Twice a week' }));
  const blank = must(setNote.run(noted, { about: { table: 'departments', id: department('A') }, notes: '  ' }));
  expect([service(1), department('A'), department('B'), undefined].map((id) => noteOf(blank, id))).toEqual([
    'Twice a week',
    undefined,
    undefined,
    undefined,
  ]);
});

it('the mark of a department is at its lower right corner', () => {
  const box = { at: { x: 100, y: 50 }, width: 160, height: 60 };
  expect([onMark({ x: 178, y: 78 }, box), onMark({ x: 100, y: 50 }, box), onMark({ x: 178, y: 22 }, box)]).toEqual([
    true,
    false,
    false,
  ]);
});

it('a tip stays inside the canvas, below its mark or above, wherever there is more room', () => {
  const size = { width: 800, height: 600 };
  expect(tipPlace({ x: 100, y: 100 }, size)).toMatchObject({ left: 100, top: 114 });
  expect(tipPlace({ x: 790, y: 560 }, size)).toMatchObject({ left: 800 - TIP_WIDTH - 8, bottom: 54 });
  for (const y of [0, 299, 300, 600]) expect(tipPlace({ x: 0, y }, size).maxHeight).toBeGreaterThan(250);
});
