import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/** Build the web application into a folder, its own `dist` if none is named. */
export function buildPage(outDir) {
  return build({
    configFile: false,
    root: fileURLToPath(new URL('../apps/web', import.meta.url)),
    logLevel: 'error',
    plugins: [react()],
    resolve: { conditions: ['source', 'browser', 'module', 'import', 'default'] },
    worker: { format: 'es' },
    // The worker holds the words of three languages and is loaded after the page; a test keeps the budget.
    build: {
      target: 'es2023',
      emptyOutDir: true,
      chunkSizeWarningLimit: 2_000,
      outDir: outDir ?? 'dist',
    },
  });
}
