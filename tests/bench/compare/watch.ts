import type { Page } from '@playwright/test';

/** Watches a page for changes, from inside. */
export interface Watch {
  /** From here on changes count: of the elements in the chart's own, which the selector finds. */
  begin(chart: string): void;
  /** Milliseconds from `begin` until the last change was painted; rejects after `limit` of them. */
  settled(limit: number): Promise<number>;
}

declare global {
  interface Window {
    benchWatch: Watch;
  }
}

/** To be called before the page is opened, so that nothing drawn escapes. */
export async function installWatch(page: Page): Promise<void> {
  await page.addInitScript(watchChanges);
}

/**
 * The same for everybody: a change is a mutation in the chart, or a canvas that is cleared to be drawn again. It has
 * been painted two frames after it was made; nothing may change for half a second after that, which also means that
 * frames keep coming and the main thread has become free.
 */
function watchChanges(): void {
  const QUIET_MS = 500;
  let isOn = false;
  let changed = false;
  let start = 0;
  const note = () => {
    changed = true;
  };
  let selector = '';
  const isOfChart = ({ target }: MutationRecord) =>
    (target instanceof Element ? target : target.parentElement)?.closest(selector) !== null;
  const observer = new MutationObserver((records) => {
    if (records.some(isOfChart)) note();
  });
  const { prototype } = CanvasRenderingContext2D;
  const clear = Reflect.get(prototype, 'clearRect');
  prototype.clearRect = function clearRect(...rect) {
    if (isOn) note();
    clear.apply(this, rect);
  };

  window.benchWatch = {
    begin(chart) {
      selector = chart;
      changed = false;
      isOn = true;
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      start = performance.now();
    },
    async settled(limit) {
      let painted = 0;
      let isOwed = false;
      let last = start;
      while (painted === 0 || isOwed || performance.now() - last < QUIET_MS) {
        if (performance.now() - start > limit) throw new Error('Out of time.');
        await new Promise(requestAnimationFrame);
        const now = performance.now();
        if (changed) {
          changed = false;
          isOwed = true;
          last = now;
        } else if (isOwed) {
          isOwed = false;
          painted = now - start;
        }
      }
      observer.disconnect();
      isOn = false;
      return painted;
    },
  };
}
