import { startPresenting } from '#renderer/state/presenting.ts';
import { defineCommand } from './command.ts';

export const present = defineCommand({
  id: 'view.present',
  label: 'command.present',
  keys: ['F5'],
  menu: ['view', 0.5],
  run: (app) => startPresenting(app, 'start'),
});

export const presentFromHere = defineCommand({
  id: 'view.present-from-here',
  label: 'command.present-from-here',
  keys: ['Shift+F5'],
  menu: ['view', 0.5],
  run: (app) => startPresenting(app, 'here'),
});
