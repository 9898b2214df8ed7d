import { join } from 'node:path';
import { launchStandIn, type StandInApp, type StandInOptions } from '#tests/electron-stand-in/launch.ts';
import { type HostStart, type HostWindow, homeIn, PATIENCE, patiently } from './host-window.ts';

export interface StandInWindow extends HostWindow {
  /** What the system and the user do around the window: closing it, starting the program again, ... */
  readonly system: StandInApp;
}

/** The built main and preload on the stand-in; menus and file dialogs are the system's, so the test plays the user there. */
export async function openInStandIn(
  { home, file, language, theme }: HostStart,
  options: Partial<StandInOptions> = {},
): Promise<StandInWindow> {
  const system = await launchStandIn({
    root: process.cwd(),
    userData: join(home, 'user-data'),
    ...(file === undefined ? {} : { file }),
    language,
    theme,
    env: homeIn(home),
    ...options,
  });
  const { page, control } = system;
  page.setDefaultTimeout(PATIENCE);
  const said = async (what: string) => (await control('recorded')).filter(([name]) => name === what);
  const answered = async (dialog: string, answer: unknown, ask: () => Promise<void>) => {
    const before = (await said(dialog)).length;
    await control('answer', answer);
    await ask();
    await patiently(async () => {
      if ((await said(dialog)).length === before) throw new Error(`the app did not ask: ${dialog}`);
    });
  };

  return {
    page,
    mod: (options.platform ?? process.platform) === 'darwin' ? 'Meta' : 'Control',
    system,
    choose: (id) => patiently(() => control('chooseMenu', id)),
    pick: (name, ask) => answered('dialog.showOpenDialog', { canceled: false, filePaths: [join(home, name)] }, ask),
    saveTo: (name, ask) => answered('dialog.showSaveDialog', { canceled: false, filePath: join(home, name) }, ask),
    faults: async () => (await said('page.error')).map(([, fault]) => String(fault)),
    outside: async () => (await said('request.blocked')).map(([, address]) => String(address)),
    stop: system.stop,
  };
}
