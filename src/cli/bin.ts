import process from 'node:process';
import { main } from './main.ts';
import { isClosedPipe, nodeIo } from './node-io.ts';

/** Put in by the build, from package.json. */
declare const REPORTLINE_VERSION: string;

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (!isClosedPipe(error)) throw error;
  });
}

// Not `process.exit`, which would cut off what a pipe has not taken yet.
process.exitCode = await main(process.argv.slice(2), nodeIo(REPORTLINE_VERSION));
