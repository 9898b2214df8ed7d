import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const at = (path: string) => resolve(import.meta.dirname, '..', path);

/** The command line as one file that Node 20 runs; only resvg, which has a native part, stays a package of its own. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: at('electron/cli/orgloom.ts'),
    target: 'node20',
    outDir: at('out/cli'),
    rollupOptions: { output: { entryFileNames: 'orgloom.mjs', format: 'es', codeSplitting: false } },
  },
  ssr: { noExternal: true, external: ['@resvg/resvg-js'] },
});
