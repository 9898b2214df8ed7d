import { open, readFile, realpath } from 'node:fs/promises';
import { saveDurably } from '#electron/storage/durable-file.ts';
import { nodeDisk } from '#electron/storage/node-disk.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { FileFault, Terminal } from './terminal.ts';

const CHUNK = 1024 * 1024;

async function readUpTo(path: string, limit: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const chunks: Uint8Array[] = [];
    let left = limit + 1;
    while (left > 0) {
      const { bytesRead, buffer } = await file.read({ buffer: Buffer.allocUnsafe(Math.min(CHUNK, left)) });
      if (bytesRead === 0) break;
      chunks.push(buffer.subarray(0, bytesRead));
      left -= bytesRead;
    }
    return Uint8Array.from(Buffer.concat(chunks));
  } finally {
    await file.close();
  }
}

async function readBytes(path: string, limit: number): Promise<Result<Uint8Array, FileFault>> {
  try {
    return ok(await readUpTo(path, limit));
  } catch (error) {
    const gone = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return err({ code: gone ? 'cli-file-not-found' : 'cli-file-not-readable', path });
  }
}

/** Through the durable save that the app uses: the old file stays whole until the new one is known to be. */
async function writeBytes(path: string, bytes: Uint8Array): Promise<Result<null, FileFault>> {
  const saved = await saveDurably(nodeDisk, path, bytes, null);
  if (saved.ok) return ok(null);
  return err({ code: saved.failure.code === 'file-in-use' ? 'cli-file-in-use' : 'cli-file-not-written', path });
}

async function isSameFile(path: string, other: string): Promise<boolean> {
  // A path that leads nowhere leads to no file that could be lost.
  const real = (name: string): Promise<string | undefined> => realpath(name).catch(() => undefined);
  const [one, two] = await Promise.all([real(path), real(other)]);
  return one !== undefined && one === two;
}

function deliver(stream: NodeJS.WriteStream, text: string): Promise<Result<null, FileFault>> {
  return new Promise((resolve) =>
    stream.write(text, (error?: NodeJS.ErrnoException | null) =>
      // Whoever reads us may stop early (`| head`): no fault of anybody's.
      resolve(error == null || error.code === 'EPIPE' ? ok(null) : err({ code: 'cli-output-lost' })),
    ),
  );
}

/** The version of the program, from the description that it is shipped with. */
async function readVersion(): Promise<string> {
  // Both this file and its bundle stand two folders below the root.
  const manifest: unknown = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  return String((manifest as { readonly version?: unknown }).version);
}

/** The day where the user is, as YYYY-MM-DD. */
function today(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

/** The machine's own terminal and disk. */
export async function nodeTerminal(): Promise<Terminal> {
  // Each write answers for itself; a stream that nobody hears would end the program with a stack trace.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  return {
    out: (text) => deliver(process.stdout, text),
    err: (text) => void process.stderr.write(text),
    readFile: readBytes,
    isSameFile,
    writeFile: writeBytes,
    environment: process.env,
    version: await readVersion(),
    today: today(new Date()),
  };
}
