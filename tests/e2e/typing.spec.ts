import { card } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { reportsOf, savedDocument } from '../support/saving.ts';

const CHIEF = 'Chief Executive Officer';

test('a chart of ten is typed on the canvas without a stop', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: `Add a ${CHIEF}` }).press('Enter');
  await expect(card(page, CHIEF)).toBeFocused();
  const roles = [
    ['Control+Enter', 'Chief Customer Officer'],
    ['Control+Enter', 'Head of Service'],
    ['Shift+Enter', 'Head of Insight'],
    ['Control+Enter', 'Insight Analyst'],
  ] as const;
  for (const [key, title] of roles) {
    await page.keyboard.press(key);
    await expect(page.locator('main').getByRole('textbox', { name: 'Title' })).toBeFocused();
    await page.keyboard.type(title);
  }
  await page.keyboard.press('Enter');
  await expect(card(page, 'Insight Analyst')).toBeFocused();
  for (const key of ['ArrowUp', 'ArrowUp']) await page.keyboard.press(key);
  await expect(card(page, 'Chief Customer Officer')).toBeFocused();
  for (const title of ['Chief Financial Officer', 'Chief Operating Officer', 'Chief Marketing Officer']) {
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type(title);
  }
  for (const title of ['Head of Brand', 'Brand Manager']) {
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type(title);
  }
  await page.keyboard.press('Enter');
  const chart = await savedDocument(page);
  expect(chart.scenarios[0].roles).toHaveLength(10);
  expect(reportsOf(chart, CHIEF)).toEqual([
    'Chief Customer Officer',
    'Chief Financial Officer',
    'Chief Operating Officer',
    'Chief Marketing Officer',
  ]);
  expect(reportsOf(chart, 'Chief Customer Officer')).toEqual(['Head of Service', 'Head of Insight']);
  expect(reportsOf(chart, 'Chief Marketing Officer')).toEqual(['Head of Brand']);
});
