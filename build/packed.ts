import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesInAsar } from './asar.ts';
import { fuseFaults } from './fuses.ts';

/** Where a packed app has its program with the fuses, and its archive, on Linux, Windows and macOS. */
const LAYOUTS = [
  { program: 'orgloom', archive: 'resources/app.asar' },
  { program: 'Orgloom.exe', archive: 'resources/app.asar' },
  {
    program: 'Orgloom.app/Contents/Frameworks/Electron Framework.framework/Electron Framework',
    archive: 'Orgloom.app/Contents/Resources/app.asar',
  },
] as const;

/** What the archive is made of; anything else in it is a mistake: a map, a test, a module that should be in a bundle. */
const PARTS: readonly RegExp[] = [
  /^package\.json$/,
  /^out\/main\/(index|[\w-]+-[\w-]{8})\.js$/,
  /^out\/preload\/index\.cjs$/,
  /^out\/renderer\/index\.html$/,
  /^out\/renderer\/assets\/[\w.-]+\.(js|css|svg|woff2|ttf)$/,
];
const NEEDED = ['package.json', 'out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'] as const;

export interface Packed {
  readonly folder: string;
  readonly program: string;
  readonly archive: string;
}

/** The packed apps below a folder: one for each system and processor. */
export function packedApps(output: string): readonly Packed[] {
  const folders = existsSync(output) ? readdirSync(output).map((name) => join(output, name)) : [];
  return folders.flatMap((folder) =>
    LAYOUTS.map(({ program, archive }) => ({
      folder,
      program: join(folder, program),
      archive: join(folder, archive),
    })).filter(({ program }) => existsSync(program)),
  );
}

/** What is wrong with a packed app, in words; empty where its fuses and its archive are as they should be. */
export function packedFaults({ program, archive }: Packed): readonly string[] {
  return [...fuseFaults(readFileSync(program)), ...archiveFaults(readFileSync(archive))];
}

export function archiveFaults(archive: Buffer): readonly string[] {
  const paths = [...filesInAsar(archive).keys()];
  return [
    ...paths.filter((path) => !PARTS.some((part) => part.test(path))).map((path) => `app.asar should not hold ${path}`),
    ...NEEDED.filter((path) => !paths.includes(path)).map((path) => `app.asar lacks ${path}`),
  ];
}
