import process from 'node:process';
import { main } from './main.ts';
import { nodeIo } from './node-io.ts';

/** Put in by the build, from package.json. */
declare const REPORTLINE_VERSION: string;

/** Put in by the build, once it is known what is in the program. */
declare const REPORTLINE_LICENCES: string;

// Whoever writes is told of failures; without a listener Node would end with a stack of its own besides.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

// Not `process.exit`, which would cut off what a pipe has not taken yet.
process.exitCode = await main(
  process.argv.slice(2),
  nodeIo({ version: REPORTLINE_VERSION, licences: REPORTLINE_LICENCES }),
);
