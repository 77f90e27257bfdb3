import type { Page } from '@playwright/test';
import { card } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { giveFile } from '../support/opening.ts';

const window = (page: Page) => page.getByRole('dialog', { name: /^Import / });

const UNTITLED = Array.from({ length: 12 }, (_, at) => `${at + 10},,1\n`).join('');
const DIRTY = `Id,Job title,Reports to
1,Chief Executive Officer,
2,Head of Sales,99
3,Head of Stores,4
4,Head of Logistics,3
${UNTITLED}Total,,
`;

test('notes that say the same of many rows are one, the gravest first, and lead to each row', async ({
  page,
}) => {
  await page.goto('./');
  await giveFile(page, 'staff.csv', DIRTY);
  await expect(window(page)).toContainText('17 rows make 16 roles; 1 skipped.');
  await expect(window(page)).toContainText('One has no boss yet, 2 stand in a circle of bosses.');
  await window(page)
    .getByRole('tab', { name: /^Notes/ })
    .click();
  const notes = window(page).getByRole('tabpanel').getByRole('listitem');
  await expect(notes).toContainText([
    'Rows 4 and 5 report to one another in a circle',
    'No row has the id “99”.',
    '12 rows have no title. Their roles are called “Untitled role”.',
    'The columns were read so',
    'Managers are named by their id',
    'The row looks like a total (“Total”) and no role.',
  ]);
  await expect(window(page).getByRole('tab', { name: 'Notes (6)' })).toBeVisible();
  const untitled = notes.filter({ hasText: 'have no title' });
  await expect(untitled).toContainText('Rows 6, 7, 8, 9, 10, 11 and 6 more');
  await untitled.getByRole('button', { name: '6 more rows' }).press('Enter');
  await expect(untitled.getByRole('button', { name: 'show fewer' })).toBeFocused();
  await expect(untitled).toContainText('15, 16 and 17 · show fewer');
  await untitled.getByRole('button', { name: /^Show row 17: / }).click();
  const row = window(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: '17', exact: true }) });
  await expect(row).toHaveAttribute('data-wanted', 'true');

  // In the chart they lead to the roles.
  await window(page).getByRole('button', { name: 'Import 16 roles' }).click();
  const kept = page.getByRole('region', { name: 'From the table' });
  await kept.getByRole('button', { name: 'Show 6 notes from reading the table' }).click();
  await kept.getByRole('button', { name: /^Show Head of Logistics: Rows 4 and 5 report/ }).click();
  await expect(card(page, 'Head of Logistics')).toHaveAttribute('aria-pressed', 'true');
});
