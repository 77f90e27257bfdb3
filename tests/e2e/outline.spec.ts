import type { Page } from '@playwright/test';
import { AT_LENGTH } from '../support/at-length.ts';
import { card } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { openChart } from '../support/opening.ts';
import { OUTLINE_CHART, row, tree } from '../support/outline-rows.ts';

/** Chooses the tab of the outline by keyboard and goes on into the rows. */
async function enterOutline(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Roles' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Outline' })).toBeFocused();
  await expect(tree(page).or(page.getByRole('button', { name: 'Add the first role' }))).toBeVisible();
  await page.keyboard.press('Tab');
}

test('who holds a role is read beside its title, or not at all', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  const title = 'Head of Customer Service Operations';
  await openChart(page, `CEO (Ann)\n  ${title} (Alexandra Featherstonehaugh)\n`);
  await page.getByRole('tab', { name: 'Outline' }).click();
  await expect(row(page, 'CEO').getByText('Ann')).toBeInViewport();
  const long = row(page, title);
  await expect(long.getByText(title)).toBeInViewport();
  const isSeen = await long.getByText('Alexandra').evaluate((person) => {
    const line = person.parentElement?.getBoundingClientRect();
    return person.getBoundingClientRect().top < (line?.bottom ?? 0);
  });
  expect(isSeen).toBe(false);
  await long.getByText(title).hover();
  await expect(page.getByRole('tooltip')).toContainText('Alexandra Featherstonehaugh');
});

test('deleting a role with reports asks, and the keyboard comes back to a row', async ({ page }) => {
  const { keyboard } = page;
  await openChart(page, OUTLINE_CHART);
  await enterOutline(page);
  await keyboard.type('chief c');
  await keyboard.press('Delete');
  const question = page.getByRole('dialog');
  await expect(question).toBeVisible();
  await keyboard.press('Escape');
  await expect(row(page, 'Chief Customer Officer')).toBeFocused();
  await keyboard.press('Delete');
  await question.getByRole('button', { name: /^The whole branch/ }).focus();
  await keyboard.press('Enter');
  await expect(row(page, 'Chief Marketing Officer')).toBeFocused();
  await expect(row(page, 'Head of Customer Service')).toHaveCount(0);
  // The last one of all: what comes then is the way to begin again.
  await keyboard.press('Control+a');
  await expect(row(page, 'Chief Marketing Officer')).toBeFocused();
  await keyboard.press('Delete');
  await expect(page.getByRole('button', { name: 'Add the first role' })).toBeFocused();
  await keyboard.press('Control+z');
  await expect(row(page, 'Chief Marketing Officer')).toBeVisible();
});

test('Escape leaves a title as it was, and the keyboard with the row', async ({ page }) => {
  await openChart(page, OUTLINE_CHART);
  await enterOutline(page);
  await page.keyboard.press('F2');
  await expect(tree(page).getByRole('textbox', { name: 'Title' })).toBeFocused();
  // Only here, and not on the card as well.
  await expect(page.getByRole('main').getByRole('textbox', { name: 'Title' })).toHaveCount(0);
  await page.keyboard.type('Nobody');
  await page.keyboard.press('Escape');
  await expect(row(page, 'Chief Executive Officer')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Managing Director');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Managing Director')).toBeFocused();
  await expect(card(page, 'Managing Director')).toBeVisible();
});

test('row and card are selected together', async ({ page }) => {
  await openChart(page, OUTLINE_CHART);
  await enterOutline(page);
  await card(page, 'Head of Logistics').click();
  await expect(row(page, 'Head of Logistics')).toHaveAttribute('aria-selected', 'true');
  await row(page, 'Head of Brand').click();
  await expect(card(page, 'Head of Brand')).toHaveAttribute('aria-pressed', 'true');
  await expect(card(page, 'Head of Logistics')).toHaveAttribute('aria-pressed', 'false');
  await expect(row(page, 'Head of Brand')).toBeFocused();
});

test('letters, Home, End and the pages go over the chart as well', async ({ page }) => {
  await openChart(page, OUTLINE_CHART);
  await card(page, 'Head of Brand').click();
  await page.keyboard.type('chief o');
  await expect(card(page, 'Chief Operating Officer')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(card(page, 'Chief Marketing Officer')).toBeFocused();
  await page.keyboard.press('End');
  await expect(card(page, 'Chief Operating Officer')).toBeFocused();
  await page.keyboard.press('PageUp');
  await expect(card(page, 'Chief Executive Officer')).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(card(page, 'Head of Customer Service')).toBeFocused();
});

test(
  'of ten thousand roles only the rows in view are in the page, and the keyboard stays where it is',
  AT_LENGTH,
  async ({ page }) => {
    const leaves = Array.from({ length: 9_999 }, (_, i) => `  Role ${i}`).join('\n');
    await openChart(page, `Chief Executive Officer\n${leaves}\n`);
    await page.getByRole('tab', { name: 'Outline' }).click();
    await row(page, 'Chief Executive Officer').click();
    await page.keyboard.press('+');
    await page.keyboard.press('ArrowDown');
    await expect(row(page, 'Role 0')).toBeFocused();
    expect(await tree(page).getByRole('treeitem').count()).toBeLessThan(80);
    await expect(row(page, 'Role 0')).toHaveAttribute('aria-setsize', '9999');
    await page.keyboard.press('End');
    await expect(row(page, 'Role 9998')).toBeFocused();
    await expect(row(page, 'Role 9998')).toBeInViewport();
    await expect(row(page, 'Role 9998')).toHaveAttribute('aria-posinset', '9999');
    await tree(page).evaluate((list) => {
      list.scrollTop = 0;
    });
    await expect(row(page, 'Role 1')).toBeInViewport();
    await expect(row(page, 'Role 9998')).toBeFocused();
    expect(await tree(page).getByRole('treeitem').count()).toBeLessThan(80);
  },
);

test('a narrow window leads with the outline, and what is chosen there is seen on the chart', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openChart(page, OUTLINE_CHART);
  await expect(page.getByText('Saved on this computer')).toBeVisible();
  await page.reload();
  await row(page, 'Head of Brand').click();
  await page.keyboard.press('F2');
  await page.keyboard.type('Head of Brands');
  await page.keyboard.press('Enter');
  const regions = page.getByRole('navigation', { name: 'Regions' });
  await regions.getByRole('button', { name: 'Details' }).click();
  await expect(page.getByRole('tab', { name: 'Role', exact: true })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('group', { name: 'Role: Head of Brands' })).toBeVisible();
  await regions.getByRole('button', { name: 'Chart' }).click();
  await expect(page.getByRole('main')).toBeVisible();
  // Wide again, everything is beside each other.
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(tree(page)).toBeVisible();
  await expect(card(page, 'Head of Brands')).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Details' })).toBeVisible();
});
