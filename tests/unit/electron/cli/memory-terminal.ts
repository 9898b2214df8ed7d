import { main } from '#electron/cli/main.ts';
import type { Terminal } from '#electron/cli/terminal.ts';
import type { ExportRequest, Tools } from '#electron/cli/tools.ts';
import { err, ok } from '#shared/kernel/result.ts';

export interface Desk {
  readonly files: Map<string, Uint8Array>;
  /** What the export was asked to write. */
  readonly exported: ExportRequest[];
  readonly run: (...argv: string[]) => Promise<{ readonly exit: number; readonly out: string; readonly err: string }>;
}

/** A machine of its own: files are entries, `/full/...` cannot be written. Text is kept as UTF-8. */
export function desk(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  environment: Terminal['environment'] = {},
  { outputLost = false } = {},
): Desk {
  const disk = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );
  const exported: ExportRequest[] = [];
  const tools: Tools = {
    layOut: (content) => new Map([...content.departments.keys()].map((id, index) => [id, { x: 200 * index, y: 0 }])),
    exports: [
      {
        format: 'deck',
        extension: 'pptx',
        write: async (request) => {
          exported.push(request);
          return Uint8Array.of(1, 2, 3);
        },
      },
      {
        format: 'picture',
        extension: 'svg',
        write: async () => {
          throw new Error('the pen broke\n    at draw (pen.ts:1)');
        },
      },
      { format: 'poster', extension: 'pptx', write: async () => Uint8Array.of(4) },
    ],
  };
  const run: Desk['run'] = async (...argv) => {
    const said = { out: '', err: '' };
    const terminal: Terminal = {
      out: async (text) => {
        if (outputLost) return err({ code: 'cli-output-lost' });
        said.out += text;
        return ok(null);
      },
      err: (text) => {
        said.err += text;
      },
      readFile: async (path, limit) => {
        const bytes = disk.get(path);
        return bytes === undefined ? err({ code: 'cli-file-not-found', path }) : ok(bytes.subarray(0, limit + 1));
      },
      isSameFile: async (path, other) => path === other,
      writeFile: async (path, bytes) => {
        if (path.startsWith('/full/')) return err({ code: 'cli-file-not-written', path });
        disk.set(path, bytes);
        return ok(null);
      },
      environment,
      version: '9.8.7',
      today: '2026-03-31',
    };
    return { exit: await main(argv, terminal, tools), ...said };
  };
  return { files: disk, exported, run };
}
