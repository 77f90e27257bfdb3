import type { Page } from '@playwright/test';
import type { ChartDocument } from '../../src/chart/chart.ts';
import { AT_LENGTH } from '../support/at-length.ts';
import { changesOf, changeTab, compare, panel, showView } from '../support/comparison.ts';
import { message } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { documentOf, giveFile, openChart } from '../support/opening.ts';
import { readDocument } from '../../src/formats/document/read-document.ts';
import { bytesOf, downloadOf, savedDocument } from '../support/saving.ts';

const TODAY = `Chief Executive Officer (Ada Osei) [id: 1]
  Chief Marketing Officer (Bo Lind) [id: 2]
    Head of Customer Service (Cy Marr) [id: 3]
  Chief Operating Officer [id: 4]
`;
const PLAN = `Chief Executive Officer (Ada Osei) [id: a]
  Chief Marketing Officer (Eve Tan) [id: b]
  Chief Operating Officer [id: d]
    Director of Service (Cy Marr) [id: c]
`;

function chart(): ChartDocument {
  const [today] = documentOf(TODAY).scenarios;
  const [plan] = documentOf(PLAN).scenarios;
  return {
    title: 'Northwind',
    scenarios: [
      { ...today, id: 'today', name: 'Today' },
      { ...plan, id: 'plan', name: 'Plan' },
    ],
  };
}

const offer = (page: Page) => panel(page).getByRole('region', { name: 'Roles under other ids' });
const window = (page: Page) => page.getByRole('dialog', { name: 'Roles that look the same' });
/** While scenarios are compared there is no button for it. */
async function idsOfPlan(page: Page): Promise<readonly string[] | undefined> {
  const read = readDocument(await bytesOf(await downloadOf(page, () => page.keyboard.press('Control+s'))));
  return read.ok ? read.document.scenarios[1]?.roles.map(({ id }) => id) : undefined;
}

test('roles that look the same are offered above the changes, and are one with a step', async ({ page }) => {
  await openChart(page, chart());
  await compare(page);
  await expect(changeTab(page)).toContainText('8');
  await expect(offer(page)).toContainText('4 roles of “Plan” look like roles of “Today” under other ids.');
  await offer(page).getByRole('button', { name: 'Treat as the same' }).click();
  await expect(offer(page)).toHaveCount(0);
  await expect(changesOf(page, 'Added')).toHaveCount(0);
  await expect(changesOf(page, 'Moved')).toContainText(['Director of Service']);
  await expect(message(page)).toContainText('4 roles of “Plan” are the same ones as in “Today” now.');
  await message(page).getByRole('button', { name: 'Undo' }).click();
  await expect(changeTab(page)).toContainText('8');
  await expect(offer(page)).toBeVisible();
  expect(await idsOfPlan(page)).toEqual(['a', 'b', 'd', 'c']);
  await page.getByRole('button', { name: /^Redo Match 4 roles of “Plan” with “Today”/ }).click();
  await expect(offer(page)).toHaveCount(0);
  expect(await idsOfPlan(page)).toEqual(['1', '2', '4', '3']);
});

test('the pairs are looked at by keyboard, and one is left out', async ({ page }) => {
  await openChart(page, chart());
  await compare(page);
  await showView(page, 'List');
  await offer(page).getByRole('button', { name: 'Show them' }).focus();
  await page.keyboard.press('Enter');
  await expect(window(page)).toBeVisible();
  const rows = window(page).getByRole('row');
  await expect(rows).toHaveCount(5);
  await expect(rows.nth(1)).toContainText(
    /Head of Customer Service.*Cy Marr.*Director of Service.*Cy Marr.*Person/,
  );
  await expect(rows.nth(4)).toContainText('Title and person');
  const box = window(page).getByRole('checkbox', {
    name: 'Head of Customer Service and Director of Service',
  });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(window(page)).toContainText('3 of 4 ticked.');
  await expect(window(page).getByRole('checkbox', { name: 'All of them' })).toBeChecked({
    indeterminate: true,
  });
  await window(page).getByRole('button', { name: 'Treat as the same' }).focus();
  await page.keyboard.press('Enter');
  await expect(window(page)).toHaveCount(0);
  expect(await idsOfPlan(page)).toEqual(['1', '2', '4', 'c']);

  // What is left is offered on, until somebody does not want to see it.
  await expect(offer(page)).toContainText(
    'One role of “Plan” looks like a role of “Today” under another id.',
  );
  await offer(page).getByRole('button', { name: 'Leave them as they are' }).click();
  await expect(offer(page)).toHaveCount(0);
});

test('none ticked matches nothing, and Escape closes the window and not the comparison', async ({ page }) => {
  await openChart(page, chart());
  await page.getByRole('button', { name: 'More about this scenario' }).click();
  await page.getByRole('menuitem', { name: 'Match the roles of “Today” and “Plan”…' }).click();
  await window(page).getByRole('checkbox', { name: 'All of them' }).uncheck();
  await expect(window(page).getByRole('button', { name: 'Treat as the same' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await page.keyboard.press('Escape');
  await expect(window(page)).toHaveCount(0);
  await compare(page);
  await offer(page).getByRole('button', { name: 'Show them' }).click();
  await page.keyboard.press('Escape');
  await expect(window(page)).toHaveCount(0);
  await expect(offer(page).getByRole('button', { name: 'Show them' })).toBeFocused();
});

const CSV =
  'Id,Title,Name,Manager\nP1,Chief Executive Officer,Ada Osei,\nP2,Chief Marketing Officer,Bo Lind,P1\nP3,Chair,Zoe Ng,\n';
const FULL = documentOf(TODAY.replace('[id: 1]', '[board, id: 1]').replace('[id: 2]', '[budget, id: 2]'));

/** Imports it as a scenario beside the chart, which keeps or loses the roles the table does not have. */
async function importBeside(page: Page, missing: 'keep' | 'remove'): Promise<void> {
  await openChart(page, FULL);
  await giveFile(page, 'plan.csv', CSV);
  const importing = page.getByRole('dialog', { name: /^Import/ });
  // Whoever looks at another choice first finds each as it usually is.
  await importing.getByRole('radio', { name: /^Update / }).check();
  await importing.getByRole('radio', { name: 'New scenario' }).check();
  await expect(importing).toContainText(
    'None of its roles is in “Today” yet. 2 look like roles of it under other ids, and can be matched afterwards.',
  );
  const box = importing.getByRole('checkbox', { name: 'Take out the 4 roles the table does not have' });
  await expect(box).toBeChecked();
  if (missing === 'keep') await box.uncheck();
  await importing.getByRole('button', { name: 'Add the scenario' }).click();
  await expect(message(page)).toContainText('2 roles of “Today” look like roles of “Plan” under other ids.');
  await message(page).getByRole('button', { name: 'Show them' }).click();
  await expect(window(page)).toContainText(
    'What the table has no column for is no change: it stays as in “Today”.',
  );
  await window(page).getByRole('button', { name: 'Treat as the same' }).click();
  await expect(message(page)).toContainText('What the table has no column for was taken from “Today”.');
}

test('a table imported as a second scenario offers it in its message, and its silence is no change', async ({
  page,
}) => {
  await importBeside(page, 'remove');
  const { scenarios } = await savedDocument(page);
  // The ids of the table stay, so that it can be given back.
  expect(scenarios.map(({ roles }) => roles.map(({ id }) => id))).toEqual([
    ['P1', 'P2', '3', '4'],
    ['P1', 'P2', 'P3'],
  ]);
  expect(scenarios[1]?.roles).toMatchObject([{ board: true }, { budget: true }, { title: 'Chair' }]);
  await compare(page);
  await expect(offer(page)).toHaveCount(0);
  await expect(changesOf(page, 'Changed')).toHaveCount(0);
  await expect(changesOf(page, 'Moved')).toHaveCount(0);
  await expect(changesOf(page, 'Added')).toHaveCount(1);
});

test(
  'a table beside which everybody was kept offers it, too, and then nobody stands twice',
  AT_LENGTH,
  async ({ page }) => {
    await importBeside(page, 'keep');
    const { scenarios } = await savedDocument(page);
    expect(scenarios.map(({ roles }) => roles.map(({ id }) => id).toSorted())).toEqual([
      ['3', '4', 'P1', 'P2'],
      ['3', '4', 'P1', 'P2', 'P3'],
    ]);
    await compare(page);
    await expect(changeTab(page)).toContainText('1');
    await expect(changesOf(page, 'Added')).toHaveCount(1);
  },
);
