import { expect, it } from 'vitest';
import {
  NOTHING,
  sameSelection,
  selectDepartments,
  selectionSize,
  selectServices,
  stillThere,
} from '#renderer/state/selection.ts';
import { department, engagement, service } from '#tests/driver/engagement-builder.ts';

it('forgets what is gone', () => {
  const selection = selectDepartments([department('A'), department('Gone')]);
  expect([...stillThere(selection, engagement('A')).departments]).toEqual([department('A')]);
});

it('stays the same value while all is there', () => {
  const selection = selectServices([service(1)]);
  expect(stillThere(selection, engagement('A > B 2'))).toBe(selection);
});

it('counts and compares by content', () => {
  expect(selectionSize(NOTHING)).toBe(0);
  expect(sameSelection(selectDepartments([department('A')]), selectDepartments([department('A')]))).toBe(true);
  expect(sameSelection(selectDepartments([department('A')]), selectServices([service(1)]))).toBe(false);
});
