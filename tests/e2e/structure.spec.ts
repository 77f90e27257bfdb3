import type { Page } from '@playwright/test';
import { card } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { openChart } from '../support/opening.ts';

const CHART = `Board of Directors [body, id: board]
  Chief Executive Officer (Ada Osei) [executive, id: ceo]
    Executive Assistant [id: ea]
    Chief Marketing Officer [executive, staff: 60, id: cmo]
      Head of Brand [id: brand]
    Chief Operating Officer [executive, vacant, id: coo]
      Head of Stores [id: stores]
      Head of Logistics [id: logistics]
`;

const panel = (page: Page) => page.getByRole('tabpanel', { name: 'Structure' });
const group = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true });
const selected = (page: Page) => page.getByRole('main').locator('[data-role][aria-pressed="true"]');

async function openStructure(page: Page): Promise<void> {
  await openChart(page, CHART);
  await page.getByRole('tab', { name: 'Structure' }).click();
  await expect(panel(page).getByRole('heading', { name: 'Layers' })).toBeVisible();
}

test('the structure says how many roles, layers and heads there are, and what is not stated', async ({
  page,
}) => {
  await openStructure(page);
  await expect(panel(page).getByRole('term')).toHaveText(['roles', 'layers', 'vacant', 'headcount']);
  await expect(panel(page).getByRole('definition')).toHaveText(['8', '3', '1', '60']);
  await expect(panel(page)).toContainText('1 role states the heads of the team, 6 do not.');
  await expect(page.getByRole('contentinfo', { name: 'Status' })).toContainText('3 layers');
});

test('a layer and a band select their roles on the chart and list them; a name selects one', async ({
  page,
}) => {
  await openStructure(page);
  await group(page, 'Layer 2: 3 roles').click();
  await expect(group(page, 'Layer 2: 3 roles')).toHaveAttribute('aria-expanded', 'true');
  await expect(selected(page)).toHaveCount(3);

  await group(page, '2–3 direct reports: 2 roles').click();
  await expect(selected(page)).toHaveCount(2);
  await expect(group(page, 'Layer 2: 3 roles')).toHaveAttribute('aria-expanded', 'false');
  const members = panel(page).getByRole('region', { name: 'Spans of control' }).getByRole('listitem');
  await expect(members).toHaveText(['Chief Executive OfficerAda Osei', 'Chief Operating OfficerVacant']);

  await members.last().getByRole('button').press('Enter');
  await expect(selected(page)).toHaveCount(1);
  await expect(card(page, 'Chief Operating Officer')).toHaveAttribute('aria-pressed', 'true');
});

test('what is folded away stays so until somebody wants to see it', async ({ page }) => {
  await openStructure(page);
  await card(page, 'Chief Operating Officer').click();
  await page.getByRole('tab', { name: 'Structure' }).click();
  await card(page, 'Chief Operating Officer').focus();
  await page.keyboard.press('-');
  await expect(card(page, 'Head of Stores')).toHaveCount(0);
  await group(page, 'Layer 3: 3 roles').click();
  await expect(panel(page)).toContainText('2 of them are not on the canvas now.');
  await expect(selected(page)).toHaveCount(1);
  await panel(page).getByRole('button', { name: 'Show and select all 3' }).click();
  await expect(selected(page)).toHaveCount(3);
  await expect(panel(page)).not.toContainText('not on the canvas');
});

test('an empty chart says what to do', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('tab', { name: 'Structure' }).click();
  await expect(panel(page)).toContainText('Drag roles onto the canvas.');
});
