import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterPaint } from '../../../src/browser/after-paint.ts';

const PATIENCE = 100;

/** Stands in for a browser that paints when it is told to. */
function paintOnDemand() {
  const asked = new Map<number, () => void>();
  let last = 0;
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
    last += 1;
    asked.set(last, run);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => void asked.delete(frame));
  return {
    paint: () => {
      const due = [...asked.values()];
      asked.clear();
      for (const run of due) run();
    },
  };
}

describe('what waits for a paint', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('comes in a task of its own after the frame, and once', () => {
    const { paint } = paintOnDemand();
    const run = vi.fn<() => void>();
    afterPaint(run, PATIENCE);
    vi.advanceTimersByTime(PATIENCE - 1);
    paint();
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(0);
    expect(run).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(10 * PATIENCE);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('comes all the same where nobody sees the page', () => {
    const { paint } = paintOnDemand();
    const run = vi.fn<() => void>();
    afterPaint(run, PATIENCE);
    vi.advanceTimersByTime(PATIENCE + 1);
    expect(run).toHaveBeenCalledTimes(1);
    paint();
    vi.runAllTimers();
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('is patient from the end of the work at hand, however long that takes', async () => {
    vi.useRealTimers();
    const { paint } = paintOnDemand();
    const run = vi.fn<() => void>();
    afterPaint(run, PATIENCE);
    for (const begun = Date.now(); Date.now() - begun <= PATIENCE; );
    // Twice: the timers that are due have had their turn in between.
    await new Promise(setImmediate);
    await new Promise(setImmediate);
    expect(run).not.toHaveBeenCalled();
    paint();
    await vi.waitFor(() => expect(run).toHaveBeenCalledTimes(1));
  });

  it('can be called off before the frame and after it', () => {
    const { paint } = paintOnDemand();
    const run = vi.fn<() => void>();
    afterPaint(run, PATIENCE)();
    const callOff = afterPaint(run, PATIENCE);
    paint();
    callOff();
    vi.runAllTimers();
    expect(run).not.toHaveBeenCalled();
  });

  it('comes at once where nothing paints', () => {
    vi.stubGlobal('requestAnimationFrame', undefined);
    const run = vi.fn<() => void>();
    afterPaint(run, PATIENCE);
    expect(run).toHaveBeenCalledTimes(1);
  });
});
