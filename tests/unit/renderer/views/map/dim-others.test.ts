import { expect, it } from 'vitest';
import { setFilter } from '#renderer/state/filter.ts';
import { drawnElements } from '#renderer/views/map/drawn-elements.ts';
import { department, division, service } from '#tests/driver/engagement-builder.ts';
import { testApp } from '#tests/driver/test-app.ts';

const SKETCH = ['Office { A, B }', 'A > Sales 2', 'B > Sales 4', 'Sales > HR 1', 'HR > Bank 5'];
const start = () => {
  const { app } = testApp(SKETCH);
  const drawn = () => drawnElements(app.store.getState())?.elements ?? new Map();
  const dimmed = () =>
    [...drawn()].filter(([, { classes }]) => classes.split(' ').includes('dimmed')).map(([id]) => id);
  return { app, drawn, dimmed };
};

it('dims what is not let through, and draws it as well', () => {
  const { app, drawn, dimmed } = start();
  setFilter(app, { weight: 4 });
  expect(dimmed()).toEqual([department('A'), service(1), service(3)]);
  setFilter(app, { weight: 5 });
  expect(dimmed()).toContain(division('Office'));
  setFilter(app, { weight: 4 });
  expect(drawn().size).toBe(10);
});

it('does not draw what is hidden, nor divisions of which nothing is left', () => {
  const { app, drawn } = start();
  setFilter(app, { text: 'HR', way: 'hide' });
  expect([...drawn().keys()]).toEqual([department('HR')]);
});

it('keeps a collapsed division, and an arrow that sums, bright for any of what is in them', () => {
  const { app, dimmed } = start();
  app.store.setState({ collapsed: new Set([division('Office')]) });
  setFilter(app, { weight: 4 });
  expect(dimmed()).toEqual([service(3)]);
  setFilter(app, { weight: 5 });
  expect(dimmed()).toEqual([division('Office'), department('Sales'), service(3), 'sum-Office-Sales']);
});
