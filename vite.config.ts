import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contentSecurityPolicy } from './scripts/content-security-policy.ts';
import { designTokens } from './scripts/design-tokens.ts';
import { WITHOUT_PDF_EXTRAS } from './scripts/without-pdf-extras.ts';

export default defineConfig({
  base: './',
  plugins: [react(), designTokens(), contentSecurityPolicy()],
  resolve: { alias: WITHOUT_PDF_EXTRAS },
  build: { target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 800 },
  // What a worker needs only for some files comes with the first of them.
  worker: { format: 'es' },
  server: { port: 5173 },
  preview: { port: 4173 },
});
