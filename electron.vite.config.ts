import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string) => resolve(import.meta.dirname, path);
/** Everything goes into the bundles, so that the packed app carries no node_modules. */
const bundled = { externalizeDeps: false, minify: false } as const;

export default defineConfig({
  main: {
    build: {
      ...bundled,
      outDir: at('out/main'),
      rollupOptions: {
        input: { index: at('electron/main/index.ts'), browser: at('electron/browser/index.ts') },
        // Beside the entries, so that `import.meta.dirname` means the same everywhere.
        output: { format: 'es', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      ...bundled,
      outDir: at('out/preload'),
      rollupOptions: {
        input: { index: at('electron/preload/index.ts') },
        // A sandboxed preload can only be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      outDir: at('out/renderer'),
      minify: true,
      // The content security policy lets no inline data through as font or script.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: { input: at('renderer/index.html') },
    },
  },
});
