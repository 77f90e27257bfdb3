import type { ChartDocument } from '../../src/chart/chart.ts';
import { card } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { giveFile, openChart } from '../support/opening.ts';
import { savedDocument } from '../support/saving.ts';
import { largeScenario } from '../support/scenarios.ts';
import { writeDocument } from '../../src/formats/document/write-document.ts';

const LARGE: ChartDocument = {
  title: 'Works',
  scenarios: [largeScenario(1_000, (i) => Math.floor((i - 1) / 6))],
};
const SMALL = `Chief Executive Officer [id: ceo]
  Chief Marketing Officer [id: cmo]
    Brand Manager
    Chief Customer Officer
      Head of Customer Service
  Chief Operating Officer
`;

test('a large chart opens folded to the levels that fit, and says so', async ({ page }) => {
  await page.goto('./');
  await giveFile(page, 'works.reportline.json', writeDocument(LARGE));
  const status = page.getByRole('contentinfo', { name: 'Status' });
  await expect(page.getByText('43 of its 1,000 roles are shown and the rest are folded.')).toBeVisible();
  await expect(status).toContainText('43 of 1,000 roles shown');
  await page.getByRole('button', { name: /roles below Role 7$/ }).click();
  await expect(status).toContainText('49 of 1,000 roles shown');
});

test('a team is folded and unfolded by keyboard, keeps its findings in sight, and is no step', async ({
  page,
}) => {
  await openChart(page, SMALL);
  await card(page, 'Chief Marketing Officer').click();
  await page.keyboard.press('-');
  await expect(card(page, 'Chief Customer Officer')).toHaveCount(0);
  const tab = page.getByRole('button', { name: /^Show the 3 roles below Chief Marketing Officer/ });
  await expect(tab).toBeVisible();
  await expect(tab).toContainText('3');
  await page.keyboard.press('+');
  await expect(card(page, 'Chief Customer Officer')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
});

test('a finding in a folded team unfolds it when one goes there', async ({ page }) => {
  await openChart(page, SMALL);
  await card(page, 'Chief Executive Officer').click();
  await page.keyboard.press('Alt+Shift+Digit1');
  await expect(card(page, 'Chief Marketing Officer')).toHaveCount(0);
  await page.getByRole('tab', { name: /Problems/ }).click();
  await page.getByRole('button', { name: /Customer experience under Marketing/ }).click();
  await expect(card(page, 'Chief Customer Officer')).toBeVisible();
});

test('what is folded is kept with the chart', async ({ page }) => {
  await openChart(page, SMALL);
  await card(page, 'Chief Marketing Officer').click();
  await page.keyboard.press('-');
  const saved = await savedDocument(page);
  expect(saved.scenarios[0].arrangement?.folded).toEqual(['cmo']);
});

test('one branch is shown alone, with the way back', async ({ page }) => {
  await openChart(page, SMALL);
  await card(page, 'Chief Customer Officer').click();
  await page.keyboard.press('Alt+b');
  const path = page.getByRole('navigation', { name: 'Branch shown' });
  await expect(path).toContainText('Chief Customer Officer');
  await expect(card(page, 'Chief Operating Officer')).toHaveCount(0);
  await path.getByRole('button', { name: 'Chief Marketing Officer' }).click();
  await expect(card(page, 'Brand Manager')).toBeVisible();
  await expect(card(page, 'Chief Operating Officer')).toHaveCount(0);
  await path.getByRole('button', { name: 'Whole chart', exact: true }).click();
  await expect(path).toHaveCount(0);
  await expect(card(page, 'Chief Operating Officer')).toBeVisible();
});
