import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumLaunch } from '../../../scripts/find-chromium.mjs';

/** A browser for one contender, which ends even when its page never answers again. */
export interface OwnBrowser {
  readonly version: string;
  /** A page with nothing of the last one left. */
  newPage(): Promise<Page>;
  end(): Promise<void>;
}

export async function startBrowser(): Promise<OwnBrowser> {
  const server = await chromium.launchServer(await chromiumLaunch());
  const browser: Browser = await chromium.connect(server.wsEndpoint());
  return {
    version: browser.version(),
    async newPage() {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: 'en-GB',
        timezoneId: 'Europe/London',
        // What moves by itself would be measured as somebody's slowness.
        reducedMotion: 'reduce',
        // The first visit fetches the whole app for later; every visit after it is like this one.
        serviceWorkers: 'block',
      });
      return context.newPage();
    },
    end: () => server.kill(),
  };
}
