import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Files of the repository and those not yet added to it, from the root, with forward slashes. */
export function filesOfTree(): readonly string[] {
  const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const gone = new Set(
    execFileSync('git', ['ls-files', '--deleted', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0'),
  );
  return list.split('\0').filter((file) => file !== '' && !gone.has(file));
}

export const readOfTree = (file: string): string => readFileSync(`${ROOT}${file}`, 'utf8');

/** Our own TypeScript. */
export const sourcesOfTree = (): readonly string[] => filesOfTree().filter((file) => /\.tsx?$/.test(file));
