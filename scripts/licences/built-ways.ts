import path from 'node:path';
import { build, type Plugin } from 'vite';
import type { Ways } from './licences-page.ts';
import type { Part } from './parts.ts';
import { PASSED_ON } from './passed-on.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Builds everything, writes none of it, and says what would be passed on. */
export async function builtWays(): Promise<Ways> {
  return {
    site: await partsOfBuild('vite.config.ts'),
    oneFile: await partsOfBuild('vite.file.config.ts'),
    commandLine: await partsOfBuild('vite.cli.config.ts'),
  };
}

async function partsOfBuild(config: string): Promise<readonly Part[]> {
  let passedOn: Plugin | undefined;
  const listener: Plugin = {
    name: 'reportline:built-ways',
    configResolved: ({ plugins }) => {
      passedOn = plugins.find(({ name }) => name === PASSED_ON);
    },
  };
  await build({
    root: ROOT,
    configFile: path.join(ROOT, config),
    logLevel: 'warn',
    plugins: [listener],
    build: { write: false, minify: false },
  });
  return passedOn?.api.parts();
}
