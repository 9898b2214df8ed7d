import { posix } from 'node:path';
import { ALONE, roomOf } from '#build/layers.ts';
import { type Node, nodesOf, textOf } from './syntax.ts';

const IMPORTS: ReadonlySet<string> = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

/** How a bundler is told of a worker: `new URL('./x.ts', import.meta.url)`. */
function workerOf(node: Node): unknown {
  if (node.type !== 'NewExpression' || (node.callee as Node).name !== 'URL') return undefined;
  const [target, base] = node.arguments as readonly Node[];
  return base?.type === 'MemberExpression' && /\.tsx?$/.test(textOf(target) ?? '') ? target : undefined;
}

/** Every module that a source names: imports, re-exports, `import()`, `import('...')` in types, and workers. */
export function importsIn(file: string, source: string): readonly string[] {
  return nodesOf(file, source).flatMap((node) => {
    const name = textOf(IMPORTS.has(node.type) ? node.source : workerOf(node));
    return name === undefined ? [] : [name];
  });
}

const under = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

function packageOf(name: string): string {
  if (name.startsWith('node:')) return 'node:';
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

/** What is wrong with one file's imports by the table of layers: one line each. Paths from the root, forward slashes. */
export function importFaults(file: string, source: string): readonly string[] {
  const place = roomOf(file);
  if (place === undefined) return [`${file} stands in no room of build/layers.ts`];
  const { room, home } = place;
  return importsIn(file, source).flatMap((name) => {
    const fault = (why: string): readonly string[] => [`${file} imports ${name}: ${why}`];
    const bare = name.replace(/\?.*$/, '');
    const relative = bare.startsWith('.');
    if (!relative && !bare.startsWith('#')) {
      const wanted = packageOf(bare);
      const may = room.packages.includes('*') || room.packages.includes(wanted);
      return may ? [] : fault(`${room.folder} may not use ${wanted}`);
    }
    const target = relative ? posix.join(posix.dirname(file), bare) : bare.slice(1);
    if (relative && !under(target, home)) return fault('a relative import may not leave its room');
    const alone = ALONE.find((folder) => under(file, folder));
    if (alone !== undefined && under(target, alone)) return fault(`each file of ${alone} stands alone`);
    const may = under(target, home) || room.rooms.some((folder) => under(target, folder));
    return may ? [] : fault(`${room.folder} may not look into ${posix.dirname(target)}`);
  });
}
