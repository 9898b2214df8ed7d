// npm start [-- FILE]: everything from a fresh clone to the open app. Runs on Node 20.11 or later with nothing installed.
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { electronPath, fetchElectron } from './electron-binary.mjs';
import { isNewEnough, whyNoWindow } from './machine.mjs';
import { projectNode, ROOT, setUp } from './set-up.mjs';
import { words } from './words.mjs';

/** Electron that ends with an error so soon has not shown a window. Milliseconds. */
const STARTED_MS = 10_000;

async function start() {
  if (!isNewEnough(process.versions.node)) {
    console.error(words('node-too-old', { version: process.versions.node }));
    return 1;
  }
  if (!setUp()) return 1;
  // npm runs scripts in the project's folder; the file was named in the user's.
  const [given] = process.argv.slice(2);
  const file = given === undefined ? [] : [resolve(process.env.INIT_CWD ?? process.cwd(), given)];

  const why = whyNoWindow(process.platform, process.env, process.getuid?.());
  if (why === undefined) {
    const electron = electronPath() ?? (await fetchElectron(console.log));
    if (electron === null) console.log(words('no-window-download'));
    else {
      const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
      const { code, ms } = await run(electron, [ROOT, ...file], env);
      if (code === 0 || ms > STARTED_MS) return code;
      console.log(words('no-window-start'));
    }
  } else console.log(words(why));
  const { code } = await run(
    projectNode(),
    [join(ROOT, 'out/main/browser.js'), '--end-when-left', ...file],
    process.env,
  );
  return code;
}

/** Runs a program in this terminal to its end. Ctrl+C reaches it by itself; it decides how to end. */
function run(program, args, env) {
  return new Promise((done) => {
    const began = performance.now();
    const child = spawn(program, args, { stdio: 'inherit', env });
    const pass = () => child.kill('SIGTERM');
    const wait = () => {};
    process.on('SIGINT', wait);
    process.once('SIGTERM', pass);
    const end = (code) => {
      process.off('SIGINT', wait);
      process.off('SIGTERM', pass);
      done({ code, ms: performance.now() - began });
    };
    child.on('error', () => end(1));
    child.on('close', (code) => end(code ?? 0));
  });
}

process.exitCode = await start();
