import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createHouse } from '#electron/handlers/house.ts';
import { languageOf, translatorFor } from '#electron/handlers/language.ts';
import { readSite } from '#electron/site/site.ts';
import { nodeDisk } from '#electron/storage/node-disk.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { createBrowserHandlers } from './browser-handlers.ts';
import { createKeys } from './keys.ts';
import { openPage } from './open-page.ts';
import { createPages } from './pages.ts';
import { serveBrowser } from './server.ts';
import { userDataFolder } from './user-data.ts';

/** How long a reload, a restored tab or a closed lid may take before the last page counts as gone. */
const PATIENCE_MS = 10 * 60_000;

const locale = Intl.DateTimeFormat().resolvedOptions().locale;

/** Null for arguments that mean nothing here. */
function readArguments() {
  try {
    const options = { 'no-open': { type: 'boolean' }, 'end-when-left': { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    return positionals.length > 1 ? null : { ...values, file: positionals[0] ?? null };
  } catch {
    return null;
  }
}

async function main(): Promise<void> {
  const asked = readArguments();
  if (asked === null) {
    console.error(createTranslator(languageOf(locale))('host.usage'));
    process.exitCode = 2;
    return;
  }
  const manifest: unknown = JSON.parse(await readFile(join(import.meta.dirname, '../../package.json'), 'utf8'));
  const house = createHouse({
    disk: nodeDisk,
    userData: userDataFolder(process.platform, process.env),
    version: (manifest as { readonly version: string }).version,
    startup: asked.file === null ? null : resolve(asked.file),
  });
  const t = await translatorFor(house.preferences, locale);
  const keys = createKeys();
  let waiting: NodeJS.Timeout | undefined;
  const pages = createPages(
    () => clearTimeout(waiting),
    () => {
      if (asked['end-when-left'] !== true) return;
      waiting = setTimeout(() => {
        console.log(t('host.left'));
        void served.stop();
      }, PATIENCE_MS);
      // The server keeps the program alive; once it has stopped nothing should.
      waiting.unref();
    },
  );
  const site = await readSite(join(import.meta.dirname, '../renderer'));
  const served = await serveBrowser({ site, handlers: createBrowserHandlers(house), keys, pages });
  process.once('SIGINT', served.stop);
  process.once('SIGTERM', served.stop);
  console.log(t('host.serving', { address: `${served.origin}/#${keys.printed}` }));
  console.log(t('host.keep-open'));
  if (asked['no-open'] !== true) openPage(`${served.origin}/#${keys.once()}`);
  await house.tidy();
}

await main();
