import { goToQuickLine } from '#renderer/state/quick-line.ts';
import { defineCommand } from './command.ts';

/** From the map by one key, from anywhere by two. */
export const quickLine = defineCommand({
  id: 'quick.line',
  label: 'command.quick-line',
  keys: ['Mod+L'],
  menu: ['insert', -1],
  run: goToQuickLine,
});

/** The same under a key that elsewhere is a letter to type. */
export const quickLineOnMap = defineCommand({
  id: 'quick.line-on-map',
  label: 'command.quick-line',
  keys: ['/'],
  keysIn: 'canvas',
  run: goToQuickLine,
});
