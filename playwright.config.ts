import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './scripts/find-chromium.mjs';
import { AT_LENGTH, IS_LONG } from './tests/support/at-length.ts';
import { IS_OFFLINE } from './tests/support/offline.ts';
import { ONE_FILE, ONE_FILE_ADDRESS } from './tests/support/one-file.ts';

const ADDRESS = 'http://127.0.0.1:4317';

/**
 * Journeys run against the production build in `dist`, served as a person's own server would; some of them a second
 * time in the app as one file, opened from the disk.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  reporter: 'list',
  retries: 0,
  workers: 2,
  fullyParallel: true,
  grepInvert: IS_LONG || IS_OFFLINE ? [] : [new RegExp(AT_LENGTH.tag)],
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: 'chromium',
    launchOptions: await chromiumLaunch({ headless: true }),
    baseURL: ADDRESS,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // Journeys look at where things are; `gliding.spec.ts` looks at how they get there.
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'off',
    video: 'off',
    // One is taken at the end of every journey, to be thrown away where none failed: a minute and more of all.
    screenshot: process.env.CI ? 'off' : 'only-on-failure',
    // Fetching the whole app for later takes longer than many a journey; `offline.spec.ts` is about it.
    serviceWorkers: IS_OFFLINE ? 'allow' : 'block',
  },
  projects: [
    { name: 'served', testIgnore: '**/one-file.spec.ts' },
    { name: 'one-file', grep: new RegExp(ONE_FILE.tag), use: { baseURL: ONE_FILE_ADDRESS } },
  ],
  webServer: {
    command: 'node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port 4317 --strictPort',
    url: ADDRESS,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2_000 },
  },
});
