import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { chromiumLaunch } from '../../scripts/find-chromium.mjs';
import { writeDocument } from '../../src/formats/document/write-document.ts';
import { closeUp, drag, emptyPlace, wheel, wholeChart } from './browser-gestures.ts';
import { drawnPlace, readPixels } from './browser-pixels.ts';
import { framesDuring, keyToPaint, type Opening, openDocument } from './browser-recorder.ts';
import { cardInView, KEYS, nextPaint, SELECTORS, stillness, viewTransform } from './browser-session.ts';
import { changedChart } from './changed-chart.ts';
import { middleOfTop } from './landmark.ts';
import { randomChart } from './random-chart.ts';
import { heading, percentile, type Result, resultTable } from './results.ts';

const SIZES = [100, 1_000, 10_000];
/** As large as the charts of a ministry. */
const COMPARED = 700;
const OPENINGS = 5;
const FRAME_GOAL = 17;
/** Cards can be read, and taken hold of. */
const CLOSE_UP = 0.9;

/** Benches that moved nothing measured nothing; each is named at the end. */
const idle: string[] = [];

interface Bench {
  readonly page: Page;
  /** Decodes screenshots away from the page that is measured. */
  readonly decoder: Page;
  readonly size: number;
}

async function openApp(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // The first visit fetches the whole app for later; every visit after it is like this one.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(address);
  await page.locator(SELECTORS.fileInput).waitFor({ state: 'attached' });
  await nextPaint(page);
  return page;
}

/** Scripts fetched before anything is touched, as a server would compress them. */
async function scriptWeight(browser: Browser, address: string): Promise<Result> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body());
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
  await page.close();
  const value = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  return { what: 'scripts before the first touch, gzip', size: 0, value, unit: 'kB', goal: 220 };
}

/** Opens the document several times, each on a page of its own; the last page stays open for what follows. */
async function opening(browser: Browser, address: string, size: number) {
  const chart = randomChart(size);
  const text = writeDocument({ title: 'Bench', scenarios: [chart] });
  const runs: Opening[] = [];
  let page = await openApp(browser, address);
  for (let run = 0; run < OPENINGS; run += 1) {
    if (run > 0) {
      await page.context().close();
      page = await openApp(browser, address);
    }
    runs.push(await openDocument(page, text));
  }
  const median = (pick: (run: Opening) => number) => percentile(runs.map(pick), 0.5);
  const result: Result = {
    what: 'file to first complete paint',
    size,
    value: median((run) => run.painted),
    unit: 'ms',
    goal: 200,
    note: `longest task ${median((run) => run.longestTask).toFixed(0)}, long tasks ${median((run) => run.longTasks).toFixed(0)} in all, ${OPENINGS} runs`,
  };
  return { page, result, landmark: middleOfTop(chart) };
}

async function heap({ page, size }: Bench): Promise<Result> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return { what: 'heap after opening', size, value: usedSize / 1e6, unit: 'MB', goal: 60 };
}

/** Frame times of a gesture, which must change both the view it states and the picture it shows. */
async function gesture(
  bench: Bench,
  what: string,
  stated: () => Promise<string>,
  act: () => Promise<void>,
  after: () => Promise<void> = () => Promise.resolve(),
): Promise<Result> {
  const { page, decoder, size } = bench;
  const statedBefore = await stated();
  const shownBefore = await readPixels(page, decoder);
  const frames = await framesDuring(page, act);
  const statedAfter = await stated();
  const shownAfter = await readPixels(page, decoder);
  await after();
  if (statedBefore === statedAfter) idle.push(`${what} at ${size}: the view did not move`);
  if (shownBefore.print === shownAfter.print) idle.push(`${what} at ${size}: the picture did not change`);
  if (shownAfter.ink === 0) idle.push(`${what} at ${size}: the picture was empty`);
  const worst = Math.max(...frames).toFixed(0);
  return {
    what: `frame while ${what}, p95`,
    size,
    value: percentile(frames, 0.95),
    unit: 'ms',
    goal: FRAME_GOAL,
    note: `p50 ${percentile(frames, 0.5).toFixed(1)}, worst ${worst}, ${frames.length} frames`,
  };
}

/** Zooms by `notch` a turn and most of the way back: all the way would look as if nothing had moved. */
async function panAndZoom(bench: Bench, where: string, notch: number): Promise<readonly Result[]> {
  const { page, decoder } = bench;
  const stated = () => viewTransform(page);
  const from = await emptyPlace(page);
  const panned = await gesture(
    bench,
    `panning ${where}`,
    stated,
    () => drag(page, from, { x: 400, y: 160 }),
    () => page.mouse.up(),
  );
  await stillness(page);
  const at = await drawnPlace(page, decoder);
  const zoomed = await gesture(bench, `zooming ${where}`, stated, async () => {
    await wheel(page, at, notch, 20);
    await wheel(page, at, -notch, 17);
  });
  await stillness(page);
  return [panned, zoomed];
}

/** Where the dragged card is shown; empty when nothing is dragged. */
async function ghostPlace(page: Page): Promise<string> {
  const [ghost] = await page.locator(SELECTORS.ghost).all();
  return ghost ? JSON.stringify(await ghost.boundingBox()) : '';
}

async function dragCard(bench: Bench): Promise<Result> {
  const { page } = bench;
  const at = await cardInView(page);
  const result = await gesture(
    bench,
    'dragging a card',
    () => ghostPlace(page),
    () => drag(page, at, { x: 300, y: 140 }),
    async () => {
      // Given up rather than dropped, so that the next measurement finds the same chart.
      await page.keyboard.press('Escape');
      await page.mouse.up();
    },
  );
  await stillness(page);
  return result;
}

async function edit(bench: Bench): Promise<Result> {
  const { page, decoder, size } = bench;
  const { x, y } = await cardInView(page);
  await page.mouse.click(x, y);
  await stillness(page);
  const before = await readPixels(page, decoder);
  const value = await keyToPaint(page, KEYS.addReport);
  await stillness(page);
  if ((await readPixels(page, decoder)).print === before.print)
    idle.push(`an edit at ${size}: nothing changed`);
  return { what: 'one edit to its paint', size, value, unit: 'ms', goal: size <= 1_000 ? 24 : 50 };
}

async function benchSize(browser: Browser, address: string, size: number): Promise<readonly Result[]> {
  const { page, result, landmark } = await opening(browser, address, size);
  const decoder = await (await browser.newContext()).newPage();
  const bench: Bench = { page, decoder, size };
  const results = [result, await heap(bench)];
  await page
    .locator(SELECTORS.canvas)
    .first()
    .click({ position: { x: 8, y: 8 } });
  await wholeChart(page);
  results.push(...(await panAndZoom(bench, 'the whole chart', -40)));
  await closeUp(page, landmark, CLOSE_UP);
  results.push(...(await panAndZoom(bench, 'close up', 40)));
  await closeUp(page, landmark, CLOSE_UP);
  results.push(await dragCard(bench), await edit(bench));
  await page.context().close();
  await decoder.context().close();
  return results;
}

/** A proposal and today, laid over each other and side by side. */
async function benchComparing(browser: Browser, address: string, size: number): Promise<readonly Result[]> {
  const page = await openApp(browser, address);
  const decoder = await (await browser.newContext()).newPage();
  const bench: Bench = { page, decoder, size };
  await openDocument(page, writeDocument({ title: 'Bench', scenarios: changedChart(size) }));
  await stillness(page);
  // From outside, since its code comes with the key: some milliseconds of this are the asking.
  const pressed = performance.now();
  await page.keyboard.press(KEYS.compare);
  await page.getByRole('radio', { name: 'Together' }).waitFor({ state: 'attached' });
  await nextPaint(page);
  const value = performance.now() - pressed;
  await stillness(page);
  const results: Result[] = [
    { what: 'the key to a comparison, with its code', size, value, unit: 'ms', goal: 500 },
  ];
  await wholeChart(page);
  results.push(...(await panAndZoom(bench, 'a comparison', -40)));
  await page.getByRole('radio', { name: 'Side by side' }).check({ force: true });
  await stillness(page);
  results.push(...(await panAndZoom(bench, 'two charts side by side', 40)));
  await page.context().close();
  await decoder.context().close();
  return results;
}

/** Where scripts/bench.mjs built the app. */
const { app }: { readonly app: string } = JSON.parse(process.argv[2] ?? '');
const server = await preview({
  configFile: false,
  build: { outDir: app },
  preview: { host: '127.0.0.1', port: 4318 },
  logLevel: 'warn',
});
const browser = await chromium.launch(await chromiumLaunch());
try {
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The preview server has no address.');
  console.log(resultTable(heading('Browser'), [await scriptWeight(browser, address)]));
  for (const size of SIZES)
    console.log(resultTable(heading('\nBrowser'), await benchSize(browser, address, size)));
  console.log(resultTable(heading('\nComparing'), await benchComparing(browser, address, COMPARED)));
} finally {
  await browser.close();
  await server.close();
}
if (idle.length > 0) {
  console.error(`\nMeasured nothing:\n${idle.join('\n')}`);
  process.exitCode = 1;
}
