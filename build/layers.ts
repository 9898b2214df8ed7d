/** Who may import what. The linter's rules and the checks of the architecture tests derive from this table. */
export interface Room {
  /** Folder with all below it, from the root; `x/*` makes a room of each folder in x; `x/.` is only the files directly in x. */
  readonly folder: string;
  /** Folders (with all below) that it may import from, besides itself. */
  readonly rooms: readonly string[];
  /** Packages it may import; `node:` stands for everything that Node brings along, `*` for any package. */
  readonly packages: readonly string[];
}

const VIEW = {
  rooms: ['shared', 'renderer/state', 'renderer/commands', 'renderer/controls', 'renderer/ui'],
  packages: ['react', 'lucide-react'],
} as const;
const EVERYTHING = ['shared', 'renderer', 'electron', 'build', 'tests', 'bench'] as const;

/** THE LIST of rooms. The first whose folder holds a file is that file's room, so the particular stands before the general. */
export const ROOMS: readonly Room[] = [
  { folder: 'shared/kernel', rooms: [], packages: [] },
  { folder: 'shared/model', rooms: ['shared/kernel'], packages: [] },
  { folder: 'shared/edits', rooms: ['shared/kernel', 'shared/model'], packages: [] },
  { folder: 'shared/analysis', rooms: ['shared/kernel', 'shared/model'], packages: [] },
  { folder: 'shared/ratings', rooms: ['shared/kernel', 'shared/model', 'shared/analysis'], packages: [] },
  { folder: 'shared/layout', rooms: ['shared/kernel', 'shared/model'], packages: [] },
  { folder: 'shared/engagement', rooms: ['shared/kernel', 'shared/model'], packages: ['zod'] },
  {
    folder: 'shared/import',
    rooms: ['shared/kernel', 'shared/model', 'shared/edits', 'shared/office'],
    packages: ['papaparse'],
  },
  { folder: 'shared/quick', rooms: ['shared/kernel', 'shared/model', 'shared/edits'], packages: [] },
  { folder: 'shared/search', rooms: ['shared/kernel'], packages: [] },
  {
    folder: 'shared/sight',
    rooms: ['shared/kernel', 'shared/model', 'shared/analysis', 'shared/search'],
    packages: [],
  },
  { folder: 'shared/sample', rooms: ['shared/kernel', 'shared/model', 'shared/edits'], packages: [] },
  { folder: 'shared/i18n', rooms: ['shared/kernel'], packages: ['intl-messageformat'] },
  {
    folder: 'shared/export',
    rooms: [
      'shared/kernel',
      'shared/model',
      'shared/analysis',
      'shared/ratings',
      'shared/i18n',
      'shared/layout',
      'shared/sight',
    ],
    packages: [],
  },
  { folder: 'shared/office', rooms: ['shared/kernel'], packages: ['fflate'] },
  {
    folder: 'shared/writers',
    rooms: ['shared/kernel', 'shared/export', 'shared/office'],
    packages: ['docx', 'fflate'],
  },
  {
    folder: 'shared/refresh',
    rooms: ['shared/kernel', 'shared/export', 'shared/i18n', 'shared/office', 'shared/writers'],
    packages: [],
  },
  { folder: 'shared/ipc', rooms: ['shared/kernel'], packages: ['zod'] },

  { folder: 'renderer/host', rooms: ['shared/kernel', 'shared/ipc'], packages: [] },
  { folder: 'renderer/workers', rooms: ['shared', 'renderer/raster'], packages: [] },
  { folder: 'renderer/raster', rooms: ['shared'], packages: ['@expo-google-fonts/noto-sans-sc'] },
  {
    folder: 'renderer/state',
    rooms: ['shared', 'renderer/host', 'renderer/workers', 'renderer/raster'],
    packages: ['react', 'zustand'],
  },
  { folder: 'renderer/commands', rooms: ['shared', 'renderer/state'], packages: ['lucide-react'] },
  { folder: 'renderer/ui', rooms: [], packages: ['react', 'lucide-react'] },
  {
    folder: 'renderer/controls',
    rooms: ['shared', 'renderer/state', 'renderer/commands', 'renderer/ui'],
    packages: ['react', 'lucide-react'],
  },
  {
    folder: 'renderer/start',
    rooms: ['shared', 'renderer/host', 'renderer/workers', 'renderer/state', 'renderer/commands'],
    packages: [],
  },
  {
    folder: 'renderer/views/map',
    rooms: VIEW.rooms,
    packages: [...VIEW.packages, 'cytoscape', 'react-cytoscapejs'],
  },
  {
    folder: 'renderer/views/matrix',
    rooms: VIEW.rooms,
    packages: [...VIEW.packages, '@tanstack/react-virtual'],
  },
  {
    folder: 'renderer/views/tables',
    rooms: VIEW.rooms,
    packages: [...VIEW.packages, '@tanstack/react-table', '@tanstack/react-virtual'],
  },
  {
    folder: 'renderer/views/scores',
    rooms: VIEW.rooms,
    packages: [...VIEW.packages, 'recharts'],
  },
  { folder: 'renderer/views/*', ...VIEW },
  { folder: 'renderer/panels/*', ...VIEW },
  { folder: 'renderer/views', rooms: [...VIEW.rooms, 'renderer/views'], packages: VIEW.packages },
  { folder: 'renderer/panels', rooms: [...VIEW.rooms, 'renderer/panels'], packages: VIEW.packages },
  {
    folder: 'renderer/.',
    rooms: ['shared', 'renderer'],
    packages: ['react', 'react-dom', 'lucide-react', '@fontsource-variable/inter', 'zod'],
  },

  { folder: 'electron/storage', rooms: ['shared/kernel', 'shared/ipc'], packages: ['lowdb', 'node:'] },
  { folder: 'electron/site', rooms: ['shared/kernel', 'shared/ipc'], packages: ['node:'] },
  {
    folder: 'electron/handlers',
    rooms: ['shared/kernel', 'shared/ipc', 'shared/i18n', 'electron/storage'],
    packages: ['node:'],
  },
  { folder: 'electron/preload', rooms: ['shared/kernel', 'shared/ipc'], packages: ['electron'] },
  {
    folder: 'electron/main',
    rooms: ['shared/kernel', 'shared/ipc', 'shared/i18n', 'electron/handlers', 'electron/storage', 'electron/site'],
    packages: ['electron', 'node:'],
  },
  {
    folder: 'electron/browser',
    rooms: ['shared', 'electron/handlers', 'electron/storage', 'electron/site'],
    packages: ['node:'],
  },
  { folder: 'electron/raster', rooms: ['shared'], packages: ['@resvg/resvg-js', 'node:'] },
  {
    folder: 'electron/cli',
    rooms: ['shared', 'electron/storage', 'electron/raster', 'electron/browser'],
    packages: ['node:'],
  },

  { folder: 'build', rooms: ['shared', 'electron'], packages: ['*'] },
  { folder: 'tests', rooms: EVERYTHING, packages: ['*'] },
  { folder: 'bench', rooms: EVERYTHING, packages: ['*'] },
];

/** Folders whose files never import one another: each finding, each migration stands alone. */
export const ALONE = ['shared/analysis/findings', 'shared/engagement/migrations'] as const;

/** The files of a room as globs, and behind a `!` those inside it that an earlier room has. */
export function globsOf(room: Room): readonly string[] {
  const own = room.folder.endsWith('/.') ? `${room.folder.slice(0, -1)}*` : `${room.folder}/**`;
  const earlier = ROOMS.slice(0, ROOMS.indexOf(room)).map(({ folder }) => `${folder}/**`);
  const inside = room.folder.replace(/\/[.*]$/, '/');
  return [own, ...earlier.filter((glob) => glob.startsWith(inside)).map((glob) => `!${glob}`)];
}

/** The room of a file (path from the root, forward slashes), and the folder that is its own there. */
export function roomOf(file: string): { readonly room: Room; readonly home: string } | undefined {
  for (const room of ROOMS) {
    const parent = room.folder.slice(0, -2);
    const rest = file.slice(parent.length + 1).split('/');
    if (room.folder.endsWith('/.')) {
      if (file.startsWith(`${parent}/`) && rest.length === 1) return { room, home: parent };
    } else if (room.folder.endsWith('/*')) {
      if (file.startsWith(`${parent}/`) && rest.length > 1) return { room, home: `${parent}/${rest[0]}` };
    } else if (file.startsWith(`${room.folder}/`)) return { room, home: room.folder };
  }
  return undefined;
}
