import type { Page } from '@playwright/test';
import { boxOf, card, hold, paletteRole } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { openApp, openChart } from '../support/opening.ts';
import { viewOf } from '../support/places.ts';

test.use({ viewport: { width: 1024, height: 700 } });

const CHART = `Chief Executive Officer [executive, board, id: ceo]
  Chief Marketing Officer [executive, id: cmo]
    Chief Customer Officer [executive, id: cco]
`;

const AREAS = Array.from({ length: 12 }, (_, area) =>
  [`  Head of Area ${area}`, ...[1, 2, 3].map((team) => `    Manager ${area}.${team}`)].join('\n'),
);
const LIST = `Chief Executive Officer\n${AREAS.join('\n')}\n`;

/** Where all cards are on the page, by title, whole pixels. */
async function places(page: Page): Promise<Record<string, readonly [number, number]>> {
  const found: Record<string, readonly [number, number]> = {};
  for (const title of ['Chief Executive Officer', 'Chief Marketing Officer', 'Chief Customer Officer']) {
    const { x, y } = await boxOf(card(page, title));
    found[title] = [Math.round(x), Math.round(y)];
  }
  return found;
}

test('a chart that fits keeps clear of the edges, and undo and redo find it where it was', async ({
  page,
}) => {
  await openChart(page, CHART);
  const before = await places(page);
  const problems = page.getByRole('region', { name: 'Problems' });
  await page.getByRole('tab', { name: /^Problems/ }).click();
  await problems.getByRole('button', { name: /Critical: Customer experience under Marketing/ }).click();
  const repair = 'Move Chief Customer Officer under Chief Executive Officer';
  await problems.getByRole('button', { name: repair, exact: true }).click();
  const customer = card(page, 'Chief Customer Officer');
  await expect(customer).toHaveAccessibleName(/reports to Chief Executive Officer/);
  await expect(customer).toBeInViewport({ ratio: 1 });
  const repaired = await places(page);
  expect(repaired['Chief Executive Officer']).toEqual(before['Chief Executive Officer']);

  await page.keyboard.press('Control+z');
  await expect(customer).toHaveAccessibleName(/reports to Chief Marketing Officer/);
  expect(await places(page)).toEqual(before);
  await page.keyboard.press('Control+Shift+z');
  await expect(customer).toHaveAccessibleName(/reports to Chief Executive Officer/);
  expect(await places(page)).toEqual(repaired);
});

test('a chart cut by a narrower canvas is whole after the next edit; one moved out by hand stays there', async ({
  page,
}) => {
  await openChart(page, CHART);
  const canvas = await boxOf(page.getByRole('main'));
  const executive = card(page, 'Chief Executive Officer');
  const customer = card(page, 'Chief Customer Officer');
  await customer.focus();
  await page.keyboard.press('Delete');
  await expect(customer).toHaveCount(0);
  await page.mouse.move(canvas.x + 60, canvas.y + canvas.height / 2);
  await page.mouse.down();
  await page.mouse.move(canvas.x - 180, canvas.y + canvas.height / 2, { steps: 6 });
  await page.mouse.up();
  // Not `boxOf`, which would scroll a card that is cut into view.
  const place = async () => (await executive.boundingBox()) ?? { x: 0, width: 0 };
  const { x: left } = await place();
  expect(left).toBeLessThan(canvas.x);
  await page.keyboard.press('Control+z');
  await expect(customer).toHaveCount(1);
  expect((await place()).x).toBeCloseTo(left, 0);

  await page.setViewportSize({ width: 1500, height: 700 });
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  await page.setViewportSize({ width: 1024, height: 700 });
  const isCut = async () => {
    const { x, width } = await place();
    return x + width > canvas.x + canvas.width - 28;
  };
  await expect.poll(isCut).toBe(true);
  await page.keyboard.press('Control+Shift+z');
  await expect(customer).toHaveCount(0);
  expect(await isCut()).toBe(false);
});

test('a list pasted into an empty chart is shown as a file of it would be', async ({ page }) => {
  await openApp(page);
  await expect(page.getByRole('heading', { name: 'Drag a role here to begin' })).toBeVisible();
  // The canvas comes with the first sign that somebody is there, once the page looks out for it.
  let moves = 0;
  await expect(async () => {
    moves += 1;
    await page.mouse.move(300 + moves, 300);
    await expect(page.getByLabel('Cards and lines')).toBeAttached({ timeout: 500 });
  }).toPass({ timeout: 10_000 });
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, LIST);
  await expect(card(page, 'Chief Executive Officer')).toBeVisible();
  // The view follows in the next frame.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  const pasted = await viewOf(page);
  expect(pasted.zoom).toBeGreaterThan(0.5);
  expect(pasted.zoom).toBeLessThan(1);
  await openChart(page, LIST);
  await expect.poll(() => viewOf(page)).toEqual(pasted);
});

test('a role from the palette is held in its middle, below the title of the card it is held on', async ({
  page,
}) => {
  await openChart(page, CHART);
  const boss = await boxOf(card(page, 'Chief Marketing Officer'));
  const pointer = { x: boss.x + boss.width / 2, y: boss.y + boss.height / 2 };
  await hold(page, paletteRole(page, 'Chief Operating Officer'), pointer);
  await expect(page.getByTestId('forecast')).toContainText('Drop: reports to Chief Marketing Officer');
  const held = await boxOf(page.getByTestId('held-card'));
  expect(Math.abs(held.x + held.width / 2 - pointer.x)).toBeLessThan(2);
  expect(Math.abs(held.y + held.height / 2 - pointer.y)).toBeLessThan(12);
  const title = await boxOf(card(page, 'Chief Marketing Officer').getByText('Chief Marketing Officer'));
  expect(held.y).toBeGreaterThan(title.y + title.height / 2);
  await page.keyboard.press('Escape');
  await page.mouse.up();
});

test('the chart stays where it is on the screen when the region beside it takes more room', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openChart(page, CHART);
  const before = await places(page);
  const canvas = await boxOf(page.getByRole('main'));
  await page.getByRole('tab', { name: 'Outline' }).click();
  await expect.poll(async () => (await boxOf(page.getByRole('main'))).x).toBeGreaterThan(canvas.x);
  expect(await places(page)).toEqual(before);
  await page.getByRole('tab', { name: 'Roles' }).click();
  await expect.poll(async () => (await boxOf(page.getByRole('main'))).x).toBe(canvas.x);
  expect(await places(page)).toEqual(before);
});
