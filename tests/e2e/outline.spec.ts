import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { card } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { openChart } from '../support/opening.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const CHART = `Chief Executive Officer (Ada Osei) [executive, board, id: ceo]
  Chief Marketing Officer [executive]
    Chief Customer Officer [executive]
      Head of Customer Service
    Head of Brand
  Chief Operating Officer [executive]
    Head of Logistics
`;

const tree = (page: Page): Locator => page.getByRole('tree', { name: 'Outline' });

/** The row of a role, by its title. */
function row(page: Page, title: string): Locator {
  const name = title.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return tree(page).getByRole('treeitem', { name: new RegExp(`^${name}(?:,|$)`) });
}

/** Chooses the tab of the outline by keyboard and goes on into the rows. */
async function enterOutline(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Roles' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Outline' })).toBeFocused();
  await expect(tree(page).or(page.getByRole('button', { name: 'Add the first role' }))).toBeVisible();
  await page.keyboard.press('Tab');
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

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary ?? ''}`),
  );
}

test('a chart of ten is drawn in the outline from nothing, put in order and taken back', async ({ page }) => {
  const { keyboard } = page;
  await page.goto('./');
  await enterOutline(page);
  await expect(page.getByRole('button', { name: 'Add the first role' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(tree(page).getByRole('textbox', { name: 'Title' })).toBeFocused();
  await keyboard.type('Chief Executive Officer');
  // Straight on from the field: a report, then colleagues beside it.
  await keyboard.press('Control+Enter');
  await keyboard.type('Chief Marketing Officer');
  for (const title of ['Chief Operating Officer', 'Chief Financial Officer']) {
    await keyboard.press('Shift+Enter');
    await keyboard.type(title);
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

test('the keys go through the rows, and fold them as on the chart', async ({ page }) => {
  const { keyboard } = page;
  await openChart(page, CHART);
  await enterOutline(page);
  await expect(row(page, 'Chief Executive Officer')).toBeFocused();
  await expect(row(page, 'Chief Executive Officer')).toHaveAttribute('aria-selected', 'true');
  await keyboard.press('ArrowDown');
  await expect(row(page, 'Chief Marketing Officer')).toBeFocused();
  await keyboard.press('ArrowLeft');
  await expect(row(page, 'Chief Marketing Officer')).toHaveAttribute('aria-expanded', 'false');
  await expect(card(page, 'Head of Brand')).toHaveCount(0);
  await expect(row(page, 'Head of Brand')).toHaveCount(0);
  await keyboard.press('ArrowRight');
  await expect(row(page, 'Chief Marketing Officer')).toHaveAttribute('aria-expanded', 'true');
  await keyboard.press('ArrowRight');
  await expect(row(page, 'Chief Customer Officer')).toBeFocused();
  await keyboard.press('End');
  await expect(row(page, 'Head of Logistics')).toBeFocused();
  await expect(row(page, 'Head of Logistics')).toHaveAttribute('aria-level', '3');
  await keyboard.press('Home');
  await expect(row(page, 'Chief Executive Officer')).toBeFocused();
  await keyboard.press('Shift+ArrowDown');
  await keyboard.press('Shift+ArrowDown');
  await expect(tree(page).locator('[aria-selected="true"]')).toHaveCount(3);
  await expect(row(page, 'Chief Customer Officer')).toBeFocused();
  await expect(row(page, 'Chief Customer Officer')).toHaveAccessibleName(
    /critical problem.*: .*Customer experience under Marketing/,
  );
  // Nothing selected: the keyboard stays, and goes on from there.
  await keyboard.press('Escape');
  await expect(tree(page).locator('[aria-selected="true"]')).toHaveCount(0);
  await expect(row(page, 'Chief Customer Officer')).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(row(page, 'Head of Customer Service')).toBeFocused();
  await expect(tree(page).locator('[aria-selected="true"]')).toHaveCount(1);
});

test('deleting a role with reports asks, and the keyboard comes back to a row', async ({ page }) => {
  const { keyboard } = page;
  await openChart(page, CHART);
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
  await openChart(page, CHART);
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
  await openChart(page, CHART);
  await enterOutline(page);
  await card(page, 'Head of Logistics').click();
  await expect(row(page, 'Head of Logistics')).toHaveAttribute('aria-selected', 'true');
  await row(page, 'Head of Brand').click();
  await expect(card(page, 'Head of Brand')).toHaveAttribute('aria-pressed', 'true');
  await expect(card(page, 'Head of Logistics')).toHaveAttribute('aria-pressed', 'false');
  await expect(row(page, 'Head of Brand')).toBeFocused();
});

test('letters, Home, End and the pages go over the chart as well', async ({ page }) => {
  await openChart(page, CHART);
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

test('of ten thousand roles only the rows in view are in the page, and the keyboard stays where it is', async ({
  page,
}) => {
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
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours the outline keeps nobody out`, () => {
    test.use({ colorScheme });

    test('beside the chart', async ({ page }) => {
      await openChart(page, CHART);
      await enterOutline(page);
      expect(await violations(page)).toEqual([]);
    });

    test('in a window as narrow as at 400 %', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await openChart(page, CHART);
      for (const region of ['Outline', 'Roles', 'Chart', 'Details']) {
        const choice = page
          .getByRole('navigation', { name: 'Regions' })
          .getByRole('button', { name: region });
        await choice.click();
        await expect(choice).toHaveAttribute('aria-pressed', 'true');
        expect(await violations(page)).toEqual([]);
        const widest = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(widest).toBeLessThanOrEqual(320);
      }
    });
  });
}

test('a narrow window leads with the outline, and what is chosen there is seen on the chart', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openChart(page, CHART);
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
