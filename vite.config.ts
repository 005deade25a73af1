import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// A default export, because Vite reads its configuration from one.
export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: { outDir: '../dist/client', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1500 },
  server: { proxy: { '/api': 'http://127.0.0.1:4400' } },
});
