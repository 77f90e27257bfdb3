import { existsSync } from 'node:fs';
import path from 'node:path';
import { argv, env, platform } from 'node:process';

/**
 * Where an installed Chromium or Chrome usually is, by Node's name for the system.
 *
 * @param {string} system
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {readonly string[]}
 */
function usualPlaces(system, environment) {
  if (system === 'darwin') {
    return ['Chromium', 'Google Chrome'].flatMap((name) =>
      ['/Applications', `${environment.HOME ?? ''}/Applications`].map(
        (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
      ),
    );
  }
  if (system === 'win32') {
    const roots = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA];
    return roots.flatMap((root) =>
      root ? ['Chromium', 'Google\\Chrome'].map((name) => `${root}\\${name}\\Application\\chrome.exe`) : [],
    );
  }
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
    (name) => `/usr/bin/${name}`,
  );
}

/** Chromium without windows or extensions, as Debian packs it: the same engine, opening pages in half the time. */
const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

/**
 * The browser to test with: the one `REPORTLINE_CHROMIUM` names, else an installed one, else Playwright's own.
 *
 * @param {{
 *   environment?: Readonly<Record<string, string | undefined>>,
 *   system?: string,
 *   exists?: (file: string) => boolean,
 *   downloaded?: string,
 *   headless?: boolean,
 * }} [surroundings] Stand-ins for this computer, for tests; `downloaded` is where Playwright keeps its own. With
 *   `headless`, a Chromium made to run without windows comes before the one a person uses, and after it otherwise.
 * @returns {string} A path to an existing file.
 * @throws {Error} One sentence on how to get a browser.
 */
export function findChromium({
  environment = env,
  system = platform,
  exists = existsSync,
  downloaded = '',
  headless = false,
} = {}) {
  const chosen = environment.REPORTLINE_CHROMIUM;
  if (chosen) {
    if (exists(chosen)) return chosen;
    throw new Error(`REPORTLINE_CHROMIUM names ${chosen}, but there is no such file.`);
  }
  const usual = [...usualPlaces(system, environment), downloaded];
  const places = headless ? [HEADLESS_SHELL, ...usual] : [...usual, HEADLESS_SHELL];
  const found = places.find((file) => file && exists(file));
  if (found) return found;
  throw new Error(
    'No Chromium or Chrome was found: install one (on Debian: apt-get install chromium) or set REPORTLINE_CHROMIUM to the path of its program.',
  );
}

/** Keep the browser from talking to its maker; its sandbox cannot start as root. */
export const CHROMIUM_FLAGS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Without windows, letters would stand on whole pixels: at another size of the chart they jump.
  '--font-render-hinting=none',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Where Playwright would have put its own browser; empty before the packages are installed. */
async function playwrightsOwn() {
  try {
    const { chromium } = await import('@playwright/test');
    return chromium.executablePath();
  } catch {
    return '';
  }
}

/**
 * What Playwright needs to launch the browser.
 *
 * @param {{ headless?: boolean }} [wanted] As for `findChromium`.
 * @returns {Promise<{ executablePath: string, args: string[] }>}
 */
export async function chromiumLaunch({ headless = false } = {}) {
  const executablePath = findChromium({ downloaded: await playwrightsOwn(), headless });
  return { executablePath, args: CHROMIUM_FLAGS };
}

if (argv[1] && path.basename(argv[1]) === 'find-chromium.mjs') {
  try {
    console.log((await chromiumLaunch({ headless: true })).executablePath);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
