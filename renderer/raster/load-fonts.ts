import regular from '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf?url';
import bold from '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf?url';
import { ExportRefusal } from '#shared/writers/export-refusal.ts';
import type { FontFiles } from '#shared/writers/pdf/pdf.ts';

async function fetched(address: string): Promise<Uint8Array> {
  const answer = await fetch(address).catch(() => undefined);
  if (answer?.ok !== true) throw new ExportRefusal({ code: 'fonts-missing' });
  return new Uint8Array(await answer.arrayBuffer());
}

/** The faces that a PDF carries, from this site, only when one is made. */
export async function loadFonts(): Promise<FontFiles> {
  const [regularFile, boldFile] = await Promise.all([fetched(regular), fetched(bold)]);
  return { regular: regularFile, bold: boldFile };
}
