import { readFileSync } from 'node:fs';

/**
 * The fuses of a packed Electron, in the order of its wire. `electron-builder.yml` sets those that electron-builder knows;
 * the last one it does not know, and Electron ships it as we want it.
 */
export const FUSES = [
  { name: 'runAsNode', on: false },
  { name: 'enableCookieEncryption', on: true },
  { name: 'enableNodeOptionsEnvironmentVariable', on: false },
  { name: 'enableNodeCliInspectArguments', on: false },
  { name: 'enableEmbeddedAsarIntegrityValidation', on: true },
  { name: 'onlyLoadAppFromAsar', on: true },
  { name: 'loadBrowserProcessSpecificV8Snapshot', on: false },
  { name: 'grantFileProtocolExtraPrivileges', on: false },
  { name: 'wasmTrapHandlers', on: true },
] as const;

const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const VERSION = 1;

/** What is wrong with the fuses in the bytes of a packed program, in words; empty where all nine are as they should be. */
export function fuseFaults(program: Uint8Array): readonly string[] {
  const bytes = Buffer.from(program.buffer, program.byteOffset, program.length);
  const at = bytes.indexOf(SENTINEL);
  if (at < 0) return ['there are no fuses'];
  const [version, length] = [bytes[at + SENTINEL.length], bytes[at + SENTINEL.length + 1]];
  if (version !== VERSION) return [`the fuses have version ${version}, known is ${VERSION}`];
  if (length !== FUSES.length) return [`there are ${length} fuses, ${FUSES.length} are known`];
  const wire = bytes.toString('latin1', at + SENTINEL.length + 2, at + SENTINEL.length + 2 + FUSES.length);
  return FUSES.flatMap(({ name, on }, index) => {
    const is = wire[index] === '1';
    return is === on ? [] : [`${name} is ${is ? 'on' : 'off'}`];
  });
}

if (import.meta.main) {
  const faults = process.argv
    .slice(2)
    .flatMap((path) => fuseFaults(readFileSync(path)).map((fault) => `${path}: ${fault}`));
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
