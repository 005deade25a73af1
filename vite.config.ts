import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// eslint-disable-next-line no-restricted-syntax -- Vite reads its configuration from a default export
export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    // zod in one file with what sets it up: no schema may be made before.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'zod', test: /[\\/]zod[\\/]|without-eval/ }] } },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4400' } },
});
