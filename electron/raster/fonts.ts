import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ExportRefusal } from '#shared/writers/export-refusal.ts';
import type { FontFiles } from '#shared/writers/pdf/pdf.ts';

const FILES = {
  regular: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
} as const;
export const FAMILY = 'Noto Sans SC';
/** Of how many files the bundled face is made. */
export const FACES = Object.keys(FILES).length;

/** Where a font file that comes with the program is, if it is there: packagers may leave it out. */
function placeOf(name: string): string | undefined {
  try {
    const path = fileURLToPath(import.meta.resolve(name));
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

export function fontPlaces(): readonly string[] {
  return Object.values(FILES).flatMap((name) => placeOf(name) ?? []);
}

/** The faces that a PDF carries. Refuses where they were left out. */
export async function loadFonts(): Promise<FontFiles> {
  const [regular, bold] = fontPlaces();
  if (regular === undefined || bold === undefined) throw new ExportRefusal({ code: 'fonts-missing' });
  return { regular: new Uint8Array(await readFile(regular)), bold: new Uint8Array(await readFile(bold)) };
}
