import { ALONE, globsOf, ROOMS, type Room } from './layers.ts';

/** Files that a tool finds by its own name and that must have a default export. */
const DEFAULT_EXPORTS = ['*.config.ts', 'build/*.config.ts'] as const;

function message({ folder, rooms, packages }: Room): string {
  const may = [...rooms, ...packages];
  return `${folder} may import ${may.length === 0 ? 'nothing but itself' : `itself, ${may.join(', ')}`} (build/layers.ts).`;
}

/** Everything is forbidden, then what may be is allowed again, in the order of a .gitignore. */
function restriction(room: Room, relative: readonly string[], text: string): object {
  const home = room.folder.replace(/\/[.*]$/, '');
  const own = room.folder.endsWith('/*') ? [] : [`!#${home}/**`];
  const rooms = room.rooms.map((folder) => `!#${folder}/**`);
  const packages = room.packages.flatMap((name) => {
    if (name === 'node:') return ['!node:*', '!node:*/**'];
    return [`!${name}`, `!${name}/**`];
  });
  const group = ['**', ...own, ...rooms, ...packages, ...relative];
  return {
    level: 'error',
    options: { patterns: [{ group, message: text }] },
  };
}

/** Files directly in a room use only `./`; those in its folders also `../`. How far up is left to the import check. */
function overridesFor(room: Room): readonly object[] {
  if (room.packages.includes('*')) return [];
  const [own = '', ...taken] = globsOf(room);
  const rule = (includes: readonly string[], relative: readonly string[]): object => ({
    includes: [...includes, ...taken],
    linter: { rules: { style: { noRestrictedImports: restriction(room, relative, message(room)) } } },
  });
  if (!own.endsWith('/**')) return [rule([own], ['!./**'])];
  return [rule([own.replace(/\*\*$/, '*')], ['!./**']), rule([own.replace(/\*\*$/, '*/**')], ['!./**', '!../**'])];
}

function aloneOverride(folder: string): readonly object[] {
  const room = ROOMS.find((one) => folder.startsWith(`${one.folder}/`));
  if (room === undefined) return [];
  const text = `Each file of ${folder} stands alone; ${message(room)}`;
  return [
    {
      includes: [`${folder}/*`],
      linter: { rules: { style: { noRestrictedImports: restriction(room, ['!../**', `#${folder}/**`], text) } } },
    },
  ];
}

/** The linter's and formatter's settings, with the rules of layers that the table gives. */
export function biomeConfig(): object {
  return {
    $schema: './node_modules/@biomejs/biome/configuration_schema.json',
    root: true,
    vcs: { enabled: true, clientKind: 'git', useIgnoreFile: true },
    files: {
      includes: [
        '**',
        '!package-lock.json',
        '!biome.json',
        '!tests/golden',
        '!tests/reference/networks.json',
        '!**/*.svg',
      ],
    },
    formatter: { indentStyle: 'space', indentWidth: 2, lineWidth: 120 },
    javascript: { formatter: { quoteStyle: 'single', semicolons: 'always', trailingCommas: 'all' } },
    assist: { actions: { source: { organizeImports: 'on' } } },
    linter: {
      rules: {
        preset: 'recommended',
        correctness: { noUnusedImports: 'error', noUnusedVariables: 'error' },
        style: {
          noDefaultExport: 'error',
          // Rules of different components never meet in one element here; the order is by component.
          noDescendingSpecificity: 'off',
          noNonNullAssertion: 'error',
          useImportType: 'error',
        },
        suspicious: { noExplicitAny: 'error', noTsIgnore: 'error' },
      },
    },
    overrides: [
      { includes: DEFAULT_EXPORTS, linter: { rules: { style: { noDefaultExport: 'off' } } } },
      // The checks quote sources, templates among them, as strings.
      { includes: ['tests/arch/**'], linter: { rules: { suspicious: { noTemplateCurlyInString: 'off' } } } },
      // A grid that is virtualised both ways cannot be a table, and has the focus for its cells (aria-activedescendant).
      {
        includes: ['renderer/views/**'],
        linter: { rules: { a11y: { useSemanticElements: 'off', useFocusableInteractive: 'off' } } },
      },
      ...ROOMS.flatMap(overridesFor),
      ...ALONE.flatMap(aloneOverride),
    ],
  };
}
