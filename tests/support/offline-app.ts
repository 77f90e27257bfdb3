import { expect, type Page } from '@playwright/test';
import type { Files } from '../../scripts/service-worker.ts';
import { type AppServer, serveApp } from './app-server.ts';
import { appVersion, builtApp } from './app-versions.ts';
import { message } from './gestures.ts';
import { test as base } from './network.ts';

/** Playwright's `test` with a server of its own, which has version "a" of the app. */
export const test = base.extend<{ server: AppServer }, { versionA: Files }>({
  versionA: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => use(await appVersion(builtApp(), 'a')),
    { scope: 'worker' },
  ],
  server: async ({ versionA }, use) => {
    const server = await serveApp(versionA);
    await use(server);
    await server.stop();
  },
  baseURL: async ({ server }, use) => use(server.address),
});

/** Waits until the whole app is kept and answers for the page; clears the message that says so away. */
export async function expectReady(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  const ready = message(page).getByText(/also opens without a network/);
  await ready.waitFor();
  await message(page).getByRole('button', { name: 'Close this message' }).click();
}

/** Which version of the page is on the screen. */
export async function versionOf(page: Page): Promise<string | null> {
  return page.locator('meta[name="app-version"]').getAttribute('content');
}

/** How often the page was loaded, counted from now on. */
export function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) loads += 1;
  });
  return () => loads;
}

/** What a browser does by itself from time to time; ends when the version it finds is kept, or refused. */
export async function lookForNewVersion(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise<ServiceWorker | null>((resolve) => {
      registration.addEventListener('updatefound', () => resolve(registration.installing), { once: true });
    });
    await registration.update();
    const worker = await found;
    return new Promise<string | undefined>((resolve) => {
      const look = () => {
        if (worker?.state !== 'installing') resolve(worker?.state);
      };
      worker?.addEventListener('statechange', look);
      look();
    });
  });
}

/** The offer of a version that waits. */
export async function expectOffer(page: Page): Promise<void> {
  await expect(message(page)).toContainText('A new version of Reportline is ready');
}

export async function useNewVersion(page: Page): Promise<void> {
  await message(page).getByRole('button', { name: 'Use it now' }).click();
}
