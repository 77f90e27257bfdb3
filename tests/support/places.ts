import type { Page } from '@playwright/test';
import type { Point, Scenario } from '../../src/chart/chart.ts';
import { layoutScenario } from '../../src/layout/layout.ts';
import { boxOf, type Spot } from './gestures.ts';

/** The view as the app moves it: where the chart's origin lies on the page, and the zoom factor. */
export async function viewOf(page: Page): Promise<Spot & { readonly zoom: number }> {
  const canvas = await boxOf(page.getByRole('main'));
  const matrix = await page.locator('.react-flow__viewport').evaluate((element) => {
    const { a, e, f } = new DOMMatrix(getComputedStyle(element).transform);
    return { zoom: a, x: e, y: f };
  });
  return { zoom: matrix.zoom, x: canvas.x + matrix.x, y: canvas.y + matrix.y };
}

/** Where a chart's cards and lines are on the page now; holds until the view or the chart changes. */
export async function placesOf(page: Page, scenario: Scenario) {
  const layout = layoutScenario(scenario);
  const { x, y, zoom } = await viewOf(page);
  const toPage = (point: Point): Spot => ({ x: x + point.x * zoom, y: y + point.y * zoom });
  return {
    card: (id: string): Spot => {
      const placed = layout.card(id);
      if (!placed) throw new Error(`No card ${id}`);
      return toPage({ x: placed.x + placed.width / 2, y: placed.y + placed.height / 2 });
    },
    /** On the last stretch of a line, a quarter of it before the report. */
    line: (manager: string, report: string): Spot => {
      const line = layout.lines.find((one) => one.manager === manager && one.report === report);
      if (!line) throw new Error(`No line from ${manager} to ${report}`);
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = line.points.slice(-4);
      return toPage({ x: x1 + (x2 - x1) * 0.75, y: y1 + (y2 - y1) * 0.75 });
    },
  };
}
