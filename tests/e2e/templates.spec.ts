import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { card, message } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { openChart } from '../support/opening.ts';

const gallery = (page: Page) => page.getByRole('dialog', { name: 'New chart' });
const template = (page: Page, name: string) => gallery(page).getByRole('button', { name, exact: true });
const UNDER_MARKETING = 'Customer experience under marketing';
const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ });

async function expectUnderMarketing(page: Page) {
  await expect(gallery(page)).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Title of the chart' })).toHaveValue(UNDER_MARKETING);
  await expect(card(page, 'Chief Customer Officer')).toHaveAccessibleName(
    /reports to Chief Marketing Officer.*Customer experience under Marketing/,
  );
  await expect(
    page.getByRole('button', { name: /Critical: Customer experience under Marketing/ }),
  ).toBeVisible();
  await expect(undo(page)).toBeDisabled();
}

test('the first minute with a template, by mouse', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Start from a template' }).click();
  await expect(template(page, UNDER_MARKETING)).toHaveAccessibleDescription(
    /1 critical.*Nemertes Research.*David Jacques/,
  );
  await template(page, UNDER_MARKETING).click();
  await expectUnderMarketing(page);
  await expect(message(page)).toContainText(`Started a new chart from the template “${UNDER_MARKETING}”.`);

  await page.reload();
  await expect(card(page, 'Chief Customer Officer')).toBeVisible();
});

test('the same by keyboard', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Start from a template' }).focus();
  await page.keyboard.press('Enter');
  await expect(template(page, 'Blank chart')).toBeFocused();
  await page.keyboard.press('End');
  await expect(template(page, 'Contact centre under the CIO')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(template(page, UNDER_MARKETING)).toBeFocused();
  await expect(template(page, UNDER_MARKETING)).toBeInViewport();
  await page.keyboard.press('Enter');
  await expectUnderMarketing(page);
  await page.keyboard.press('F8');
  await expect(page.getByRole('button', { expanded: true, name: /^Critical: / })).toBeVisible();
});

test('Tab leads through the cards too, and Escape closes and changes nothing', async ({ page }) => {
  await page.goto('./');
  const wayIn = page.getByRole('button', { name: 'Start from a template' });
  await wayIn.focus();
  await page.keyboard.press('Enter');
  await expect(template(page, 'Blank chart')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(template(page, 'Customer officer beside the marketing officer')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(gallery(page)).toHaveCount(0);
  await expect(wayIn).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Drag a role here to begin' })).toBeVisible();
});

test('from the menu, beside a chart that stays, with the way back', async ({ page }) => {
  await openChart(page, 'Chief Executive Officer\n  Head of Logistics\n');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'New from a template…' }).click();
  await template(page, 'One customer team').click();
  await expect(card(page, 'Customer Director')).toBeVisible();
  await message(page).getByRole('button', { name: 'Go back to “Northwind”' }).click();
  await expect(card(page, 'Head of Logistics')).toBeVisible();
  await expect(card(page, 'Customer Director')).toHaveCount(0);
  await message(page).getByRole('button', { name: 'Go back to “One customer team”' }).click();
  await expect(card(page, 'Customer Director')).toBeVisible();
});

test('a blank chart comes first', async ({ page }) => {
  await openChart(page, 'Chief Executive Officer\n  Head of Logistics\n');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'New from a template…' }).click();
  await expect(template(page, 'Blank chart')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Drag a role here to begin' })).toBeVisible();
  await expect(message(page).getByRole('button', { name: 'Go back to “Northwind”' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme, viewport: { width: 1024, height: 700 } });

    test('every template has its picture and keeps nobody out', async ({ page }) => {
      await page.goto('./');
      await page.getByRole('button', { name: 'Start from a template' }).click();
      // Decoration for those who see; the words beside them say the same.
      const pictures = gallery(page).locator('[data-card] > span > span > svg');
      await expect(pictures).toHaveCount(12);
      for (const picture of await pictures.all()) {
        const { width = 0, height = 0 } = (await picture.boundingBox()) ?? {};
        expect(width).toBeGreaterThan(200);
        expect(height).toBeGreaterThan(100);
        expect(await picture.locator('text').count()).toBeGreaterThan(5);
      }
      const { violations } = await new AxeBuilder({ page })
        .include('dialog')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations).toEqual([]);
      const sideways = await gallery(page)
        .locator('[data-card]')
        .first()
        .evaluate(
          (blank) => (blank.parentElement?.scrollWidth ?? 0) - (blank.parentElement?.clientWidth ?? 0),
        );
      expect(sideways).toBe(0);
    });
  });
}
