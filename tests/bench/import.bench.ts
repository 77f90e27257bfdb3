import { type Browser, chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { chromiumLaunch } from '../../scripts/find-chromium.mjs';
import { writeCsv } from '../../src/formats/table/write-csv.ts';
import { tableOf } from '../../src/formats/table/write-table.ts';
import { SELECTORS } from './browser-session.ts';
import { randomChart } from './random-chart.ts';
import { heading, percentile, type Result, resultTable } from './results.ts';

const SIZES = [1_000, 10_000, 50_000];
const RUNS = 5;
/** The whole way, less the time somebody takes to look at it. */
const GOAL = 1_000;

/** What a table cost on its way to the screen, in milliseconds. */
interface Import {
  /** From the file to the window in which it can be looked at. */
  readonly toWindow: number;
  /** From the press that imports it to the frame that shows the chart. */
  readonly toChart: number;
  /** The longest the page could not answer, while the file was read and while the chart came. */
  readonly stallReading: number;
  readonly stallShowing: number;
}

async function importTable(page: Page, text: string): Promise<Import> {
  return page.evaluate(
    async ({ csv, selectors }) => {
      let stall = 0;
      let last = performance.now();
      const frame = () => {
        stall = Math.max(stall, performance.now() - last);
        last = performance.now();
        requestAnimationFrame(frame);
      };
      const until = async <T>(found: () => T | null | undefined): Promise<T> => {
        const giveUp = performance.now() + 60_000;
        for (;;) {
          const thing = found();
          if (thing) return thing;
          if (performance.now() > giveUp) throw new Error('It did not come within a minute.');
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      };
      const input = document.querySelector<HTMLInputElement>(selectors.fileInput);
      if (!input) throw new Error(`There is no ${selectors.fileInput}.`);
      const files = new DataTransfer();
      files.items.add(new File([csv], 'bench.csv', { type: 'text/csv' }));
      requestAnimationFrame(frame);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      stall = 0;
      const start = performance.now();
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      const button = await until(() =>
        [...document.querySelectorAll<HTMLButtonElement>('dialog button')].find((one) =>
          /^Import .+ roles$/.test(one.textContent),
        ),
      );
      const ready = performance.now();
      const stallReading = stall;
      stall = 0;
      button.click();
      await until(() => !document.querySelector('dialog') && document.querySelector(selectors.card));
      // The frame that shows it is on the screen when the next one begins.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const shown = performance.now();
      return {
        toWindow: ready - start,
        toChart: shown - ready,
        stallReading,
        stallShowing: stall,
      };
    },
    { csv: text, selectors: SELECTORS },
  );
}

async function benchSize(browser: Browser, address: string, size: number): Promise<readonly Result[]> {
  const text = writeCsv(tableOf(randomChart(size)));
  const runs: Import[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      // The first visit fetches the whole app for later; every visit after it is like this one.
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await page.goto(address);
    await page.locator(SELECTORS.fileInput).waitFor({ state: 'attached' });
    runs.push(await importTable(page, text));
    await context.close();
  }
  const median = (pick: (run: Import) => number) => percentile(runs.map(pick), 0.5);
  const row = (what: string, pick: (run: Import) => number, goal?: number): Result => ({
    what,
    size,
    value: median(pick),
    unit: 'ms',
    ...(goal !== undefined && { goal }),
  });
  return [
    row(
      'CSV to chart on screen',
      ({ toWindow, toChart }) => toWindow + toChart,
      size === 10_000 ? GOAL : undefined,
    ),
    row('of it: file to window', ({ toWindow }) => toWindow),
    row('of it: press to chart', ({ toChart }) => toChart),
    row('longest stall while reading', ({ stallReading }) => stallReading),
    row('longest stall while showing', ({ stallShowing }) => stallShowing),
  ];
}

/** Where scripts/bench.mjs built the app. */
const { app }: { readonly app: string } = JSON.parse(process.argv[2] ?? '');
const server = await preview({
  configFile: false,
  build: { outDir: app },
  preview: { host: '127.0.0.1', port: 4319 },
  logLevel: 'warn',
});
const browser = await chromium.launch(await chromiumLaunch());
try {
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The preview server has no address.');
  for (const size of SIZES)
    console.log(resultTable(heading('\nImport'), await benchSize(browser, address, size)));
} finally {
  await browser.close();
  await server.close();
}
