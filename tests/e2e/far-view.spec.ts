import type { Page } from '@playwright/test';
import type { ChartDocument } from '../../src/chart/chart.ts';
import { layoutScenario } from '../../src/layout/layout.ts';
import { LIGHT } from '../../src/layout/theme.ts';
import { PAINTED_ZOOM } from '../../src/ui/canvas/card-detail.ts';
import { AT_LENGTH } from '../support/at-length.ts';
import { type Bitmap, decodePng } from '../support/decode-png.ts';
import { boxOf, card, drag, look, type Spot } from '../support/gestures.ts';
import { holdBack } from '../support/held-back.ts';
import { type Area, countColour } from '../support/ink.ts';
import { expect, test } from '../support/network.ts';
import { documentOf, openChart } from '../support/opening.ts';
import { placesOf, viewOf } from '../support/places.ts';
import { runs } from '../support/runs.ts';

const LEADS = ['Marketing', 'Customer Service', 'Operations', 'Finance', 'Sales'];
const OUTLINE = [
  'Chief Executive Officer (Ada Osei) [board, executive, id: ceo]',
  ...LEADS.flatMap((field, at) => [
    `  Head of ${field} (Ines Nowak) [executive, id: lead${at}]`,
    ...['Planning', 'Projects', 'Delivery', 'Quality'].map(
      (team, place) =>
        `    ${field} ${team} Manager (Jo Bell) [touchpoints: phone; email, id: m${at}${place}]`,
    ),
  ]),
  'Head of Finance ..> Head of Sales: budget',
].join('\n');
const CHART = documentOf(OUTLINE);

/** Turns the wheel over a spot until the zoom factor is this one. */
async function zoomTo(page: Page, at: Spot, factor: number): Promise<void> {
  await page.mouse.move(at.x, at.y);
  await expect(async () => {
    const { zoom } = await viewOf(page);
    if (Math.abs(zoom / factor - 1) > 2e-5) await page.mouse.wheel(0, Math.log2(zoom / factor) / 0.002);
    expect(Math.abs((await viewOf(page)).zoom / factor - 1)).toBeLessThan(2e-5);
  }).toPass({ intervals: [30] });
}

/** Beside the chart, whatever the zoom: nothing is hovered there, and the chart stays in view. */
async function besideTheChart(page: Page): Promise<Spot> {
  const { x, y, height } = await boxOf(page.getByRole('main'));
  return { x: x + 12, y: y + height - 60 };
}

/** Where the chart's cards and lines are on the page. */
async function chartArea(page: Page, { scenarios: [scenario] }: ChartDocument): Promise<Area> {
  const { bounds } = layoutScenario(scenario);
  const view = await viewOf(page);
  const canvas = await boxOf(page.getByRole('main'));
  const left = Math.max(canvas.x, view.x + bounds.x * view.zoom);
  const top = Math.max(canvas.y, view.y + bounds.y * view.zoom);
  const right = Math.min(canvas.x + canvas.width, view.x + (bounds.x + bounds.width) * view.zoom);
  const bottom = Math.min(canvas.y + canvas.height, view.y + (bounds.y + bounds.height) * view.zoom);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** How far two pictures are apart in an area: the mean over its pixels and colours, of 255. */
function difference(a: Bitmap, b: Bitmap, area: Area): number {
  let sum = 0;
  let count = 0;
  for (let y = Math.ceil(area.y); y < area.y + area.height; y += 1) {
    for (let x = Math.ceil(area.x); x < area.x + area.width; x += 1) {
      const before = a.pixel(x, y);
      const after = b.pixel(x, y);
      for (let channel = 0; channel < 3; channel += 1)
        sum += Math.abs((before[channel] ?? 0) - (after[channel] ?? 0));
      count += 3;
    }
  }
  return sum / count;
}

/** What is on the screen once two looks in a row are the same: cards are in the page, the far view is sharp. */
async function restingLook(page: Page): Promise<Bitmap> {
  let before = await page.screenshot();
  await expect(async () => {
    const now = await page.screenshot();
    const isResting = now.equals(before);
    before = now;
    expect(isResting).toBe(true);
  }).toPass({ intervals: [200] });
  return decodePng(before);
}

/**
 * Where something begins or ends to fade, where the canvas takes over from the page (which smooths the same letters in
 * its own way), and where the far view begins; with the most that the picture may change there. About half of it is
 * what the smaller zoom itself does; without the fading it would be more.
 */
const STEPS = [
  [0.53, 0.75],
  [0.5, 0.75],
  [PAINTED_ZOOM, 2.8],
  [0.36, 3],
  [0.3, 3],
  [0.26, 3],
  [0.23, 3],
  [0.17, 3],
] as const;
/** So many of these are tried in every test run: those the eye is nearest to. */
const ABOVE_FAR_VIEW = 3;

test('no step of detail jumps while one zooms out', AT_LENGTH, async ({ page }) => {
  test.slow();
  await openChart(page, CHART);
  const aside = await besideTheChart(page);
  /** Around the middle of the chart, so that nothing moves but the detail; then nothing is left under the pointer. */
  const lookAt = async (zoom: number) => {
    const { x, y, width, height } = await chartArea(page, CHART);
    await zoomTo(page, { x: x + width / 2, y: y + height / 2 }, zoom);
    await page.mouse.move(aside.x, aside.y);
    return { area: await chartArea(page, CHART), picture: await restingLook(page) };
  };
  const jumps: { readonly zoom: number; readonly jump: number }[] = [];
  for (const [zoom, most] of STEPS.slice(0, runs(ABOVE_FAR_VIEW, STEPS.length))) {
    const before = await lookAt(zoom * 1.0001);
    const after = await lookAt(zoom * 0.9999);
    const jump = difference(before.picture, after.picture, before.area);
    if (jump > most) jumps.push({ zoom, jump });
  }
  expect(jumps).toEqual([]);
});

test('a finding stays a mark that can be seen at every zoom', async ({ page }) => {
  const chart = documentOf(
    'CEO [id: ceo]\n  CMO [id: cmo]\n    Head of Customer Experience [accountable: cx, id: cx]\n  CFO',
  );
  await openChart(page, chart);
  await expect(
    page.getByRole('button', { name: /^Critical: Customer experience under Marketing/ }),
  ).toBeVisible();
  const at = await besideTheChart(page);
  for (const zoom of [1, 0.6, 0.45, 0.4, 0.33, 0.25, 0.15, 0.05]) {
    await zoomTo(page, at, zoom);
    const { x, y } = (await placesOf(page, chart.scenarios[0])).card('cx');
    const corner = { x: x + 96 * zoom - 8, y: y - 40 * zoom - 8, width: 16, height: 16 };
    await expect
      .poll(async () => countColour(await look(page), corner, LIGHT.severity.error), {
        message: `at ${zoom}`,
      })
      .toBeGreaterThan(40);
  }
});

test('a line under the pointer is pointed out from end to end, far off as well', async ({ page }) => {
  await openChart(page, CHART);
  for (const zoom of [0.7, 0.25]) {
    await zoomTo(page, await besideTheChart(page), zoom);
    const places = await placesOf(page, CHART.scenarios[0]);
    const line = places.line('ceo', 'lead0');
    await page.mouse.move(line.x, line.y);
    // Just below the boss, on the trunk that all share, and just above the report.
    const half = 42 * zoom;
    const ends = [places.card('ceo'), places.card('lead0')].map(({ x, y }, end) => ({
      x: x - 3,
      y: end === 0 ? y + half + 3 : y - half - 9,
      width: 6,
      height: 6,
    }));
    for (const end of ends)
      await expect
        .poll(async () => countColour(await look(page), end, LIGHT.accent), { message: `at ${zoom}` })
        .toBeGreaterThan(5);
  }
});

test('a folded card says how many it hides, and shows and hides them', async ({ page }) => {
  const [scenario] = CHART.scenarios;
  await openChart(page, { ...CHART, scenarios: [{ ...scenario, arrangement: { folded: ['lead0'] } }] });
  await expect(card(page, 'Marketing Planning Manager')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show the 4 roles below Head of Marketing' }).click();
  await expect(card(page, 'Marketing Planning Manager')).toBeVisible();
  await card(page, 'Head of Sales').hover();
  await page.getByRole('button', { name: 'Hide the 4 roles below Head of Sales' }).click();
  await expect(card(page, 'Sales Planning Manager')).toHaveCount(0);
  await card(page, 'Marketing Planning Manager').hover();
  await expect(page.getByRole('button', { name: /below Marketing Planning Manager/ })).toHaveCount(0);
});

/** Whether a place of the screen is painted, and whether the cards of the page show there. */
function shownBy(page: Page, { x, y }: Spot): Promise<{ readonly painted: boolean; readonly page: boolean }> {
  return page.evaluate(
    (at) => {
      const canvas = document.querySelector<HTMLCanvasElement>('main [data-testid="painted-layer"]');
      const cards = document.querySelector('main .react-flow__viewport');
      const context = canvas?.getContext('2d');
      if (!canvas || !cards || !context) throw new Error('There is no chart');
      const { left, top } = canvas.getBoundingClientRect();
      const [, , , alpha = 0] = context.getImageData(at.x - left, at.y - top, 1, 1).data;
      return { painted: alpha > 0, page: Number(getComputedStyle(cards).opacity) > 0 };
    },
    { x, y },
  );
}

/** Zooms about a place of the chart, from within the page, so that it cannot come to rest between two turns. */
async function zoomToAndFro(page: Page, place: Spot): Promise<() => Promise<void>> {
  const turning = await page.evaluateHandle(({ x, y }) => {
    let turns = 0;
    return setInterval(() => {
      turns += 1;
      document.elementFromPoint(x, y)?.dispatchEvent(
        new WheelEvent('wheel', {
          bubbles: true,
          cancelable: true,
          ctrlKey: true,
          clientX: x,
          clientY: y,
          deltaY: turns % 2 === 0 ? 1 : -1,
        }),
      );
    }, 40);
  }, place);
  return () => turning.evaluate((timer) => clearInterval(timer));
}

test('while somebody zooms the cards are painted, and the keyboard stays on its card', async ({ page }) => {
  await openChart(page, 'Chief Executive Officer [id: ceo]\n  Head of Logistics [id: log]\n');
  const head = card(page, 'Head of Logistics');
  await head.click();
  const at = await boxOf(head);
  const middle = { x: at.x + at.width / 2, y: at.y + at.height * 0.6 };
  expect(await shownBy(page, middle)).toEqual({ painted: false, page: true });
  const rest = await zoomToAndFro(page, middle);
  await expect.poll(() => shownBy(page, middle)).toEqual({ painted: true, page: false });
  await expect(head).toBeFocused();
  await rest();
  await expect.poll(() => shownBy(page, middle)).toEqual({ painted: false, page: true });
  await expect(head).toBeFocused();
});

test('without what paints, the cards stay in the page while somebody zooms', async ({ page }) => {
  const letGo = await holdBack(page, /painted-layer-[^/]*\.js$/);
  await openChart(page, 'Chief Executive Officer [id: ceo]\n  Head of Logistics [id: log]\n');
  const at = await boxOf(card(page, 'Head of Logistics'));
  const rest = await zoomToAndFro(page, { x: at.x + at.width / 2, y: at.y + at.height * 0.6 });
  const { zoom } = await viewOf(page);
  await expect.poll(async () => (await viewOf(page)).zoom).not.toBe(zoom);
  const opacity = () =>
    page.locator('main .react-flow__viewport').evaluate((cards) => getComputedStyle(cards).opacity);
  expect(await opacity()).toBe('1');
  letGo();
  await expect.poll(opacity).toBe('0');
  await rest();
  await expect.poll(opacity).toBe('1');
});

test('a painted card is dragged like one of the page; beside it the chart is moved', async ({ page }) => {
  await openChart(page, CHART);
  await zoomTo(page, await besideTheChart(page), 0.3);
  await expect(card(page, 'Marketing Planning Manager')).toHaveCount(0);
  const places = await placesOf(page, CHART.scenarios[0]);
  await drag(page, places.card('m00'), places.card('lead1'));
  await expect(page.getByRole('button', { name: /^Undo Move Marketing Planning Manager/ })).toBeVisible();
  // It is where it was let go of: nothing was moved to show it.
  expect((await viewOf(page)).zoom).toBeCloseTo(0.3);

  const before = await viewOf(page);
  const empty = await besideTheChart(page);
  await drag(page, empty, { x: empty.x + 60, y: empty.y - 40 });
  await expect.poll(async () => (await viewOf(page)).x).toBeCloseTo(before.x + 60);
});
