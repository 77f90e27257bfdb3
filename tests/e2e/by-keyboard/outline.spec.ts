import { expect, openByKeyboard, pressTo, test } from '../../support/by-keyboard.ts';
import { card } from '../../support/gestures.ts';
import { OUTLINE_CHART, row, tree } from '../../support/outline-rows.ts';

test('the keys go through the rows, and fold them as on the chart', async ({ page }) => {
  const { keyboard } = page;
  await openByKeyboard(page, OUTLINE_CHART);
  await pressTo(page, 'Shift+F6', page.getByRole('tab', { name: 'Roles' }));
  await keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Outline' })).toBeFocused();
  await expect(tree(page)).toBeVisible();
  await keyboard.press('Tab');
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
    /critical finding.*: .*Customer experience under Marketing/,
  );
  // Nothing selected: the keyboard stays, and goes on from there.
  await keyboard.press('Escape');
  await expect(tree(page).locator('[aria-selected="true"]')).toHaveCount(0);
  await expect(row(page, 'Chief Customer Officer')).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(row(page, 'Head of Customer Service')).toBeFocused();
  await expect(tree(page).locator('[aria-selected="true"]')).toHaveCount(1);
});
