import type { Page } from '@playwright/test';
import { AT_LENGTH } from '../support/at-length.ts';
import { card, message } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { documentOf, giveFile, openChart } from '../support/opening.ts';
import { reportsOf, saveFile, savedDocument } from '../support/saving.ts';
import { writeDocument } from '../../src/formats/document/write-document.ts';

const CHART = documentOf(`Chief Executive Officer (Ada Osei) [executive, board, id: ceo]
  Chief Marketing Officer [executive, id: cmo]
    Head of Brand [id: brand]
  Chief Customer Officer [executive, id: cco]
    Head of Customer Service [id: service]
      Contact Centre Manager [id: centre]
    Head of Customer Insight [id: insight]
  Chief Operating Officer [executive, id: coo]
Chief Operating Officer ..> Head of Customer Service: staffing
`);

const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ });
const bar = (page: Page) => page.getByRole('region', { name: 'Branch of another chart' });

/** Opens the branch of the chief customer officer by the menu of its card. */
async function openBranch(page: Page): Promise<void> {
  await card(page, 'Chief Customer Officer').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Open this branch as a chart of its own' }).click();
  await expect(message(page)).toContainText('Opened the branch of Chief Customer Officer, 4 roles');
  await expect(card(page, 'Chief Marketing Officer')).toHaveCount(0);
}

/** Gives the head of the branch one more report, and takes one away. */
async function changeBranch(page: Page): Promise<void> {
  await card(page, 'Head of Customer Insight').click();
  await page.keyboard.press('Delete');
  await card(page, 'Chief Customer Officer').click();
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('Head of Digital Customer Service');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Head of Digital Customer Service')).toBeVisible();
}

test('a branch is cut out, changed and put back as one step, which one undo takes back', async ({ page }) => {
  await openChart(page, CHART);
  await openBranch(page);
  expect(await savedDocument(page)).toMatchObject({
    title: 'Northwind: Chief Customer Officer',
    context: { scope: 'branch' },
    branchOf: { title: 'Northwind', head: 'cco' },
  });
  await changeBranch(page);

  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Put the branch back into “Northwind”' }).click();
  await expect(message(page)).toContainText(
    'Put the branch of Chief Customer Officer back into “Northwind”: 1 added, 1 removed.',
  );
  await expect(card(page, 'Chief Marketing Officer')).toBeVisible();
  await expect(card(page, 'Head of Digital Customer Service')).toBeVisible();
  const put = await savedDocument(page);
  expect(put).not.toHaveProperty('branchOf');
  expect(reportsOf(put, 'Chief Executive Officer')).toEqual(reportsOf(CHART, 'Chief Executive Officer'));
  expect(reportsOf(put, 'Chief Customer Officer')).toEqual([
    'Head of Customer Service',
    'Head of Digital Customer Service',
  ]);
  expect(put.scenarios[0].lines.filter(({ kind }) => kind === 'dotted')).toHaveLength(1);

  await undo(page).click();
  await expect(card(page, 'Head of Customer Insight')).toBeVisible();
  expect(await savedDocument(page)).toEqual(CHART);
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true');
});

test('the whole stays as it is, one click away, and the branch says where it is from', async ({ page }) => {
  await openChart(page, CHART);
  await openBranch(page);
  await expect(bar(page)).toContainText('A branch of “Northwind”');
  await message(page).getByRole('button', { name: 'Go back to “Northwind”' }).click();
  await expect(card(page, 'Chief Marketing Officer')).toBeVisible();
  await expect(bar(page)).toHaveCount(0);
  expect(await savedDocument(page)).toEqual(CHART);
});

test('is put back after the page was closed, from the list of commands, by keyboard', async ({ page }) => {
  await openChart(page, CHART);
  await openBranch(page);
  await changeBranch(page);
  await expect(page.getByText('Saved on this computer')).toBeVisible();
  await page.reload();
  await expect(bar(page)).toBeVisible();
  await card(page, 'Head of Customer Service').click();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Command or role' })).toBeFocused();
  await page.keyboard.type('put the branch back');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Chief Marketing Officer')).toBeVisible();
  await expect(card(page, 'Chief Customer Officer')).toBeFocused();
  expect(reportsOf(await savedDocument(page), 'Chief Customer Officer')).toEqual([
    'Head of Customer Service',
    'Head of Digital Customer Service',
  ]);
});

test('put back as it was, nothing changes', async ({ page }) => {
  await openChart(page, CHART);
  await openBranch(page);
  await bar(page).getByRole('button', { name: 'Put it back' }).click();
  await expect(message(page)).toContainText('nothing had to be changed');
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true');
  expect(await savedDocument(page)).toEqual(CHART);
});

test(
  'a branch of a chart that is not on this computer says what to do, and doing that helps',
  AT_LENGTH,
  async ({ page }) => {
    await openChart(page, CHART);
    await openBranch(page);
    await changeBranch(page);
    const branch = await saveFile(page);
    await page.evaluate(() => indexedDB.deleteDatabase('reportline'));
    await page.goto('about:blank');
    await page.goto('./');
    await giveFile(page, 'branch.reportline.json', branch);
    await expect(bar(page)).toBeVisible();
    await bar(page).getByRole('button', { name: 'Put it back' }).click();
    await expect(message(page)).toContainText('“Northwind” could not be opened');
    await expect(message(page)).toContainText('open “Northwind”, then open the branch again');

    await giveFile(page, 'northwind.reportline.json', writeDocument(CHART));
    await expect(card(page, 'Chief Marketing Officer')).toBeVisible();
    await giveFile(page, 'branch.reportline.json', branch);
    await expect(bar(page)).toBeVisible();
    await bar(page).getByRole('button', { name: 'Put it back' }).click();
    await expect(message(page)).toContainText('1 added, 1 removed');
    await expect(card(page, 'Chief Marketing Officer')).toBeVisible();
  },
);
