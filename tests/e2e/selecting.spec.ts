import type { Page } from '@playwright/test';
import { boxOf, card, centre, drag } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { openChart } from '../support/opening.ts';
import { reportsOf, savedDocument } from '../support/saving.ts';
import { BRAND, FINANCE, SMALL_TEAM } from '../support/small-team.ts';
import { CHIEF, MARKETING, OPERATIONS } from '../support/ten-roles.ts';

async function start(page: Page): Promise<void> {
  await openChart(page, SMALL_TEAM);
  await expect(card(page, OPERATIONS)).toBeVisible();
}

async function expectSelected(page: Page, ...titles: readonly string[]): Promise<void> {
  await expect(page.locator('main [data-role][aria-pressed="true"]')).toHaveCount(titles.length);
  for (const title of titles) await expect(card(page, title)).toHaveAttribute('aria-pressed', 'true');
}

async function expectReports(page: Page, boss: string, reports: readonly string[]): Promise<void> {
  expect(reportsOf(await savedDocument(page), boss)).toEqual(reports);
}

test.describe('several roles', () => {
  test('are selected with Shift by clicks, and dragged together as one step', async ({ page }) => {
    await start(page);
    await card(page, FINANCE).click();
    await card(page, OPERATIONS).click({ modifiers: ['Shift'] });
    await expectSelected(page, FINANCE, OPERATIONS);
    await expect(page.getByRole('heading', { name: '2 roles selected' })).toBeVisible();
    await drag(page, card(page, OPERATIONS), card(page, MARKETING));
    await expectSelected(page, FINANCE, OPERATIONS);
    expect(reportsOf(await savedDocument(page), MARKETING)).toEqual([BRAND, FINANCE, OPERATIONS]);
    await page.getByRole('button', { name: 'Undo Move 2 roles' }).click();
    expect(await savedDocument(page)).toEqual(SMALL_TEAM);
  });

  test('are given a department, a function and a level together, each as one step', async ({ page }) => {
    await start(page);
    await card(page, FINANCE).click();
    await card(page, OPERATIONS).click({ modifiers: ['Shift'] });
    const all = page.getByRole('group', { name: 'Of all of them' });
    await all.getByLabel('Department').fill('Supply Chain');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Undo Change the department of 2 roles' }).waitFor();
    await all.getByLabel('Function').selectOption('Operations');
    await all.getByLabel('Level').selectOption('Director');
    const { roles } = (await savedDocument(page)).scenarios[0];
    const given = { department: 'Supply Chain', function: 'operations', level: 'director' };
    expect(roles.filter(({ title }) => title === FINANCE || title === OPERATIONS)).toEqual([
      expect.objectContaining(given),
      expect.objectContaining(given),
    ]);
    await card(page, FINANCE).click();
    await page
      .getByRole('group', { name: `Role: ${FINANCE}` })
      .getByLabel('Department')
      .fill('Finance');
    await page.keyboard.press('Enter');
    await card(page, OPERATIONS).click({ modifiers: ['Shift'] });
    await expect(all.getByLabel('Department')).toHaveAttribute('placeholder', 'Not the same for all');
    await expect(all.getByLabel('Department')).toHaveValue('');
  });

  test('are caught in a frame drawn with Shift on the empty canvas', async ({ page }) => {
    await start(page);
    const first = await boxOf(card(page, FINANCE));
    const last = await boxOf(card(page, OPERATIONS));
    await page.keyboard.down('Shift');
    await page.mouse.move(first.x - 6, first.y + first.height + 40);
    await page.mouse.down();
    await page.mouse.move(last.x + last.width / 2, last.y + last.height / 2, { steps: 5 });
    await expect(page.getByTestId('lasso')).toBeVisible();
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await expect(page.getByTestId('lasso')).toBeHidden();
    await expectSelected(page, FINANCE, OPERATIONS);
    const { x, y } = await centre(card(page, FINANCE));
    expect({ x, y }).toEqual({ x: first.x + first.width / 2, y: first.y + first.height / 2 });
  });
});

test.describe('the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('brings in an indented list from elsewhere', async ({ page }) => {
    await start(page);
    await page.evaluate(() => navigator.clipboard.writeText('Head of Insight (Noor)\n  Insight Analyst\n'));
    await card(page, MARKETING).focus();
    await page.keyboard.press('Control+V');
    await expect(card(page, 'Insight Analyst')).toBeVisible();
    await expect(card(page, 'Head of Insight')).toHaveAccessibleName(
      /Noor.*reports to Chief Marketing Officer/,
    );
  });

  test('duplicates a branch', async ({ page }) => {
    await start(page);
    await card(page, MARKETING).focus();
    await page.keyboard.press('Control+D');
    await expect(card(page, BRAND)).toHaveCount(2);
    expect(reportsOf(await savedDocument(page), CHIEF)).toHaveLength(4);
  });
});

test.describe('the menu of a card', () => {
  test('opens by the right button and by key, and gives the keyboard back', async ({ page }) => {
    await start(page);
    await card(page, MARKETING).click({ button: 'right' });
    const menu = page.getByRole('menu', { name: 'What can be done here' });
    await expect(menu.getByRole('menuitem', { name: /^Demote/ })).toHaveCount(0);
    await menu.getByRole('menuitem', { name: /^Fold the team/ }).click();
    await expect(card(page, BRAND)).toHaveCount(0);
    await expect(card(page, MARKETING)).toBeFocused();
    await page.keyboard.press('Shift+F10');
    await expect(menu).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu).toHaveCount(0);
    await expect(card(page, MARKETING)).toBeFocused();
  });

  test('sets out the teams of one branch', async ({ page }) => {
    await start(page);
    await card(page, CHIEF).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Set out the teams below' }).press('ArrowRight');
    await page.getByRole('menuitemcheckbox', { name: 'Stacked' }).press('Enter');
    await expect(page.getByRole('button', { name: /^Undo Arrange teams below/ })).toBeVisible();
  });
});

test.describe('placing by hand', () => {
  test('a card that was placed stays with its boss when it is dragged, and goes back to the chart', async ({
    page,
  }) => {
    await start(page);
    await card(page, OPERATIONS).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Place by hand' }).click();
    const { x, y } = await centre(card(page, OPERATIONS));
    await drag(page, card(page, OPERATIONS), { x, y: y + 160 });
    await expect.poll(async () => (await centre(card(page, OPERATIONS))).y).toBeCloseTo(y + 160, -1);
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await expect.poll(async () => (await centre(card(page, OPERATIONS))).x).toBeGreaterThan(x + 3);
    await card(page, OPERATIONS).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Let the chart place it again' }).click();
    await expect.poll(async () => (await centre(card(page, OPERATIONS))).y).toBeCloseTo(y, -1);
    await expectReports(page, CHIEF, [MARKETING, FINANCE, OPERATIONS]);
  });
});
