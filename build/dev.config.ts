import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The window in a browser while it is worked on: changes show at once, files live in memory. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../renderer'),
  plugins: [react()],
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
});
