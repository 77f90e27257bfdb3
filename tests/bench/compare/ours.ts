import type { Page } from '@playwright/test';
import type { Arrangement } from '../../../src/chart/chart.ts';
import { writeDocument } from '../../../src/formats/document/write-document.ts';
import { wholeChart } from '../browser-gestures.ts';
import { drawnPlace, readPixels } from '../browser-pixels.ts';
import { cardInView, KEYS, nextPaint, SELECTORS, stillness } from '../browser-session.ts';
import { randomChart } from '../random-chart.ts';
import { CLOSE_UP, type Contender } from './contender.ts';
import { zoomOf, zoomTo } from './gestures.ts';

declare global {
  interface Window {
    benchText: string;
  }
}

/** Everybody's measure: with every card shown, as the peers show them. */
export const ALL_OPEN = 'Reportline, all open';

const MOST_ROLES = 50_000;
/** How much nearer one look brings the chart. */
const STAGE = 8;
const MOST_STAGES = 6;

const preparing =
  (arrangement: { readonly arrangement?: Arrangement }) => async (page: Page, size: number) => {
    const scenario = { ...randomChart(size), ...arrangement };
    await page.locator(SELECTORS.fileInput).waitFor({ state: 'attached' });
    await page.evaluate(
      (text) => {
        window.benchText = text;
      },
      writeDocument({ title: 'Bench', scenarios: [scenario] }),
    );
    await nextPaint(page);
  };

/** Through the file input, as a person's file comes: reading it counts. */
function load(page: Page, limit: number): Promise<number> {
  return page.evaluate(
    async ({ most, fileInput, canvas }) => {
      const input = document.querySelector<HTMLInputElement>(fileInput);
      if (!input) throw new Error(`There is no ${fileInput}.`);
      const files = new DataTransfer();
      files.items.add(new File([window.benchText], 'bench.reportline.json', { type: 'application/json' }));
      // In a task of its own: the one that made the file is not the app's.
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      window.benchWatch.begin(canvas);
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      return window.benchWatch.settled(most);
    },
    { most: limit, ...SELECTORS },
  );
}

async function edit(page: Page, limit: number): Promise<number> {
  await page.keyboard.press('Escape');
  const { x, y } = await cardInView(page);
  await page.mouse.click(x, y);
  await stillness(page);
  await page.evaluate((canvas) => {
    const begin = ({ key }: KeyboardEvent) => {
      if (key !== 'Enter') return;
      window.removeEventListener('keydown', begin, true);
      window.benchWatch.begin(canvas);
    };
    window.addEventListener('keydown', begin, true);
  }, SELECTORS.canvas);
  await page.keyboard.press(KEYS.addReport);
  return page.evaluate((most) => window.benchWatch.settled(most), limit);
}

type App = Omit<Contender, 'name' | 'prepare'>;

/** The app twice: as it opens the chart, and with everything open as the peers show it. */
export function ours(address: string): readonly Contender[] {
  const app: App = {
    address,
    most: MOST_ROLES,
    viewport: SELECTORS.viewport,
    ground: SELECTORS.pane,
    card: SELECTORS.card,
    zoomKey: KEYS.zoom,
    drag: { evidence: SELECTORS.ghost },
    isDrawn: true,
    load,
    edit,
    showWhole: wholeChart,
    async showCloseUp(page, decoder) {
      await wholeChart(page);
      // In stages: from far out a pixel is many cards wide, and what was aimed at would slip out of view.
      for (let stage = 0; stage < MOST_STAGES; stage += 1) {
        const zoom = await zoomOf(page, app);
        if (zoom > CLOSE_UP * 0.9) break;
        const { x, y } = await drawnPlace(page, decoder);
        await page.mouse.move(x, y);
        await zoomTo(page, app, Math.min(CLOSE_UP, zoom * STAGE));
        await stillness(page);
      }
    },
    contents: async (page, decoder) => (await readPixels(page, decoder)).print,
  };
  return [
    { ...app, name: 'Reportline, as opened', prepare: preparing({}) },
    { ...app, name: ALL_OPEN, prepare: preparing({ arrangement: { folded: [] } }) },
  ];
}
