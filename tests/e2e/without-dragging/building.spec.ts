import type { Page } from '@playwright/test';
import { card, centre, paletteRole } from '../../support/gestures.ts';
import { documentOf, openChart } from '../../support/opening.ts';
import { reportsOf, savedDocument } from '../../support/saving.ts';
import {
  CHIEF,
  CUSTOMER,
  expectTenRoles,
  MARKETING,
  OPERATIONS,
  TEN_ROLES,
} from '../../support/ten-roles.ts';
import { expect, test } from '../../support/without-dragging.ts';

const CHART = documentOf(`${CHIEF} [executive, board, id: ceo]
  ${MARKETING} [executive, id: cmo]
    Head of Brand [id: brand]
  ${CUSTOMER} [executive, id: cco]
  ${OPERATIONS} [executive, id: coo]
`);

/** Asks for something by the menu of a card. */
async function ask(page: Page, title: string, item: string | RegExp): Promise<void> {
  await card(page, title).click({ button: 'right' });
  await page
    .getByRole('menu', { name: 'What can be done here' })
    .getByRole('menuitem', { name: item })
    .click();
}

const choice = (page: Page, words: string | RegExp) =>
  page.getByRole('listbox').getByRole('option', { name: words });

test('a chart of ten is made from nothing: roles of the palette come under the one that stays selected', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: `Add a ${CHIEF}` }).click();
  for (const [boss, reports] of TEN_ROLES) {
    if (boss !== CHIEF) await card(page, boss).click();
    for (const report of reports) {
      await paletteRole(page, report).click();
      await expect(card(page, report)).toHaveAccessibleName(new RegExp(`reports to ${boss}`));
      await expect(card(page, boss)).toHaveAttribute('aria-pressed', 'true');
    }
  }
  expectTenRoles(await savedDocument(page));
});

test('a team is moved to another boss that is chosen from a list', async ({ page }) => {
  await openChart(page, CHART);
  await ask(page, MARKETING, /^Move to…/);
  await choice(page, new RegExp(`^${OPERATIONS}`)).click();
  await choice(page, /^The whole branch/).click();
  await expect(card(page, MARKETING)).toHaveAccessibleName(new RegExp(`reports to ${OPERATIONS}`));
  await expect(card(page, 'Head of Brand')).toHaveAccessibleName(new RegExp(`reports to ${MARKETING}`));
  await page.getByRole('button', { name: /^Undo Move/ }).click();
  expect(await savedDocument(page)).toEqual(CHART);
});

test('several roles take another boss and another place among its reports', async ({ page }) => {
  await openChart(page, CHART);
  await card(page, CUSTOMER).click();
  await card(page, OPERATIONS).click({ modifiers: ['Shift'] });
  await ask(page, OPERATIONS, /^Move to…/);
  await choice(page, new RegExp(`^${MARKETING}`)).click();
  await expect(card(page, CUSTOMER)).toHaveAccessibleName(new RegExp(`reports to ${MARKETING}`));
  await card(page, OPERATIONS).click();
  await ask(page, OPERATIONS, 'Move before the previous colleague');
  expect(reportsOf(await savedDocument(page), MARKETING)).toEqual(['Head of Brand', OPERATIONS, CUSTOMER]);
});

test('a dotted line is drawn and given its purpose', async ({ page }) => {
  await openChart(page, CHART);
  await ask(page, OPERATIONS, /^Draw a line to…/);
  await choice(page, new RegExp(`^${CUSTOMER}`)).click();
  await choice(page, `${OPERATIONS} gets a dotted line to ${CUSTOMER}`).click();
  await page.getByRole('group', { name: 'Line' }).getByRole('button', { name: 'Metrics' }).click();
  expect((await savedDocument(page)).scenarios[0].lines).toContainEqual({
    manager: 'cco',
    report: 'coo',
    kind: 'dotted',
    purpose: 'Metrics',
  });
});

test('a card placed by hand is moved on, and given back to the chart', async ({ page }) => {
  await openChart(page, CHART);
  const { x, y } = await centre(card(page, OPERATIONS));
  await ask(page, OPERATIONS, 'Place by hand');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: /^All commands/ }).click();
  await choice(page, /^Place a little to the right/).click();
  await expect.poll(async () => (await centre(card(page, OPERATIONS))).x).toBeGreaterThan(x + 3);
  await ask(page, OPERATIONS, 'Let the chart place it again');
  await expect.poll(async () => (await centre(card(page, OPERATIONS))).x).toBeCloseTo(x, -1);
  expect((await centre(card(page, OPERATIONS))).y).toBeCloseTo(y, -1);
});
