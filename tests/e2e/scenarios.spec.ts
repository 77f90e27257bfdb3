import type { Page } from '@playwright/test';
import { card, message } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { openChart } from '../support/opening.ts';
import { savedDocument } from '../support/saving.ts';
import { ONE_SCENARIO, twoScenarios } from '../support/two-scenarios.ts';

const strip = (page: Page) => page.getByRole('tablist', { name: 'Scenarios' });
const tab = (page: Page, name: string | RegExp) => strip(page).getByRole('tab', { name });
const names = async (page: Page) => (await savedDocument(page)).scenarios.map(({ name }) => name);
const nameField = (page: Page) => page.getByRole('textbox', { name: 'Name of the scenario' });

async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'More about this scenario' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('a file with several scenarios opens on its baseline, and another is a click away', async ({ page }) => {
  await openChart(page, twoScenarios());
  await expect(tab(page, /^Today/)).toHaveAttribute('aria-selected', 'true');
  await expect(tab(page, /^Today/)).toContainText('baseline');
  await expect(card(page, 'Chief Customer Officer')).toBeVisible();

  await tab(page, 'Plan').click();
  await expect(card(page, 'Head of Sales')).toBeVisible();
  await expect(card(page, 'Chief Customer Officer')).toHaveCount(0);
  await expect(page.getByRole('contentinfo', { name: 'Status' })).toContainText('2 roles');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test('a scenario is duplicated, renamed by a double click, and deleted with a way back', async ({ page }) => {
  await openChart(page, twoScenarios());
  await choose(page, 'Duplicate the scenario “Today”');
  await expect(nameField(page)).toHaveValue('Proposal');
  await page.keyboard.press('Enter');
  await tab(page, 'Plan').dblclick();
  await expect(nameField(page)).toBeFocused();
  await nameField(page).fill('Merger');
  await card(page, 'Head of Sales').click();
  expect(await names(page)).toEqual(['Merger', 'Today', 'Proposal']);

  await choose(page, 'Delete the scenario “Merger”');
  await expect(message(page)).toContainText('Deleted the scenario “Merger” with its 2 roles.');
  await expect(tab(page, /^Today/)).toHaveAttribute('aria-selected', 'true');
  await message(page).getByRole('button', { name: 'Undo' }).click();
  await expect(tab(page, 'Merger')).toHaveAttribute('aria-selected', 'true');
  expect(await names(page)).toEqual(['Merger', 'Today', 'Proposal']);
});

test('renaming by the menu keeps the keyboard in the name', async ({ page }) => {
  await openChart(page, twoScenarios());
  await choose(page, 'Rename the scenario “Today”');
  await expect(nameField(page)).toBeFocused();
  await page.keyboard.type('Now');
  await page.keyboard.press('Enter');
  await expect(tab(page, /^Now/)).toBeFocused();
});

test('a name another scenario has gets a number, and that is said', async ({ page }) => {
  await openChart(page, twoScenarios());
  await choose(page, 'Rename the scenario “Today”');
  await page.keyboard.type('plan');
  await page.keyboard.press('Enter');
  await expect(message(page)).toContainText('Another scenario is called “Plan”. This one is “plan 2” now.');
  await expect(tab(page, /^plan 2/)).toBeFocused();
  expect(await names(page)).toEqual(['Plan', 'plan 2']);
});

test('the last scenario cannot be deleted', async ({ page }) => {
  await openChart(page, ONE_SCENARIO);
  await page.getByRole('button', { name: 'More about this scenario' }).click();
  await expect(page.getByRole('menuitem', { name: /^Delete the scenario/ })).toBeDisabled();
});
