import type { Page } from '@playwright/test';
import { percentile } from '../results.ts';
import type { Contender } from './contender.ts';
import type { OwnBrowser } from './own-browser.ts';
import { within } from './patience.ts';
import { installWatch } from './watch.ts';

/** After which a contender did not finish. */
export const LOAD_LIMIT_MS = 60_000;
/**
 * How long an open page is let rest before it gets its chart, after the pointer has moved over it: nobody picks a file
 * without a hand on the mouse, or in less time. What a page fetches at such a sign of life would otherwise be counted
 * as loading.
 */
const REST_MS = 1_000;
/** What comes around loading: opening the page, handing the chart over to it, letting it rest. */
const AROUND_MS = 30_000 + REST_MS;
/** A load that takes this long needs no warming up: what that would save is lost in it. */
const LONG_MS = 5_000;
/** One that takes this long is not repeated either. */
const SLOW_MS = 20_000;
const RUNS = 3;

export interface Loaded {
  /** The last of the pages, with its chart. */
  readonly page: Page;
  /** Milliseconds to complete paint; the median. */
  readonly painted: number;
  /** Milliseconds for which the main thread was at work meanwhile, and right after; the median. */
  readonly busy: number;
}

/** Loads a chart several times, each on a page of its own. The first load is not counted, unless it took long. */
export async function loadSeveral(browser: OwnBrowser, contender: Contender, size: number): Promise<Loaded> {
  const first = await loadOnce(browser, contender, size);
  let { page } = first;
  const runs = first.painted > LONG_MS ? [first] : [];
  while (first.painted <= SLOW_MS && runs.length < RUNS) {
    await page.context().close();
    const next = await loadOnce(browser, contender, size);
    ({ page } = next);
    runs.push(next);
  }
  const median = (values: readonly number[]) => percentile(values, 0.5);
  return {
    page,
    painted: median(runs.map(({ painted }) => painted)),
    busy: median(runs.map(({ busy }) => busy)),
  };
}

async function loadOnce(browser: OwnBrowser, contender: Contender, size: number): Promise<Loaded> {
  const page = await browser.newPage();
  page.setDefaultTimeout(AROUND_MS);
  await installWatch(page);
  await page.goto(contender.address);
  await within(AROUND_MS, prepareAndRest(page, contender, size));
  const clock = await clockTasks(page);
  const before = await clock.time();
  const painted = await within(LOAD_LIMIT_MS, contender.load(page, LOAD_LIMIT_MS));
  const busy = (await clock.time()) - before;
  await clock.end();
  return { page, painted, busy };
}

/** The same rest for everybody. */
async function prepareAndRest(page: Page, contender: Contender, size: number): Promise<void> {
  await contender.prepare(page, size);
  await page.mouse.move(700, 450);
  await page.waitForTimeout(REST_MS);
}

/** How many milliseconds the main thread has been at work: scripts, styles, layout and painting. */
async function clockTasks(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return {
    async time(): Promise<number> {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
    },
    end: () => session.detach(),
  };
}
