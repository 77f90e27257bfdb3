import type { Page } from '@playwright/test';
import type { ChartDocument } from '../../src/chart/chart.ts';
import { randomChart } from '../bench/random-chart.ts';
import { AT_LENGTH } from '../support/at-length.ts';
import { card } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { documentOf, openChart } from '../support/opening.ts';

const THOUSAND: ChartDocument = { title: 'A thousand', scenarios: [randomChart(1_000)] };

const SMALL = documentOf(`Chief Executive Officer (Ada Osei) [executive, board, id: ceo]
  Chief Marketing Officer [executive]
    Chief Customer Officer [executive, accountable: cx]
      Head of Customer Service
  Chief Operating Officer [executive]
    Head of Logistics
`);

const field = (page: Page) => page.getByRole('combobox', { name: 'Find in the chart' });
const list = (page: Page) => page.getByRole('listbox', { name: 'Roles found' });
const results = (page: Page) => list(page).getByRole('option');
const outcome = (page: Page) => page.getByRole('search').getByRole('status');

test('of many results the first are listed and all are counted', AT_LENGTH, async ({ page }) => {
  await openChart(page, THOUSAND);
  await field(page).fill('head');
  await expect(outcome(page)).toHaveText(/^\d{2,3} roles found; the first 50 are listed$/);
  await expect(results(page)).toHaveCount(50);
});

test.describe('by keyboard', () => {
  test.beforeEach(async ({ page }) => {
    await openChart(page, SMALL);
    await card(page, 'Head of Logistics').click();
    await page.keyboard.press('/');
    await page.keyboard.type('chief');
    await expect(results(page)).toHaveCount(4);
  });

  const active = (page: Page) => list(page).getByRole('option', { selected: true });

  test('the arrows, Home and End choose, and Enter goes there', async ({ page }) => {
    await expect(active(page)).toContainText('Chief Executive Officer');
    await page.keyboard.press('End');
    await expect(active(page)).toContainText('Chief Operating Officer');
    await page.keyboard.press('ArrowDown');
    await expect(active(page)).toContainText('Chief Executive Officer');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(card(page, 'Chief Marketing Officer')).toBeFocused();
  });

  test('Enter in the same search goes on to the next role, and so does F3', async ({ page }) => {
    await page.keyboard.press('Enter');
    await expect(card(page, 'Chief Executive Officer')).toBeFocused();
    await page.keyboard.press('Control+f');
    await expect(active(page)).toContainText('Chief Marketing Officer');
    await page.keyboard.press('Enter');
    await expect(card(page, 'Chief Marketing Officer')).toBeFocused();
    await page.keyboard.press('F3');
    await expect(card(page, 'Chief Customer Officer')).toBeFocused();
    await page.keyboard.press('Shift+F3');
    await expect(card(page, 'Chief Marketing Officer')).toBeFocused();
  });

  test('Escape leaves everything as it was', async ({ page }) => {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(list(page)).toHaveCount(0);
    await expect(card(page, 'Head of Logistics')).toBeFocused();
    await expect(card(page, 'Head of Logistics')).toHaveAttribute('aria-pressed', 'true');
  });

  test('a slash in a text is a slash', async ({ page }) => {
    await page.keyboard.type(' / ');
    await expect(field(page)).toHaveValue('chief / ');
  });
});

test('a role is found by its finding, and gone to with the mouse', async ({ page }) => {
  await openChart(page, SMALL);
  await field(page).click();
  await expect(outcome(page)).toContainText('Type a title');
  await field(page).fill('under marketing');
  await results(page)
    .filter({ hasText: 'Critical: Customer experience under Marketing' })
    .getByText('Chief Customer Officer', { exact: true })
    .click();
  await expect(card(page, 'Chief Customer Officer')).toHaveAttribute('aria-pressed', 'true');
  await expect(card(page, 'Chief Customer Officer')).toBeFocused();
});

test('a search without a result says what can be searched', async ({ page }) => {
  await openChart(page, SMALL);
  await field(page).fill('.*');
  await expect(outcome(page)).toHaveText(/^Nothing here matches “\.\*”\. Titles, names/);
  await page.keyboard.press('Enter');
  await expect(outcome(page)).toHaveText(/^Nothing here matches “\.\*”/);
  await expect(field(page)).toBeFocused();
});
