import { expect, test } from 'vitest';
import { connect } from '#renderer/commands/connect.ts';
import { itemOf } from '#renderer/commands/menu-model.ts';
import { rename } from '#renderer/commands/rename.ts';
import { singleKeys } from '#renderer/commands/single-keys.ts';
import { testApp } from '#tests/driver/test-app.ts';

test('are switched off and on, are remembered, and menus show only keys that work', async () => {
  const { app } = testApp(['Finance > Sales']);
  const keys = () => [connect, rename].map((command) => itemOf(command, app.t(), app.store.getState()).keys);
  expect(keys()).toEqual(['C', 'F2']);
  void singleKeys.run(app);
  expect(keys()).toEqual([undefined, 'F2']);
  expect(singleKeys.checked?.(app.store.getState())).toBe(false);
  expect(await app.host.call('preferences.read', {})).toMatchObject({ value: { singleKeys: false } });
  void singleKeys.run(app);
  expect(keys()).toEqual(['C', 'F2']);
});
