import type { Locator, Page } from '@playwright/test';
import type { ChartDocument, Scenario } from '../../src/chart/chart.ts';
import { comparedCharts } from '../support/compared-charts.ts';
import { scenarioOf } from '../support/scenarios.ts';
import { bar } from '../support/comparison.ts';
import { card, message } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { openChart } from '../support/opening.ts';

const steps = (page: Page) => page.getByRole('contentinfo', { name: 'Steps' });
const picture = (page: Page) => page.getByRole('main', { name: 'Presentation' });
const TEAMS = Array.from({ length: 60 }, (_, i) => `t${i}`);

/**
 * Sixty teams of four, far too wide to be read as a whole; somebody moves to the next team, one far off gets a budget.
 */
function largeCharts(): ChartDocument {
  const lines = TEAMS.map((team) => `${team} > ${members(team).join(', ')}`);
  const today = scenarioOf([`ceo > ${TEAMS.join(', ')}`, ...lines].join('; '));
  const plan: Scenario = {
    ...today,
    roles: today.roles.map((role) => (role.id === 't59m2' ? { ...role, budget: true } : role)),
    lines: today.lines.map((line) => (line.report === 't0m1' ? { ...line, manager: 't1' } : line)),
  };
  return {
    title: 'Northwind',
    baseline: 'today',
    scenarios: [
      { ...today, id: 'today', name: 'Today' },
      { ...plan, id: 'plan', name: 'Proposal' },
    ],
  };
}

function members(team: string): readonly string[] {
  return Array.from({ length: 4 }, (_, i) => `${team}m${i}`);
}

async function present(page: Page, chart: ChartDocument): Promise<void> {
  await openChart(page, chart);
  await page.keyboard.press('Alt+p');
  await expect(steps(page)).toContainText('StartToday');
}

async function boxOf(one: Locator) {
  const box = await one.boundingBox();
  if (!box) throw new Error('It is not on the page');
  return box;
}

/** Seen from too far out for reading; from farther still its cards are painted. */
async function expectWhole(page: Page): Promise<void> {
  const cards = picture(page).locator('[data-role]');
  const widest = () =>
    cards.evaluateAll((all) => Math.max(0, ...all.map((one) => one.getBoundingClientRect().width)));
  await expect.poll(widest).toBeLessThan(140);
}

/** A card that is large enough to be read, and not covered by what stands below the picture. */
async function expectReadable(page: Page, role: string): Promise<void> {
  const canvas = await boxOf(picture(page));
  const one = picture(page).locator(`[data-role="${role}"]`);
  await expect.poll(async () => (await one.boundingBox())?.width ?? 0).toBeGreaterThanOrEqual(140);
  await expect.poll(async () => (await one.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
  const box = await boxOf(one);
  expect(box.width).toBeLessThanOrEqual(222);
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(canvas.width);
  expect(box.y + box.height).toBeLessThanOrEqual(canvas.height);
}

for (const size of [
  { width: 1440, height: 900 },
  { width: 1024, height: 700 },
])
  test(`of a large chart what changes can be read, at ${size.width} by ${size.height}`, async ({ page }) => {
    await page.setViewportSize(size);
    await present(page, largeCharts());
    await expectWhole(page);
    await page.keyboard.press('ArrowRight');
    await expect(steps(page)).toContainText('1 of 2');
    for (const role of ['t0', 'was-t0m1', 't1', 't0m1']) await expectReadable(page, role);
    await page.keyboard.press('ArrowRight');
    await expect(steps(page)).toContainText('2 of 2');
    for (const role of ['t59', 't59m2']) await expectReadable(page, role);
    await page.keyboard.press('ArrowRight');
    await expect(steps(page)).toContainText('EndProposal');
    await expectWhole(page);
  });

test('a small chart stays where it is from step to step', async ({ page }) => {
  await present(page, comparedCharts());
  await page.keyboard.press('ArrowRight');
  await expect(steps(page)).toContainText('1 of ');
  const top = await boxOf(card(page, 'Chief Executive Officer'));
  for (let step = 2; step < 7; step += 1) {
    await page.keyboard.press('PageDown');
    await expect(steps(page)).toContainText(new RegExp(`${step} of |EndProposal`));
    const now = await boxOf(card(page, 'Chief Executive Officer'));
    expect(Math.abs(now.x - top.x)).toBeLessThan(1);
    expect(now).toMatchObject({ y: top.y, width: top.width });
  }
});

test('the end is the proposal as it is, with what it amounts to', async ({ page }) => {
  await present(page, comparedCharts());
  await page.keyboard.press('End');
  const words = steps(page);
  await expect(words).toContainText('EndProposal');
  for (const name of ['Findings fixed', 'New findings', 'Remaining', 'Layers', 'Average span', 'Vacancies'])
    await expect(words.getByText(name, { exact: true })).toBeVisible();
  await expect(message(page).getByRole('status')).toContainText(
    /^End: Proposal\. Findings fixed: \d+, of them /,
  );
  await expect(card(page, 'Head of Customer Insight')).not.toHaveAccessibleName(/added/);
  await expect(card(page, 'Head of Logistics')).toHaveCount(0);
  await expect(picture(page).getByRole('list', { name: 'Signs' })).toHaveCount(0);
  await page.keyboard.press('ArrowLeft');
  await expect(picture(page).getByRole('list', { name: 'Signs' })).toBeVisible();
});

test('nothing of the editor shows while somebody presents', async ({ page }) => {
  await present(page, largeCharts());
  await page.keyboard.press('ArrowRight');
  await expectReadable(page, 't0m1');
  await expect(picture(page).locator('[aria-pressed="true"]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /mini-map/ })).toHaveCount(0);
  await expect(picture(page).locator('[tabindex="0"]')).toHaveCount(0);
  const { x, y, width, height } = await boxOf(picture(page).locator('[data-role="t0"]'));
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.move(x + width / 2 + 2, y + height / 2);
  await expect(picture(page).getByRole('button', { name: /^Hide the / })).toHaveCount(0);
  expect(await page.evaluate(() => document.querySelector('[data-regions]') === document.activeElement)).toBe(
    true,
  );
});

test('a press leads on, at the left edge back, and what is dragged is moved', async ({ page }) => {
  await present(page, comparedCharts());
  const { width, height } = await boxOf(picture(page));
  const ceo = await boxOf(card(page, 'Chief Executive Officer'));
  // On a card, which is not there to be pressed.
  await page.mouse.click(ceo.x + ceo.width / 2, ceo.y + ceo.height / 2);
  await expect(steps(page)).toContainText('1 of ');
  await expect(picture(page).locator('[aria-pressed="true"]')).toHaveCount(0);
  await page.mouse.click(width / 2, height - 80);
  await expect(steps(page)).toContainText('2 of ');
  await page.mouse.click(20, height / 2);
  await expect(steps(page)).toContainText('1 of ');

  const before = await boxOf(card(page, 'Chief Executive Officer'));
  await page.mouse.move(width / 2, height - 80);
  await page.mouse.down();
  await page.mouse.move(width / 2 + 60, height - 110, { steps: 4 });
  await page.mouse.up();
  const after = await boxOf(card(page, 'Chief Executive Officer'));
  expect(Math.round(after.x - before.x)).toBe(60);
  await expect(steps(page)).toContainText('1 of ');
});

test('Space leads on; F gives the whole screen back and takes it again, and the presentation goes on', async ({
  page,
}) => {
  await present(page, comparedCharts());
  const full = () => page.evaluate(() => document.fullscreenElement !== null);
  await expect.poll(full).toBe(true);
  // With the keyboard on no button.
  await page.keyboard.press('Space');
  await expect(steps(page)).toContainText('1 of ');
  await page.keyboard.press('Shift+Space');
  await expect(steps(page)).toContainText('StartToday');
  await page.keyboard.press('f');
  await expect.poll(full).toBe(false);
  await expect(steps(page).getByRole('button', { name: 'Full screen', exact: true })).toBeVisible();
  await page.keyboard.press('f');
  await expect.poll(full).toBe(true);
  await steps(page).getByRole('button', { name: 'Leave full screen' }).click();
  await expect.poll(full).toBe(false);
  await expect(steps(page)).toContainText('StartToday');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeVisible();
  await expect(message(page).getByRole('status')).toContainText('The presentation has ended.');
});
