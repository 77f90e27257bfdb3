import type { Page } from '@playwright/test';
import { expect, goTo, openByKeyboard, savedByKeyboard, test } from '../../support/by-keyboard.ts';
import { card } from '../../support/gestures.ts';
import { active, choices, field, forecast, GOAL_CHART } from '../../support/goal-list.ts';
import { CHIEF, CUSTOMER, MARKETING, OPERATIONS } from '../../support/ten-roles.ts';

async function start(page: Page, title: string): Promise<void> {
  await openByKeyboard(page, GOAL_CHART);
  await goTo(page, title);
}

test('a branch moves under a boss that is found by name, after its forecast', async ({ page }) => {
  await start(page, CUSTOMER);
  await page.keyboard.press('Alt+m');
  await expect(page.getByRole('dialog', { name: `Move ${CUSTOMER} to…` })).toBeVisible();
  await expect(field(page, 'New boss')).toBeFocused();
  // Near ones first; not the boss it has, nor its own branch.
  await expect(choices(page)).toHaveText([
    new RegExp(`^${CHIEF}`),
    /^Head of Brand/,
    new RegExp(`^${OPERATIONS}`),
    /^Nobody: on its own/,
  ]);
  await expect(forecast(page)).toContainText(`${CUSTOMER} reports to ${CHIEF}`);
  await expect(active(page)).toHaveAccessibleDescription(/Fixes/);
  await expect(active(page)).toContainText(/\d fixed/);

  await page.keyboard.type('raman');
  await expect(choices(page)).toHaveCount(1);
  await expect(active(page)).toContainText(`${OPERATIONS}Priya Raman · under ${CHIEF}`);
  await expect(forecast(page)).toContainText(`${CUSTOMER} reports to ${OPERATIONS}`);
  await page.keyboard.press('Enter');

  await expect(page.getByRole('dialog', { name: 'What moves?' })).toBeVisible();
  await expect(choices(page)).toHaveText([
    /^The whole branch/,
    new RegExp(`^Only this role \\(its report goes to ${MARKETING}\\)`),
  ]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(card(page, CUSTOMER)).toBeFocused();
  await expect(card(page, CUSTOMER)).toHaveAccessibleName(new RegExp(`reports to ${OPERATIONS}`));
  await expect(card(page, 'Head of Service')).toHaveAccessibleName(new RegExp(`reports to ${CUSTOMER}`));
  await page.keyboard.press('Control+z');
  expect(await savedByKeyboard(page)).toEqual(GOAL_CHART);
});

test('Escape goes back from what is meant to where, and then leaves all as it is', async ({ page }) => {
  await start(page, CUSTOMER);
  await page.keyboard.press('Alt+m');
  await expect(field(page, 'New boss')).toBeFocused();
  await page.keyboard.type('operating');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox', { name: 'What moves?' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(forecast(page)).toContainText('without its reports');
  await page.keyboard.press('Escape');
  await expect(field(page, 'New boss')).toBeFocused();
  await expect(field(page, 'New boss')).toHaveValue('operating');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(card(page, CUSTOMER)).toBeFocused();
  expect(await savedByKeyboard(page)).toEqual(GOAL_CHART);
});

test('a dotted line is drawn and given its purpose', async ({ page }) => {
  await start(page, 'Head of Service');
  await page.keyboard.press('Alt+l');
  await expect(page.getByRole('dialog', { name: 'Draw a line from Head of Service to…' })).toBeVisible();
  await page.keyboard.type('operating');
  await expect(forecast(page)).toContainText(`Head of Service gets a dotted line to ${OPERATIONS}`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox', { name: 'What does this line mean?' })).toBeFocused();
  await expect(choices(page)).toHaveText([
    new RegExp(`^Head of Service gets a dotted line to ${OPERATIONS}`),
    new RegExp(`^Head of Service reports to ${OPERATIONS} instead`),
    new RegExp(`^Head of Service reports to both ${CUSTOMER} and ${OPERATIONS}`),
  ]);
  await page.keyboard.press('Enter');
  const purpose = page.getByRole('group', { name: 'Line' }).getByRole('textbox');
  await expect(purpose).toBeFocused();
  await page.keyboard.type('Service levels');
  await page.keyboard.press('Enter');
  const { lines } = (await savedByKeyboard(page)).scenarios[0];
  expect(lines).toContainEqual({
    manager: 'coo',
    report: 'service',
    kind: 'dotted',
    purpose: 'Service levels',
  });
});
