import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { chromium, type Page } from '@playwright/test';
import { chromiumLaunch } from '../../scripts/find-chromium.mjs';

/** A browser with a profile on the disk, which can be killed without a word and started again. */
export interface OwnBrowser {
  /** Starts it and gives its page; the profile is as it was left. */
  readonly start: () => Promise<Page>;
  /** Ends it between two instructions, with all its processes. */
  readonly kill: () => Promise<void>;
  /** Kills it and throws its profile away. */
  readonly discard: () => Promise<void>;
}

export function ownBrowser(): OwnBrowser {
  const profile = mkdtempSync(path.join(tmpdir(), 'reportline-profile-'));
  const portFile = path.join(profile, 'DevToolsActivePort');
  let running: ChildProcess | undefined;

  const kill = async () => {
    const child = running;
    running = undefined;
    if (child?.pid === undefined) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    // Its own group: the browser's helpers die with it.
    process.kill(-child.pid, 'SIGKILL');
    await ended;
  };
  const start = async () => {
    rmSync(portFile, { force: true });
    const { executablePath, args } = await chromiumLaunch({ headless: true });
    const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'];
    running = spawn(executablePath, [...args, ...own], { detached: true, stdio: 'ignore' });
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portIn(portFile)}`);
    const [context] = browser.contexts();
    const page = context?.pages()[0] ?? (await context?.newPage());
    if (!page) throw new Error('The browser has no page.');
    return page;
  };
  return {
    start,
    kill,
    discard: async () => {
      await kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** The port the browser listens on; it writes it down once it does. */
async function portIn(file: string): Promise<string> {
  for (let turn = 0; turn < 300; turn += 1) {
    const [port] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    if (port) return port;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The browser did not start.');
}
