import type { Page } from '@playwright/test';
import { expect, goTo, openByKeyboard, pressTo, savedByKeyboard, test } from '../../support/by-keyboard.ts';
import { card, message } from '../../support/gestures.ts';
import { reportsOf } from '../../support/saving.ts';
import { row, tree } from '../../support/outline-rows.ts';
import { BRAND, FINANCE, SMALL_TEAM } from '../../support/small-team.ts';
import { CHIEF, MARKETING, OPERATIONS } from '../../support/ten-roles.ts';

async function expectSelected(page: Page, ...titles: readonly string[]): Promise<void> {
  await expect(page.locator('main [data-role][aria-pressed="true"]')).toHaveCount(titles.length);
  for (const title of titles) await expect(card(page, title)).toHaveAttribute('aria-pressed', 'true');
}

async function expectReports(page: Page, boss: string, reports: readonly string[]): Promise<void> {
  expect(reportsOf(await savedByKeyboard(page), boss)).toEqual(reports);
}

/** The rows as text: two blanks a level, and the title. */
function drawn(page: Page): Promise<readonly string[]> {
  return tree(page)
    .getByRole('treeitem')
    .evaluateAll((rows) =>
      rows.map((one) => {
        const level = Number(one.getAttribute('aria-level'));
        return '  '.repeat(level - 1) + (one.getAttribute('aria-label') ?? '').split(',')[0];
      }),
    );
}

test('a chart of ten is drawn in the outline from nothing, put in order and taken back', async ({ page }) => {
  const { keyboard } = page;
  await page.goto('./');
  await pressTo(page, 'Shift+Tab', page.getByRole('tab', { name: 'Roles' }));
  await keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Outline' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Add the first role' })).toBeVisible();
  await keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Add the first role' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(tree(page).getByRole('textbox', { name: 'Title' })).toBeFocused();
  await keyboard.type('Chief Executive Officer');
  // Straight on from the field: a report, then colleagues beside it.
  await keyboard.press('Control+Enter');
  await keyboard.type('Chief Marketing Officer');
  for (const [letters, title] of [
    ['coo', 'Chief Operating Officer'],
    ['chief fin', 'Chief Financial Officer'],
  ] as const) {
    await keyboard.press('Shift+Enter');
    await keyboard.type(letters);
    await keyboard.press('ArrowDown');
    await expect(tree(page).getByRole('textbox', { name: 'Title' })).toHaveValue(title);
  }
  await keyboard.press('Enter');
  await expect(row(page, 'Chief Financial Officer')).toBeFocused();
  await keyboard.press('Control+Enter');
  await keyboard.type('Head of Tax');
  await keyboard.press('Shift+Enter');
  await keyboard.type('Head of Audit');
  await keyboard.press('Enter');
  // Letters go to a row.
  await keyboard.type('chief m');
  await expect(row(page, 'Chief Marketing Officer')).toBeFocused();
  await keyboard.press('Control+Enter');
  await keyboard.type('Head of Brand');
  await keyboard.press('Shift+Enter');
  await keyboard.type('Head of Media');
  await keyboard.press('Shift+Enter');
  await keyboard.type('Head of Events');
  await keyboard.press('Shift+Enter');
  await keyboard.type('Head of Nothing');
  await keyboard.press('Enter');
  await expect(row(page, 'Head of Nothing')).toBeFocused();
  const built = [
    'Chief Executive Officer',
    '  Chief Marketing Officer',
    '    Head of Brand',
    '    Head of Media',
    '    Head of Events',
    '    Head of Nothing',
    '  Chief Operating Officer',
    '  Chief Financial Officer',
    '    Head of Tax',
    '    Head of Audit',
  ];
  expect(await drawn(page)).toEqual(built);

  // The canvas agrees.
  for (const line of built) await expect(card(page, line.trim())).toBeVisible();
  await expect(card(page, 'Head of Tax')).toHaveAccessibleName(/reports to Chief Financial Officer/);

  await keyboard.press('Alt+ArrowUp');
  await expect(row(page, 'Head of Nothing')).toBeFocused();
  await expect.poll(() => drawn(page)).toContainEqual('    Head of Events');
  expect((await drawn(page)).indexOf('    Head of Nothing')).toBe(4);
  await keyboard.press('Alt+ArrowDown');
  expect((await drawn(page)).indexOf('    Head of Nothing')).toBe(5);
  await expect(row(page, 'Head of Nothing')).toBeFocused();
  await keyboard.press('Alt+ArrowLeft');
  expect((await drawn(page)).slice(5, 7)).toEqual(['  Head of Nothing', '  Chief Operating Officer']);
  await expect(card(page, 'Head of Nothing')).toHaveAccessibleName(/reports to Chief Executive Officer/);
  await expect(row(page, 'Head of Nothing')).toBeFocused();
  await keyboard.press('Alt+ArrowRight');
  await keyboard.press('Delete');
  await expect(row(page, 'Head of Nothing')).toHaveCount(0);
  await expect(card(page, 'Head of Nothing')).toHaveCount(0);
  // The keyboard has gone up to the boss.
  await expect(row(page, 'Chief Marketing Officer')).toBeFocused();
  await keyboard.press('Control+z');
  expect(await drawn(page)).toEqual(built);
  await expect(tree(page).locator(':focus')).toHaveCount(1);
});

test('a role and its title are one step, and a key with nothing to do says why', async ({ page }) => {
  const { keyboard } = page;
  await openByKeyboard(page, SMALL_TEAM);
  await goTo(page, FINANCE);
  await keyboard.press('Control+Enter');
  await keyboard.type('Head of Tax');
  await keyboard.press('Enter');
  await expect(card(page, 'Head of Tax')).toBeFocused();
  await expect(message(page)).toContainText('Added Head of Tax.');
  await keyboard.press('Control+Z');
  await expect(message(page)).toContainText('Undone: Add Head of Tax.');
  expect(await savedByKeyboard(page)).toEqual(SMALL_TEAM);
  await keyboard.press('Control+Z');
  await expect(message(page)).toContainText('There is nothing to undo.');
  await goTo(page, BRAND);
  await keyboard.press('Alt+ArrowLeft');
  await expect(message(page)).toContainText(`${BRAND} is the first of its colleagues.`);
  await goTo(page, CHIEF);
  await keyboard.press('Alt+C');
  await expect(message(page)).toContainText('This chart has one scenario.');
});

test('roles are put in order and in rank, selected together, let go and deleted', async ({ page }) => {
  const { keyboard } = page;
  await openByKeyboard(page, SMALL_TEAM);
  await goTo(page, OPERATIONS);
  await keyboard.press('Alt+ArrowLeft');
  await expectReports(page, CHIEF, [MARKETING, OPERATIONS, FINANCE]);
  await keyboard.press('Alt+ArrowDown');
  await expectReports(page, MARKETING, [BRAND, OPERATIONS]);
  await keyboard.press('Alt+ArrowUp');
  await expect(card(page, OPERATIONS)).toBeFocused();
  await expectReports(page, CHIEF, [MARKETING, OPERATIONS, FINANCE]);
  for (let step = 0; step < 3; step += 1) await keyboard.press('Control+Z');
  expect(await savedByKeyboard(page)).toEqual(SMALL_TEAM);

  await goTo(page, MARKETING);
  await keyboard.press('Shift+ArrowRight');
  await expectSelected(page, MARKETING, FINANCE);
  await keyboard.press('Shift+ArrowLeft');
  await expectSelected(page, MARKETING);
  await keyboard.press('Control+Shift+A');
  await expectSelected(page, MARKETING, BRAND);
  await keyboard.press('Delete');
  await expect(card(page, BRAND)).toHaveCount(0);
  await expect(card(page, CHIEF)).toBeFocused();
  await keyboard.press('Control+Z');
  expect(await savedByKeyboard(page)).toEqual(SMALL_TEAM);
});

test.describe('the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('carries a branch to another boss, and to other programs as a list', async ({ page }) => {
    await openByKeyboard(page, SMALL_TEAM);
    await goTo(page, MARKETING);
    await page.keyboard.press('Control+X');
    await expect(card(page, BRAND)).toHaveCount(0);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`  ${BRAND}`);
    await goTo(page, OPERATIONS);
    await page.keyboard.press('Control+V');
    await expect(card(page, MARKETING)).toBeFocused();
    await expectReports(page, OPERATIONS, [MARKETING]);
  });
});
