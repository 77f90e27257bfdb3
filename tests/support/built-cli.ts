import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { execPath } from 'node:process';
import { text } from 'node:stream/consumers';
import { ROOT } from './source-files.ts';

const PROGRAM = path.join(ROOT, 'dist-cli/reportline.js');

/** Starts the command line as `npm run build` made it. */
export function startCli(args: readonly string[], folder: string = ROOT) {
  return spawn(execPath, [PROGRAM, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Runs it to the end. */
export async function runCli(args: readonly string[], folder?: string) {
  const child = startCli(args, folder);
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended(child)]);
  return { out, err, code };
}

export async function ended(child: ChildProcess): Promise<number | null> {
  const [code] = await once(child, 'close');
  return code;
}
