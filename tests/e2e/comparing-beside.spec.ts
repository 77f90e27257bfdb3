import type { Locator, Page } from '@playwright/test';
import type { ChartDocument } from '../../src/chart/chart.ts';
import { comparedCharts } from '../support/compared-charts.ts';
import { canvas, compare, showView } from '../support/comparison.ts';
import { card } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { documentOf, openChart } from '../support/opening.ts';

const TEAMS = 9;

/**
 * Too wide to be read beside each other: most is new in the last team; one comes between the others, so that the first
 * of them lie elsewhere.
 */
function wideCharts(): ChartDocument {
  const team = (at: number) =>
    `  Head of Team ${at} [id: t${at}]\n${[1, 2, 3].map((no) => `    Clerk ${at}.${no} [id: c${at}-${no}]\n`).join('')}`;
  const outline = (places: readonly number[], last = '') =>
    `Chief Executive Officer [id: ceo]\n${places.map(team).join('')}${last}`;
  const all = Array.from({ length: TEAMS }, (_, at) => at + 1);
  const [today] = documentOf(outline(all)).scenarios;
  const [plan] = documentOf(
    outline(
      [...all.slice(0, 4), TEAMS + 1, ...all.slice(4)],
      '    Head of Insight [id: insight]\n'.concat(
        ...Array.from({ length: 5 }, (_, at) => `    Analyst ${at} [id: n${at}]\n`),
      ),
    ),
  ).scenarios;
  return {
    title: 'Wide',
    baseline: 'today',
    scenarios: [
      { ...today, id: 'today', name: 'Today' },
      { ...plan, id: 'plan', name: 'Proposal' },
    ],
  };
}

const sides = (page: Page) => [canvas(page, 'Before: Today'), canvas(page, 'After: Proposal')] as const;
const on = (side: Locator, title: string) =>
  side.getByRole('button', { name: new RegExp(`^${title.replaceAll('.', '[.]')},`) });
const zoom = (page: Page) => page.getByRole('status', { name: 'Zoom' });

/** Where a card is on its canvas. */
async function placeOn(side: Locator, title: string): Promise<{ readonly x: number; readonly y: number }> {
  const [pane, box] = await Promise.all([side.boundingBox(), on(side, title).boundingBox()]);
  if (!pane || !box) throw new Error(`${title} is not drawn`);
  return { x: Math.round(box.x - pane.x), y: Math.round(box.y - pane.y) };
}

test('large charts open beside each other where they are different, at a zoom that can be read', async ({
  page,
}) => {
  await openChart(page, wideCharts());
  await compare(page);
  await showView(page, 'Side by side');
  const [before, after] = sides(page);
  await expect(on(after, 'Head of Insight')).toBeInViewport({ ratio: 0.99 });
  await expect(on(before, 'Head of Team 9')).toBeInViewport({ ratio: 0.5 });
  await expect(on(after, 'Head of Team 9')).toBeInViewport({ ratio: 0.5 });
  expect(Number.parseFloat((await zoom(page).textContent()) ?? '')).toBeGreaterThanOrEqual(58);
  const [there, here] = [await placeOn(before, 'Head of Team 9'), await placeOn(after, 'Head of Team 9')];
  expect(here.y).toBe(there.y);
});

/** Five chiefs and their teams: beside each other on a laptop, the charts would be too small to read. */
function chiefsCharts(): ChartDocument {
  const outline = (cco: string, cx = '') => `Chief Executive Officer [id: ceo]
${cco}  Chief Marketing Officer [id: cmo]
${cx}    Head of Digital [id: digital]
  Chief Sales Officer [id: cso]
  Chief Operating Officer [id: coo]
    Head of Customer Service [id: service]
    Head of Logistics [id: logistics]
  Chief Information Officer [id: cio]
`;
  const team = (indent: string) => `${indent}Chief Customer Officer [id: cco]
${indent}  Head of Customer Insight [id: insight]
${indent}  Head of Journey Design [id: journeys]
`;
  const [today] = documentOf(outline('', team('    '))).scenarios;
  const [plan] = documentOf(outline(team('  '))).scenarios;
  return {
    title: 'Chiefs',
    baseline: 'today',
    scenarios: [
      { ...today, id: 'today', name: 'Today' },
      { ...plan, id: 'plan', name: 'Proposal' },
    ],
  };
}

function smallCharts(): ChartDocument {
  const outline = 'Head of Service [id: head]\n  Agent [id: agent]\n';
  const [today] = documentOf(outline).scenarios;
  const [plan] = documentOf(`${outline}    Trainee [id: trainee]\n`).scenarios;
  return {
    title: 'Small',
    scenarios: [
      { ...today, id: 'today', name: 'Today' },
      { ...plan, id: 'plan', name: 'Proposal' },
    ],
  };
}

const boxes = async (page: Page) => {
  const [upper, lower] = await Promise.all(sides(page).map((side) => side.boundingBox()));
  if (!upper || !lower) throw new Error('There are no two canvases');
  return { upper, lower };
};

test('eleven roles are whole and can be read, one chart above the other where they are wide', async ({
  page,
}) => {
  await openChart(page, chiefsCharts());
  await compare(page);
  await showView(page, 'Side by side');
  const { upper, lower } = await boxes(page);
  expect(lower.x).toBe(upper.x);
  expect(lower.y).toBeGreaterThan(upper.y + 200);
  expect(Number.parseFloat((await zoom(page).textContent()) ?? '')).toBeGreaterThanOrEqual(58);
  for (const side of sides(page))
    for (const title of ['Chief Executive Officer', 'Chief Information Officer', 'Head of Journey Design'])
      await expect(on(side, title)).toBeInViewport({ ratio: 0.99 });
});

test('on a projector titles can be read too, and the top is in sight with what was selected', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await openChart(page, chiefsCharts());
  await card(page, 'Head of Digital').click();
  await compare(page);
  await showView(page, 'Side by side');
  const { upper, lower } = await boxes(page);
  expect(lower.y).toBeGreaterThan(upper.y + 200);
  expect(Number.parseFloat((await zoom(page).textContent()) ?? '')).toBeGreaterThanOrEqual(58);
  for (const side of sides(page))
    for (const title of ['Chief Executive Officer', 'Head of Digital'])
      await expect(on(side, title)).toBeInViewport({ ratio: 0.99 });
});

test('tall charts stand beside each other on a projector as well', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await openChart(page, smallCharts());
  await compare(page);
  await showView(page, 'Side by side');
  const { upper, lower } = await boxes(page);
  expect(lower.y).toBe(upper.y);
  expect(lower.x).toBeGreaterThan(upper.x + 200);
});

test('small charts take the room of their canvases, with the top at one height', async ({ page }) => {
  await openChart(page, smallCharts());
  await compare(page);
  await showView(page, 'Side by side');
  await expect(zoom(page)).toHaveText('150 %');
  const [before, after] = sides(page);
  expect((await placeOn(before, 'Head of Service')).y).toBe((await placeOn(after, 'Head of Service')).y);
});

test('beside each other, the same role stays in sight at the same height wherever one goes', async ({
  page,
}) => {
  await openChart(page, wideCharts());
  await compare(page);
  await showView(page, 'Side by side');
  const [before, after] = sides(page);
  await expect(on(after, 'Head of Insight')).toBeInViewport();
  const ground = await before.boundingBox();
  if (!ground) throw new Error('There is no canvas');
  const from = { x: ground.x + 30, y: ground.y + ground.height - 30 };
  const first = on(before, 'Head of Team 1');
  // Out of sight it is not in the page at all.
  const isThere = async () =>
    (await first.count()) > 0 && ((await first.boundingBox())?.x ?? -1) > ground.x + 10;
  for (let turn = 0; turn < 12 && !(await isThere()); turn += 1) {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 200, from.y - 5, { steps: 4 });
    await page.mouse.up();
  }
  for (const side of [before, after]) await expect(on(side, 'Head of Team 1')).toBeInViewport();
  expect((await placeOn(after, 'Head of Team 1')).y).toBe((await placeOn(before, 'Head of Team 1')).y);
});

test('what was selected on the chart is what is seen of the comparison, on both sides', async ({ page }) => {
  await openChart(page, wideCharts());
  const search = page.getByRole('combobox', { name: 'Find in the chart' });
  await search.fill('Head of Team 2');
  await search.press('Enter');
  await expect(card(page, 'Head of Team 2')).toHaveAttribute('aria-pressed', 'true');
  await compare(page);
  await showView(page, 'Side by side');
  for (const side of sides(page)) {
    await expect(on(side, 'Head of Team 2')).toHaveAttribute('aria-pressed', 'true');
    await expect(on(side, 'Head of Team 2')).toBeInViewport({ ratio: 0.99 });
  }
  const [before, after] = sides(page);
  expect((await placeOn(after, 'Head of Team 2')).y).toBe((await placeOn(before, 'Head of Team 2')).y);
});

test('fitted, both charts are whole', async ({ page }) => {
  await openChart(page, comparedCharts());
  await compare(page);
  await showView(page, 'Side by side');
  await page.getByRole('toolbar', { name: 'View' }).getByRole('button', { name: 'Fit' }).click();
  for (const side of sides(page))
    for (const title of ['Chief Executive Officer', 'Head of Customer Service'])
      await expect(on(side, title)).toBeInViewport({ ratio: 0.99 });
});

test('while both are moved, the cards of each are one layer that is shifted; at rest they are not', async ({
  page,
}) => {
  await openChart(page, wideCharts());
  await compare(page);
  await showView(page, 'Side by side');
  const layers = () =>
    page
      .locator('.react-flow__viewport')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).willChange));
  await expect.poll(layers).toEqual(['auto', 'auto']);
  const [before] = sides(page);
  const { x = 0, y = 0, height = 0 } = (await before.boundingBox()) ?? {};
  const from = { x: x + 10, y: y + height - 10 };
  const seen: string[][] = [];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let move = 1; move <= 12; move += 1) {
    await page.mouse.move(from.x + move, from.y - move);
    seen.push(await layers());
  }
  await page.mouse.up();
  expect(seen).toContainEqual(['transform', 'transform']);
  await expect.poll(layers).toEqual(['auto', 'auto']);
});
