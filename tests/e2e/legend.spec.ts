import type { Page } from '@playwright/test';
import { writeDocument } from '../../src/formats/document/write-document.ts';
import { boxOf, card, message } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { documentOf, giveFile, openChart } from '../support/opening.ts';

const CHART = `Chief Executive Officer [board]
  Chief Marketing Officer [executive]
    Chief Customer Officer [accountable: cx]
`;

const legend = (page: Page) => page.getByRole('region', { name: 'Legend' });
const button = (page: Page) =>
  page.getByRole('toolbar', { name: 'View' }).getByRole('button', { name: 'Legend' });
const said = (page: Page) => legend(page).getByRole('listitem').allInnerTexts();

test('it explains the marks, lines and colours of the chart, and none that are not in it', async ({
  page,
}) => {
  await openChart(page, CHART);
  await expect(legend(page)).toHaveCount(0);
  await button(page).click();
  await expect(legend(page)).toContainText('Sits on the board');
  const words = await said(page);
  expect(words).toEqual(
    expect.arrayContaining(['On the executive team', 'Accountable for', 'Direct reports', 'Reports to']),
  );
  expect(words.filter((one) => /^(?:Dotted|Vacant|Members)/.test(one))).toEqual([]);
  await expect(legend(page).getByText('Critical finding')).toBeVisible();

  await card(page, 'Chief Customer Officer').click();
  await page.getByRole('tab', { name: 'Role', exact: true }).click();
  await page
    .getByRole('radiogroup', { name: 'Vacant', exact: true })
    .getByRole('radio', { name: 'Yes' })
    .check();
  await expect(legend(page)).toContainText('Vacant or planned');
});

test('a message stands above it', async ({ page }) => {
  await openChart(page, CHART);
  await button(page).click();
  await expect(legend(page)).toContainText('Sits on the board');
  await card(page, 'Chief Customer Officer').click();
  await page.keyboard.press('Delete');
  await expect(message(page)).toContainText('Chief Customer Officer');
  const words = await boxOf(message(page).locator('[data-notice]'));
  const below = await boxOf(legend(page));
  expect(words.y + words.height).toBeLessThan(below.y);
});

test('it stands below the chart and not over it, and is there for the next chart, too', async ({ page }) => {
  await openChart(page, CHART);
  await page.keyboard.press('Alt+6');
  const chart = await boxOf(page.locator('main .react-flow'));
  const below = await boxOf(legend(page));
  expect(chart.y + chart.height).toBeLessThanOrEqual(below.y + 1);
  const next = documentOf('Head of Sales\n  Head of Trade\n', 'Sales');
  await giveFile(page, 'sales.reportline.json', writeDocument(next));
  await expect(card(page, 'Head of Trade')).toBeVisible();
  await expect(legend(page)).toContainText('Direct reports');
  await expect(legend(page)).not.toContainText('board');

  await legend(page).getByRole('button', { name: 'Hide the legend' }).click();
  await expect(legend(page)).toHaveCount(0);
  await expect(page.locator('main .react-flow')).toBeFocused();
});

test('what it has no room for is reached by the keyboard, and the chart stays as it is', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openChart(page, CHART);
  await page.getByRole('navigation', { name: 'Regions' }).getByRole('button', { name: 'Chart' }).click();
  await card(page, 'Chief Marketing Officer').click();
  await page.keyboard.press('Alt+6');
  const entries = legend(page).getByRole('list');
  await entries.focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => entries.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
  await page.keyboard.press('Home');
  await expect.poll(() => entries.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  await expect(entries).toBeFocused();
  await expect(card(page, 'Chief Marketing Officer')).toHaveAttribute('aria-pressed', 'true');
});
