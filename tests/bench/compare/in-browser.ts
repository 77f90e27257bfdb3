import type { Page } from '@playwright/test';
import { readPixels } from '../browser-pixels.ts';
import { percentile } from '../results.ts';
import type { Contender } from './contender.ts';
import { type Frames, framesDuring } from './frames.ts';
import { dragCard, pan, viewOf, zoomAcross, zoomOf } from './gestures.ts';
import { loadSeveral } from './loading.ts';
import { type OwnBrowser, startBrowser } from './own-browser.ts';
import { OutOfTime, within } from './patience.ts';
import { type Cell, figure } from './table.ts';

/** For each thing that is done to a chart once it stands, with what it takes to get there. */
const LIMIT_MS = 60_000;
const EDITS = 3;
/** An edit that takes this long is not repeated. */
const SLOW_EDIT_MS = 5_000;

/** The rows of the table, in their order. */
export const ROWS = {
  load: 'load to complete paint',
  busy: 'main thread at work for it',
  heap: 'heap after load',
  nodes: 'page elements after load',
  pan: 'pan close up',
  zoom: 'zoom across the range',
  panWhole: 'pan with everything in view',
  drag: 'drag a card',
  edit: 'one edit to paint',
} as const;

const NOT_FINISHED: Cell = { text: 'did not finish' };
const NOT_MOVED: Cell = { text: 'did not move' };

/** What one contender did with one chart. */
export interface Showing {
  /** By row. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** What should not have happened: whole sentences. */
  readonly faults: readonly string[];
  readonly browser: string;
}

/** Shows a chart of so many roles in a browser of its own, and does with it what a person would. */
export async function show(contender: Contender, size: number): Promise<Showing> {
  const cells = new Map<string, Cell>();
  const faults: string[] = [];
  const browser = await startBrowser();
  try {
    const { page, painted, busy } = await loadSeveral(browser, contender, size);
    cells.set(ROWS.load, figure(painted, 'ms'));
    cells.set(ROWS.busy, figure(busy, 'ms'));
    await work({ contender, page, browser, cells, faults, size });
  } catch (error) {
    if (error instanceof OutOfTime) {
      const tried = Object.values(ROWS).filter((row) => row !== ROWS.drag || contender.drag);
      for (const row of cells.has(ROWS.load) ? tried : [ROWS.load])
        if (!cells.has(row)) cells.set(row, NOT_FINISHED);
    } else {
      const reason = error instanceof Error ? error.message : String(error);
      faults.push(`${contender.name} failed at ${size} roles: ${reason.split('\n')[0]}`);
    }
  } finally {
    await browser.end();
  }
  return { cells, faults, browser: browser.version };
}

interface Work {
  readonly contender: Contender;
  readonly page: Page;
  readonly browser: OwnBrowser;
  readonly cells: Map<string, Cell>;
  readonly faults: string[];
  readonly size: number;
}

/** What comes after something that took too long is not tried: the page is still at it. */
async function work(at: Work): Promise<void> {
  const { contender, page, browser, cells } = at;
  const { drag } = contender;
  const decoder = await browser.newPage();
  const view = () => viewOf(page, contender);
  const closeUp = () => contender.showCloseUp(page, decoder);
  const fill = async (row: string, measured: () => Promise<Cell>) => {
    cells.set(row, await within(LIMIT_MS, measured()));
  };

  await fill(ROWS.nodes, () => countElements(page));
  await fill(ROWS.heap, () => weighHeap(page));
  let whole = 1;
  await fill(ROWS.panWhole, async () => {
    await contender.showWhole(page);
    whole = await zoomOf(page, contender);
    return gesture(at, decoder, ROWS.panWhole, view, () => pan(page, contender));
  });
  await page.mouse.up();
  await fill(ROWS.pan, async () => {
    await closeUp();
    return gesture(at, decoder, ROWS.pan, view, () => pan(page, contender));
  });
  await page.mouse.up();
  await fill(ROWS.zoom, async () => {
    await closeUp();
    return gesture(at, decoder, ROWS.zoom, view, () => zoomAcross(page, contender, whole));
  });
  if (drag) {
    await fill(ROWS.drag, async () => {
      await closeUp();
      const evidence = () => placeOf(page, drag.evidence);
      return gesture(at, decoder, ROWS.drag, evidence, () => dragCard(page, contender));
    });
    // Given up rather than dropped, where that is possible.
    await page.keyboard.press('Escape');
    await page.mouse.up();
  }
  await fill(ROWS.edit, async () => {
    await closeUp();
    return edits(at, decoder);
  });
}

/** Frame times of something that must move what it is said to move. */
async function gesture(
  { contender, page, faults, size }: Work,
  decoder: Page,
  what: string,
  stated: () => Promise<string>,
  act: () => Promise<void>,
): Promise<Cell> {
  const shown = async () => (contender.isDrawn ? (await readPixels(page, decoder)).print : '');
  const before = { stated: await stated(), shown: await shown() };
  const frames = await framesDuring(page, act);
  const after = { stated: await stated(), shown: await shown() };
  if (before.stated !== after.stated && (!contender.isDrawn || before.shown !== after.shown))
    return frameCell(frames);
  faults.push(`“${what}” did not move anything in ${contender.name} at ${size} roles.`);
  return NOT_MOVED;
}

/** Median, p95 and longest task; it is the p95 that is compared. */
function frameCell({ intervals, longestTask }: Frames): Cell {
  const p95 = percentile(intervals, 0.95);
  const shown = [percentile(intervals, 0.5), p95, longestTask].map((time) => time.toFixed(0));
  return { text: `${shown.join(' · ')} ms`, value: p95 };
}

/** Where the first of these elements is; empty when there is none. */
async function placeOf(page: Page, selector: string): Promise<string> {
  const [found] = await page.locator(selector).all();
  return found ? JSON.stringify(await found.boundingBox()) : '';
}

async function edits({ contender, page, faults, size }: Work, decoder: Page): Promise<Cell> {
  const before = await contender.contents(page, decoder);
  const times: number[] = [];
  while (times.length < EDITS && !times.some((time) => time > SLOW_EDIT_MS))
    times.push(await contender.edit(page, LIMIT_MS));
  if ((await contender.contents(page, decoder)) !== before) return figure(percentile(times, 0.5), 'ms');
  faults.push(`“${ROWS.edit}” changed nothing in ${contender.name} at ${size} roles.`);
  return NOT_MOVED;
}

/** JavaScript and the page's own objects, after a collection. */
async function weighHeap(page: Page): Promise<Cell> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return figure((usedSize + embedderHeapUsedSize) / 1e6, 'MB');
}

async function countElements(page: Page): Promise<Cell> {
  return figure(await page.evaluate(() => document.querySelectorAll('*').length), '');
}
