import type { Page } from '@playwright/test';
import { randomChart } from '../bench/random-chart.ts';
import { AT_LENGTH } from '../support/at-length.ts';
import { card } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { openChart } from '../support/opening.ts';
import { reportsOf, savedDocument } from '../support/saving.ts';
import { active, choices, field, forecast, GOAL_CHART } from '../support/goal-list.ts';
import { CUSTOMER, OPERATIONS } from '../support/ten-roles.ts';

/** Gives the keyboard to a card, as the arrow keys or Tab do. */
async function start(page: Page, title: string): Promise<void> {
  await openChart(page, GOAL_CHART);
  await card(page, title).focus();
}

test.describe('by keyboard only', () => {
  test('a role is taken away from its boss', async ({ page }) => {
    await start(page, 'Head of Brand');
    await page.keyboard.press('Alt+m');
    await expect(field(page, 'New boss')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(active(page)).toHaveText(/^Nobody: on its own/);
    await page.keyboard.press('Enter');
    await expect(card(page, 'Head of Brand')).toHaveAccessibleName(/reports to nobody/);
  });

  test('several roles move in one step, and stay selected', async ({ page }) => {
    await start(page, CUSTOMER);
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Alt+m');
    await expect(page.getByRole('dialog', { name: 'Move 2 roles to…' })).toBeVisible();
    await page.keyboard.type('operating');
    await expect(forecast(page)).toContainText(`2 roles report to ${OPERATIONS}`);
    await page.keyboard.press('Enter');
    await expect(card(page, 'Head of Brand')).toHaveAccessibleName(new RegExp(`reports to ${OPERATIONS}`));
    await expect(card(page, CUSTOMER)).toHaveAttribute('aria-pressed', 'true');
    await expect(card(page, 'Head of Brand')).toHaveAttribute('aria-pressed', 'true');
    expect(reportsOf(await savedDocument(page), OPERATIONS)).toEqual([CUSTOMER, 'Head of Brand']);
  });

  test('the same key again turns the line round', async ({ page }) => {
    await start(page, OPERATIONS);
    await page.keyboard.press('Alt+l');
    const way = page.getByRole('radiogroup', { name: 'The other role is' });
    await expect(way.getByRole('radio', { name: 'a boss' })).toBeChecked();
    await page.keyboard.press('Alt+l');
    await expect(way.getByRole('radio', { name: 'a report' })).toBeChecked();
    await expect(field(page, 'Report at the other end')).toBeFocused();
    await page.keyboard.type('brand');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(card(page, 'Head of Brand')).toHaveAccessibleName(new RegExp(`reports to ${OPERATIONS}`));
  });
});

test(
  'of a thousand roles the first fifty are listed and the rest is counted',
  AT_LENGTH,
  async ({ page }) => {
    const drawn = randomChart(1_000);
    await openChart(page, { title: 'A thousand', scenarios: [drawn] });
    await page.keyboard.press('Control+f');
    await page.keyboard.type('head');
    await expect(choices(page)).toHaveCount(50);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Alt+m');
    await expect(field(page, 'New boss')).toBeFocused();
    await expect(choices(page)).toHaveCount(50);
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^and \d+ more: type to narrow$/);
    // Those in view are forecast without being asked for.
    await expect(choices(page).nth(2)).toContainText(/new|fixed/);
    await page.keyboard.press('End');
    await expect(active(page)).toBeInViewport();
    await expect(active(page)).toContainText(/new|fixed/);
  },
);
