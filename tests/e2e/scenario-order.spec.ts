import type { Page } from '@playwright/test';
import type { ChartDocument } from '../../src/chart/chart.ts';
import { boxOf, centre, message } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { documentOf, openChart } from '../support/opening.ts';
import { savedDocument } from '../support/saving.ts';

const strip = (page: Page) => page.getByRole('tablist', { name: 'Scenarios' });
const tab = (page: Page, name: string | RegExp) => strip(page).getByRole('tab', { name });
const spoken = (page: Page) => message(page).getByRole('status');
const gap = (page: Page) => page.locator('[data-gap]');

function threeScenarios(): ChartDocument {
  const [chart] = documentOf('Chief Executive Officer [id: ceo]\n  Head of Sales [id: sales]').scenarios;
  return {
    title: 'Northwind',
    scenarios: [
      { ...chart, id: 'today', name: 'Today' },
      { ...chart, id: 'plan', name: 'Plan' },
      { ...chart, id: 'merger', name: 'Merger' },
    ],
  };
}

async function expectTabs(page: Page, names: readonly string[]): Promise<void> {
  await expect(strip(page).getByRole('tab')).toHaveText(names.map((name) => new RegExp(`^${name}`)));
}

/** Saving takes the keyboard, and its message takes the place of others. */
async function expectOrder(page: Page, names: readonly string[]): Promise<void> {
  await expectTabs(page, names);
  expect((await savedDocument(page)).scenarios.map(({ name }) => name)).toEqual(names);
}

async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'More about this scenario' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** Takes a tab by its middle, and to a place inside another one: 0 its left end, 1 its right. */
async function takeOver(page: Page, name: string | RegExp, to: string | RegExp, part: number): Promise<void> {
  const from = await centre(tab(page, name));
  const box = await boxOf(tab(page, to));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * part, from.y, { steps: 6 });
}

test('scenarios are put in another order by keys, which stay with the tab', async ({ page }) => {
  await openChart(page, threeScenarios());
  await tab(page, 'Merger').click();
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await expect(tab(page, 'Merger')).toBeFocused();
  await expect(spoken(page)).toHaveText('Moved the scenario “Merger” to the left: it is number 2 of 3.');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await expect(tab(page, 'Merger')).toBeFocused();
  await expectTabs(page, ['Merger', 'Today', 'Plan']);
  await expect(tab(page, 'Merger')).toHaveAttribute('aria-selected', 'true');
  await expect(tab(page, /^Today/)).toContainText('baseline');

  // At the end there is nothing to do, and the arrows alone go from tab to tab as before.
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await expect(tab(page, /^Today/)).toBeFocused();
  await page.keyboard.press('Control+Shift+ArrowRight');
  await expect(tab(page, /^Today/)).toBeFocused();
  await expectTabs(page, ['Merger', 'Plan', 'Today']);
  await page.keyboard.press('Control+z');
  await expect(tab(page, /^Today/)).toBeFocused();
  await expectOrder(page, ['Merger', 'Today', 'Plan']);
});

test('a tab is dragged to where the mark says, and does not open by that', async ({ page }) => {
  await openChart(page, threeScenarios());
  await takeOver(page, 'Merger', /^Today/, 0.75);
  await expect(gap(page)).toHaveAttribute('data-gap', '1');
  await takeOverEnds(page);
  await expectTabs(page, ['Today', 'Merger', 'Plan']);
  await expect(tab(page, /^Today/)).toHaveAttribute('aria-selected', 'true');
  await expect(spoken(page)).toContainText('it is number 2 of 3');

  await takeOver(page, /^Today/, 'Plan', 0.9);
  await takeOverEnds(page);
  await expectOrder(page, ['Merger', 'Plan', 'Today']);
  await page.getByRole('button', { name: 'Undo Move the scenario “Today” to the right' }).click();
  await expectOrder(page, ['Today', 'Merger', 'Plan']);

  // The next press is one again, and so is a key.
  await tab(page, 'Plan').click();
  await expect(tab(page, 'Plan')).toHaveAttribute('aria-selected', 'true');
});

async function takeOverEnds(page: Page): Promise<void> {
  await page.mouse.up();
  await expect(gap(page)).toHaveCount(0);
}

test('Escape leaves a dragged tab where it was, as does letting it go at its place', async ({ page }) => {
  await openChart(page, threeScenarios());
  await takeOver(page, 'Merger', /^Today/, 0.1);
  await expect(gap(page)).toHaveAttribute('data-gap', '0');
  await page.keyboard.press('Escape');
  await expect(gap(page)).toHaveCount(0);
  await page.mouse.move(20, 400);
  await page.mouse.up();
  await takeOver(page, 'Merger', 'Plan', 0.9);
  await expect(gap(page)).toHaveCount(0);
  await page.mouse.up();
  await expectOrder(page, ['Today', 'Plan', 'Merger']);
  await expect(tab(page, /^Today/)).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test('another scenario becomes the baseline, and the order is changed by the menu as well', async ({
  page,
}) => {
  await openChart(page, threeScenarios());
  await tab(page, 'Plan').click();
  await choose(page, 'Make “Plan” the baseline');
  await expect(tab(page, /^Plan/)).toContainText('baseline');
  await expect(tab(page, /^Today/)).not.toContainText('baseline');
  await expect(message(page)).toContainText('“Plan” is the baseline now');
  expect((await savedDocument(page)).baseline).toBe('plan');
  await page.getByRole('button', { name: 'More about this scenario' }).click();
  await expect(page.getByRole('menuitem', { name: 'Make “Plan” the baseline' })).toBeDisabled();
  await page.getByRole('menuitem', { name: 'Move the scenario “Plan” to the right' }).click();
  await expectOrder(page, ['Today', 'Merger', 'Plan']);
  await expect(tab(page, /^Plan/)).toContainText('baseline');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(tab(page, /^Today/)).toContainText('baseline');
});
