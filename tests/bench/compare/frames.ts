import type { Page } from '@playwright/test';

/** What a gesture cost, in milliseconds. */
export interface Frames {
  /** From each frame to the next. */
  readonly intervals: readonly number[];
  /** The longest task; 0 when none took 50 ms or more. */
  readonly longestTask: number;
}

/** Records frames and long tasks while something is done. */
export async function framesDuring(page: Page, act: () => Promise<void>): Promise<Frames> {
  const recorder = await page.evaluateHandle(() => {
    const intervals: number[] = [];
    let longestTask = 0;
    let isOn = true;
    let last: number | undefined;
    const start = performance.now();
    const note = (entries: PerformanceEntryList) => {
      for (const { startTime, duration } of entries)
        if (startTime >= start) longestTask = Math.max(longestTask, duration);
    };
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'longtask' });
    const frame = (time: number) => {
      if (!isOn) return;
      if (last !== undefined) intervals.push(time - last);
      last = time;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    const stop = async () => {
      isOn = false;
      // A task is only known for long once it has ended and the observer has been told.
      for (let turn = 0; turn < 3; turn += 1) await new Promise(requestAnimationFrame);
      note(observer.takeRecords());
      observer.disconnect();
      return { intervals, longestTask };
    };
    return { stop };
  });
  await act();
  return recorder.evaluate(({ stop }) => stop());
}
