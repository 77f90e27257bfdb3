import type { Page } from '@playwright/test';
import type { ChartDocument, Role } from '../../src/chart/chart.ts';
import { AT_LENGTH } from '../support/at-length.ts';
import { card } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { documentOf, openChart } from '../support/opening.ts';
import { savedDocument } from '../support/saving.ts';

const CHART = documentOf(`Chief Executive Officer [id: ceo]
  Head of Sales [id: s1]
  Head of Sales [id: s2]
  Head of Sales [function: marketing, id: s3]
  Wizard [id: w1]
  Wizard [id: w2]
  Head of Brand [function: marketing, level: head, id: brand]
`);

const guesses = (page: Page) => page.getByRole('dialog', { name: 'Check the guesses' });
const titles = (page: Page) => guesses(page).getByRole('listitem');
const roleOf = ({ scenarios: [{ roles }] }: ChartDocument, id: string): Role | undefined =>
  roles.find((role) => role.id === id);

async function open(page: Page): Promise<void> {
  await openChart(page, CHART);
  await page.keyboard.press('Alt+g');
  await expect(guesses(page)).toBeVisible();
}

test('titles are listed with what they were taken to mean, the most frequent first', async ({ page }) => {
  await open(page);
  await expect(titles(page)).toHaveCount(3);
  await expect(titles(page).first()).toHaveAccessibleName('Head of Sales, 3 roles');
  await expect(titles(page).first()).toContainText('Read from “sales” in the title.');
  const fn = guesses(page).getByRole('combobox', { name: 'Function of Head of Sales' });
  await expect(fn.getByRole('option', { selected: true })).toHaveText('Sales (guess)');
  const wizard = guesses(page).getByRole('combobox', { name: 'Function of Wizard' });
  await expect(wizard.getByRole('option', { selected: true })).toHaveText('Not known');
  const level = guesses(page).getByRole('combobox', { name: 'Level of Wizard' });
  await expect(level.getByRole('option', { selected: true })).toHaveText('Staff (assumed)');
});

test('a choice counts for all roles of the title that were guessed, in one step', async ({ page }) => {
  await open(page);
  await guesses(page)
    .getByRole('combobox', { name: 'Function of Wizard' })
    .selectOption({ label: 'Digital' });
  await expect(guesses(page)).toContainText('Stated the function of 2 roles: Wizard.');
  await guesses(page)
    .getByRole('combobox', { name: 'Function of Head of Sales' })
    .selectOption({ label: 'Operations' });
  await guesses(page).getByRole('button', { name: 'Done' }).click();
  const document = await savedDocument(page);
  const functions = ['w1', 'w2', 's1', 's2', 's3'].map((id) => roleOf(document, id)?.function);
  expect(functions).toEqual(['digital', 'digital', 'operations', 'operations', 'marketing']);
  await page.getByRole('button', { name: /^Undo State the function of 2 roles: Head of Sales/ }).click();
  expect(roleOf(await savedDocument(page), 's1')).not.toHaveProperty('function');
});

test('a guess is confirmed as it is, and what was stated can be changed or left to the guess again', async ({
  page,
}) => {
  await open(page);
  await guesses(page).getByRole('button', { name: 'Confirm the guesses about Head of Sales' }).click();
  const settled = guesses(page).getByRole('button', { name: 'Stated: Head of Sales' });
  await expect(settled).toBeFocused();
  const level = guesses(page).getByRole('combobox', { name: 'Level of Head of Sales' });
  await expect(level).toHaveValue('head');
  await level.selectOption({ label: 'Director' });
  await guesses(page)
    .getByRole('combobox', { name: 'Function of Head of Sales' })
    .selectOption({ label: 'Leave it to the guess' });
  await guesses(page).getByRole('button', { name: 'Undo' }).click();
  await page.keyboard.press('Escape');
  const document = await savedDocument(page);
  expect(roleOf(document, 's1')).toMatchObject({ function: 'sales', level: 'director' });
  expect(roleOf(document, 's3')).toMatchObject({ function: 'marketing', level: 'director' });
});

test('the window takes back its own steps and no others', AT_LENGTH, async ({ page }) => {
  await openChart(page, CHART);
  await card(page, 'Head of Brand').click();
  await page.keyboard.press('Alt+ArrowLeft');
  await page.keyboard.press('Alt+g');
  await expect(guesses(page).getByRole('button', { name: 'Undo' })).toHaveCount(0);
  await guesses(page).getByRole('button', { name: 'Confirm the guesses about Wizard' }).click();
  await guesses(page).getByRole('button', { name: 'Undo' }).click();
  await expect(guesses(page).getByRole('button', { name: 'Undo' })).toHaveCount(0);
  await expect(guesses(page).getByRole('button', { name: 'Done' })).toBeFocused();
});

test('titles are found by their words and by what could not be guessed', async ({ page }) => {
  await open(page);
  await expect(guesses(page).getByRole('searchbox', { name: 'Filter titles' })).toBeFocused();
  await page.keyboard.type('sales he');
  await expect(titles(page)).toHaveCount(1);
  await expect(guesses(page).getByRole('status').first()).toHaveText('1 title, 3 roles');
  await page.keyboard.press('Escape');
  await expect(titles(page)).toHaveCount(3);
  await guesses(page)
    .getByRole('combobox', { name: 'Which titles' })
    .selectOption({ label: 'No function guessed (1)' });
  await expect(titles(page)).toHaveCount(1);
  await expect(titles(page)).toHaveAccessibleName('Wizard, 2 roles');
  await guesses(page).getByRole('combobox', { name: 'Function of Wizard' }).selectOption({ label: 'IT' });
  await expect(titles(page)).toHaveAccessibleName('Wizard, 2 roles');
});

test('the roles of a title are shown on the chart', AT_LENGTH, async ({ page }) => {
  await open(page);
  await guesses(page).getByRole('button', { name: 'Wizard: show the 2 roles on the chart' }).click();
  await expect(guesses(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: '2 roles selected' })).toBeVisible();
});

test('the details of a role lead there while something of it is guessed', async ({ page }) => {
  await openChart(page, CHART);
  await card(page, 'Head of Brand').click();
  const way = page.getByRole('button', { name: 'Check the guesses for all roles…' });
  await expect(page.getByRole('group', { name: 'Role: Head of Brand' })).toBeVisible();
  await expect(way).toHaveCount(0);
  await card(page, 'Wizard').first().click();
  await way.click();
  await expect(guesses(page)).toBeVisible();
});

test('of thousands of titles those in view are in the page', AT_LENGTH, async ({ page }) => {
  const roles = Array.from({ length: 3_000 }, (_, at) => ({ id: `r${at}`, title: `Head of Sales ${at}` }));
  await openChart(page, {
    title: 'Thousands',
    scenarios: [
      {
        id: 's',
        name: 'S',
        roles,
        lines: roles.slice(1).map(({ id }) => ({ manager: 'r0', report: id, kind: 'solid' as const })),
      },
    ],
  });
  await page.keyboard.press('Alt+g');
  await expect(titles(page).first()).toHaveAttribute('aria-setsize', '3000');
  expect(await titles(page).count()).toBeLessThan(50);
  await page.keyboard.type('2999');
  await expect(titles(page)).toHaveCount(1);
});
