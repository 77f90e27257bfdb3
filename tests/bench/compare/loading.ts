import type { Page } from '@playwright/test';
import { percentile } from '../results.ts';
import type { Contender } from './contender.ts';
import type { OwnBrowser } from './own-browser.ts';
import { within } from './patience.ts';
import { installWatch } from './watch.ts';

/** After which a contender did not finish. */
export const LOAD_LIMIT_MS = 60_000;
/** What comes around loading: opening the page, handing the chart over to it, letting it rest. */
const AROUND_MS = 30_000;
/** A load that takes this long needs no warming up, and is not repeated as often. */
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

/** Loads a chart several times, each on a page of its own. The first load is not counted, unless it was slow. */
export async function loadSeveral(browser: OwnBrowser, contender: Contender, size: number): Promise<Loaded> {
  const first = await loadOnce(browser, contender, size);
  let { page } = first;
  const runs = first.painted > SLOW_MS ? [first] : [];
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
  await within(AROUND_MS, contender.prepare(page, size));
  const clock = await clockTasks(page);
  const before = await clock.time();
  const painted = await within(LOAD_LIMIT_MS, contender.load(page, LOAD_LIMIT_MS));
  const busy = (await clock.time()) - before;
  await clock.end();
  return { page, painted, busy };
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
