import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };
import { designTokens } from './scripts/design-tokens.ts';
import { passedOn } from './scripts/licences/passed-on.ts';
import { oneFile, workersInside } from './scripts/one-file.ts';
import { WITHOUT_PDF_EXTRAS } from './scripts/without-pdf-extras.ts';

const licences = passedOn('inside');

/** The whole app as one page that opens from a disk, a share or an attachment. */
export default defineConfig({
  base: './',
  // Nothing lies beside the page, so there is no service worker to keep it.
  mode: 'one-file',
  publicDir: false,
  define: { REPORTLINE_VERSION: JSON.stringify(manifest.version) },
  plugins: [react(), designTokens(), workersInside(), licences.plugin, oneFile('reportline.html')],
  resolve: { alias: WITHOUT_PDF_EXTRAS },
  build: {
    outDir: 'dist-file',
    target: 'es2023',
    assetsInlineLimit: Number.POSITIVE_INFINITY,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 8_000,
    rolldownOptions: { output: { codeSplitting: false, strictExecutionOrder: true } },
  },
  // A browser lets no module come from such a page, but plain scripts.
  worker: {
    format: 'iife',
    plugins: licences.workers,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
