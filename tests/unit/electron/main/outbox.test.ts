import type { WebContents } from 'electron';
import { expect, test } from 'vitest';
import { createOutbox } from '#electron/main/outbox.ts';

function page(gone = false) {
  const heard: unknown[] = [];
  const contents = {
    isDestroyed: () => gone,
    send: (_channel: string, name: string, payload: unknown) => heard.push([name, payload]),
  };
  return { contents: contents as unknown as WebContents, heard };
}

test('what happens before the page listens is told once it does, in order', () => {
  const outbox = createOutbox();
  const { contents, heard } = page();
  outbox.tell('menu.command', { command: 'file.new' });
  outbox.tell('window.close-requested', { quit: true });
  expect(heard).toEqual([]);
  outbox.open(contents);
  outbox.tell('menu.command', { command: 'edit.undo' });
  expect(heard).toEqual([
    ['menu.command', { command: 'file.new' }],
    ['window.close-requested', { quit: true }],
    ['menu.command', { command: 'edit.undo' }],
  ]);
});

test('between two windows it waits for the second', () => {
  const outbox = createOutbox();
  const [first, second] = [page(), page()];
  outbox.open(first.contents);
  outbox.close();
  outbox.tell('menu.command', { command: 'file.new' });
  outbox.open(second.contents);
  expect([first.heard, second.heard]).toEqual([[], [['menu.command', { command: 'file.new' }]]]);
});

test('a page that has gone is not spoken to', () => {
  const outbox = createOutbox();
  const { contents, heard } = page(true);
  outbox.open(contents);
  outbox.tell('menu.command', { command: 'file.new' });
  expect(heard).toEqual([]);
});
