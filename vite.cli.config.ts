import { chmodSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };
import { passedOn } from './scripts/licences/passed-on.ts';
import { WITHOUT_PDF_EXTRAS } from './scripts/without-pdf-extras.ts';

const FILE = 'reportline.js';

/** The command line as one file that needs nothing but Node. */
export default defineConfig({
  publicDir: false,
  define: { REPORTLINE_VERSION: JSON.stringify(manifest.version) },
  ssr: { noExternal: true },
  // The build of jspdf for Node reads files and asks for its extras at run time.
  resolve: { alias: { jspdf: 'jspdf/dist/jspdf.es.min.js', ...WITHOUT_PDF_EXTRAS } },
  plugins: [
    passedOn('inside').plugin,
    {
      name: 'executable',
      writeBundle: ({ dir = '' }) => chmodSync(path.join(dir, FILE), 0o755),
    },
  ],
  build: {
    ssr: 'src/cli/bin.ts',
    outDir: 'dist-cli',
    target: 'node20',
    rolldownOptions: {
      output: { entryFileNames: FILE, codeSplitting: false, banner: '#!/usr/bin/env node' },
    },
  },
});
