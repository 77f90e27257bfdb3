import type { Page } from '@playwright/test';
import { SELECTORS } from './browser-session.ts';

/** What opening a document cost, in milliseconds from the moment the file was set. */
export interface Opening {
  /** To the frame after the last change of what is shown. */
  readonly painted: number;
  /** The longest stretch the page could not answer. */
  readonly longestTask: number;
  /** All tasks over 50 ms together. */
  readonly longTasks: number;
}

/**
 * Gives a document to the app's file input and waits until the picture has stopped changing: the view, the number
 * of cards, and whether anything is drawn.
 */
export function openDocument(page: Page, text: string): Promise<Opening> {
  return page.evaluate(measureOpening, { text, selectors: SELECTORS, quiet: 60 });
}

async function measureOpening(asked: {
  readonly text: string;
  readonly selectors: typeof SELECTORS;
  /** How many frames without a change mean that the picture is complete. */
  readonly quiet: number;
}): Promise<Opening> {
  const { text, selectors, quiet } = asked;
  const input = document.querySelector<HTMLInputElement>(selectors.fileInput);
  if (!input) throw new Error(`There is no ${selectors.fileInput}.`);

  // In a task of its own: the one that brought the text here is not the app's.
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  const tasks: number[] = [];
  const note = (entries: PerformanceEntryList) => {
    for (const entry of entries) if (entry.startTime >= start) tasks.push(entry.duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });

  let drawn = false;
  const isDrawn = () => {
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>(selectors.drawing)) {
      const small = new OffscreenCanvas(48, 32);
      const drawing = small.getContext('2d');
      if (canvas.width === 0 || canvas.height === 0 || !drawing) continue;
      drawing.drawImage(canvas, 0, 0, 48, 32);
      const { data } = drawing.getImageData(0, 0, 48, 32);
      if (data.some((value, at) => value !== data[at % 4])) return true;
    }
    return false;
  };
  const look = () => {
    const view = document.querySelector<HTMLElement>(selectors.viewport)?.style.transform ?? 'none';
    return `${view} ${document.querySelectorAll(selectors.card).length} ${drawn}`;
  };

  const before = look();
  const files = new DataTransfer();
  files.items.add(new File([text], 'bench.reportline.json', { type: 'application/json' }));
  const start = performance.now();
  performance.mark('bench-open');
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));

  return new Promise((resolve, reject) => {
    let last = before;
    let changed = 0;
    let still = 0;
    const frame = () => {
      if (!drawn) drawn = isDrawn();
      const now = look();
      still = now === last ? still + 1 : 0;
      if (now !== last) {
        last = now;
        // The frame that shows the change is on the screen when the next one begins.
        requestAnimationFrame(() => {
          changed = performance.now() - start;
        });
      }
      if (performance.now() - start > 60_000) reject(new Error('Nothing was painted within a minute.'));
      else if (changed === 0 || still < quiet) requestAnimationFrame(frame);
      else {
        performance.measure('bench-open', { start, duration: changed });
        note(observer.takeRecords());
        observer.disconnect();
        resolve({
          painted: changed,
          longestTask: Math.max(0, ...tasks),
          longTasks: tasks.reduce((sum, task) => sum + task, 0),
        });
      }
    };
    requestAnimationFrame(frame);
  });
}

/** The time from each frame to the next while something is done, in milliseconds. */
export async function framesDuring(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  const recorder = await page.evaluateHandle(() => {
    const frames: number[] = [];
    const state = { on: true, frames };
    let last: number | undefined;
    const frame = (time: number) => {
      if (!state.on) return;
      if (last !== undefined) frames.push(time - last);
      last = time;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    return state;
  });
  await act();
  return recorder.evaluate((state) => {
    state.on = false;
    return state.frames;
  });
}

/** The time from a key press to the paint that shows it, as the browser itself counts it, in steps of 8 ms. */
export async function keyToPaint(page: Page, key: string): Promise<number> {
  const observed = await page.evaluateHandle(() => {
    const durations: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') durations.push(entry.duration);
    });
    observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    return { durations, observer };
  });
  await page.keyboard.press(key);
  return observed.evaluate(async ({ durations, observer }) => {
    for (let frame = 0; frame < 30; frame += 1) await new Promise(requestAnimationFrame);
    for (const entry of observer.takeRecords()) if (entry.name === 'keydown') durations.push(entry.duration);
    observer.disconnect();
    return Math.max(0, ...durations);
  });
}
