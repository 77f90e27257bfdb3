import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };
import { contentSecurityPolicy } from './scripts/content-security-policy.ts';
import { designTokens } from './scripts/design-tokens.ts';
import { passedOn } from './scripts/licences/passed-on.ts';
import { paintedOnce } from './scripts/painted-once.ts';
import { serviceWorker } from './scripts/service-worker.ts';
import { WITHOUT_PDF_EXTRAS } from './scripts/without-pdf-extras.ts';

/**
 * Left to itself the bundler makes a file of every module that two others share: 127 requests before the first paint,
 * each with a price of its own. What the page starts with is one file; what parts loaded later share, some files of
 * a size worth a request.
 */
const FEW_FILES = [
  { name: 'start', tags: ['$initial' as const], priority: 2 },
  // By its name in a log it can be told whether the rules have come.
  { name: 'catalogue', test: /[\\/]src[\\/]rules[\\/]catalogue[\\/]/, priority: 1.5 },
  { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 24_000, priority: 1 },
];

/** A shared file is named by all who share it, which is long; of a part, by what it shows. */
function shortFileName({ name }: { readonly name: string }): string {
  return `assets/${name.replace(/~.*/, '')}-[hash].js`;
}

const licences = passedOn('beside');

export default defineConfig({
  base: './',
  define: { REPORTLINE_VERSION: JSON.stringify(manifest.version) },
  plugins: [
    react(),
    designTokens(),
    contentSecurityPolicy(),
    paintedOnce(),
    licences.plugin,
    serviceWorker(),
  ],
  resolve: { alias: WITHOUT_PDF_EXTRAS },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 800,
    rolldownOptions: { output: { codeSplitting: { groups: FEW_FILES }, chunkFileNames: shortFileName } },
  },
  // What a worker needs only for some files comes with the first of them.
  worker: { format: 'es', plugins: licences.workers },
  server: { port: 5173 },
  preview: { port: 4173 },
});
