import type { Page } from '@playwright/test';
import type { Scenario } from '../../../src/chart/chart.ts';
import { writeDocument } from '../../../src/formats/document/write-document.ts';
import { closeUp, wholeChart } from '../browser-gestures.ts';
import { readPixels } from '../browser-pixels.ts';
import { cardInView, KEYS, nextPaint, SELECTORS, stillness } from '../browser-session.ts';
import { type Landmark, middleOfAll, middleOfTop } from '../landmark.ts';
import { randomChart } from '../random-chart.ts';
import { CLOSE_UP, type Contender } from './contender.ts';
import { lastMade } from './last-made.ts';

declare global {
  interface Window {
    benchText: string;
    benchEdit: Promise<number>;
    benchLandmark: Landmark;
  }
}

/** Everybody's measure: with every card shown, as the peers show them. */
export const ALL_OPEN = 'Reportline, all open';

const MOST_ROLES = 50_000;

/** A chart as a file, and where in it to look close up. */
interface Subject {
  readonly text: string;
  readonly landmark: Landmark;
}

const preparing = (subjectOf: (chart: Scenario) => { scenario: Scenario; landmark: Landmark }) => {
  const subject = lastMade((size: number): Subject => {
    const { scenario, landmark } = subjectOf(randomChart(size));
    return { text: writeDocument({ title: 'Bench', scenarios: [scenario] }), landmark };
  });
  return async (page: Page, size: number) => {
    await page.locator(SELECTORS.fileInput).waitFor({ state: 'attached' });
    await page.evaluate(({ text, landmark }) => {
      window.benchText = text;
      window.benchLandmark = landmark;
    }, subject(size));
    await nextPaint(page);
  };
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
  await page.keyboard.press(KEYS.selectNothing);
  const { x, y } = await cardInView(page);
  await page.mouse.click(x, y);
  await stillness(page);
  await page.evaluate(
    ({ canvas, most }) => {
      const begin = ({ key }: KeyboardEvent) => {
        if (key !== 'Enter') return;
        window.removeEventListener('keydown', begin, true);
        window.benchWatch.begin(canvas);
        // In the page and at once, as for the others: asked for once the key is up, it would miss the first frames.
        window.benchEdit = window.benchWatch.settled(most);
      };
      window.addEventListener('keydown', begin, true);
    },
    { canvas: SELECTORS.canvas, most: limit },
  );
  await page.keyboard.press(KEYS.addReport);
  return page.evaluate(() => window.benchEdit);
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
    showCloseUp: async (page) => closeUp(page, await page.evaluate(() => window.benchLandmark), CLOSE_UP),
    contents: async (page, decoder) => (await readPixels(page, decoder)).print,
  };
  return [
    {
      ...app,
      name: 'Reportline, as opened',
      prepare: preparing((chart) => ({ scenario: chart, landmark: middleOfTop(chart) })),
    },
    {
      ...app,
      name: ALL_OPEN,
      prepare: preparing((chart) => ({
        scenario: { ...chart, arrangement: { folded: [] } },
        landmark: middleOfAll(chart),
      })),
    },
  ];
}
