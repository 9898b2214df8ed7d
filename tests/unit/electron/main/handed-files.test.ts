import { expect, test } from 'vitest';
import { createHandedFiles, fileArgument } from '#electron/main/handed-files.ts';

test.each([
  [['orgloom', 'plant.orgloom'], true, '/clients/plant.orgloom'],
  [['orgloom', '--flag', '/a/plant.orgloom'], true, '/a/plant.orgloom'],
  [['electron', '.', 'plant.orgloom'], false, '/clients/plant.orgloom'],
  [['electron', '--inspect', '.', '--flag', 'plant.orgloom'], false, '/clients/plant.orgloom'],
  [['electron', '.'], false, null],
  [['orgloom'], true, null],
])('%j (packaged: %s) means %s', (argv, packaged, path) => {
  expect(fileArgument(argv, packaged, '/clients')).toBe(path);
});

test('a file that comes early waits for the listener; later ones are passed on', () => {
  const files = createHandedFiles();
  const taken: string[] = [];
  files.hand('/early');
  files.listen((path) => taken.push(path));
  expect(taken).toEqual(['/early']);
  files.hand('/late');
  expect(taken).toEqual(['/early', '/late']);
});

test('a file that was taken out beforehand is not passed on again', () => {
  const files = createHandedFiles();
  const taken: string[] = [];
  files.hand('/early');
  expect([files.takeWaiting(), files.takeWaiting()]).toEqual(['/early', null]);
  files.listen((path) => taken.push(path));
  expect(taken).toEqual([]);
});
