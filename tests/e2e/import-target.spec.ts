import type { Page } from '@playwright/test';
import { card, message } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { giveFile, openApp, openChart } from '../support/opening.ts';
import { savedDocument } from '../support/saving.ts';

const window = (page: Page) => page.getByRole('dialog', { name: /^Import / });
const choice = (page: Page, name: string) => window(page).getByRole('radio', { name, exact: true });

const OURS = `Chief Executive Officer [id: 1]
  Finance Director [id: 2]
  Head of Sales [id: 3]`;
const THEIRS = 'Id,Job title,Name,Manager\n1,Geschäftsführer,Eva,\n2,Fahrer,Fritz,1\n3,Maler,Gerd,1\n';
const ANOTHER = 'The ids match, but the titles and names do not: this looks like another company’s table.';

test('a table of another company with the same numbers becomes a chart of its own', async ({ page }) => {
  await openChart(page, OURS);
  await giveFile(page, 'theirs.csv', THEIRS);
  await expect(choice(page, 'New chart')).toBeChecked();
  await expect(window(page)).toContainText(ANOTHER);
  // Whoever knows better may still say so.
  await choice(page, 'Update “Today”').check();
  await expect(window(page)).toContainText('All 3 roles are in “Today”.');
  await choice(page, 'New chart').check();
  await window(page).getByRole('button', { name: 'Import 3 roles' }).click();
  await expect(message(page)).toContainText('Imported “Theirs”: 3 rows became 3 roles.');
  await expect(card(page, 'Fahrer')).toBeVisible();
  expect((await savedDocument(page)).scenarios).toHaveLength(1);
});

test('a table of the same company is not called another’s', async ({ page }) => {
  await openChart(page, OURS);
  await giveFile(page, 'ours.csv', THEIRS.replace('Geschäftsführer', 'Chief Executive Officer'));
  await expect(choice(page, 'New chart')).not.toBeChecked();
  await expect(window(page)).not.toContainText(ANOTHER);
});

test('a sample becomes a chart of its own, also where the same is open already', async ({ page }) => {
  await openApp(page);
  const openIt = page.getByRole('button', { name: 'Open it: northwind-staff.csv' });
  await openIt.click();
  await window(page)
    .getByRole('button', { name: /^Import/ })
    .click();
  await expect(message(page)).toContainText('47 rows became 47 roles');
  for (const [sample, usual] of [
    ['northwind-staff.csv', 'New chart'],
    ['northwind-staff-next-year.csv', 'New scenario'],
  ] as const) {
    await page.keyboard.press('Control+K');
    await page.keyboard.type('Help');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: `Open it: ${sample}` }).click();
    await expect(choice(page, usual)).toBeChecked();
    await window(page).getByRole('button', { name: 'Cancel' }).click();
  }
});
