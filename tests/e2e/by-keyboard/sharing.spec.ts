import { expect, openByKeyboard, pressTo, test } from '../../support/by-keyboard.ts';
import { card, message } from '../../support/gestures.ts';
import { allowClipboard, linkBar, shareWindow } from '../../support/sharing.ts';

test('a link is made, opened and made one’s own', async ({ page, context }) => {
  await allowClipboard(context);
  await openByKeyboard(
    page,
    'Chief Executive Officer (Ada Osei) [id: ceo]\n  Chief Marketing Officer [id: cmo]\n',
  );
  await page.keyboard.press('Control+Shift+L');
  await expect(shareWindow(page)).toContainText('Short enough for Teams');
  await pressTo(page, 'Tab', shareWindow(page).getByRole('checkbox', { name: 'Names of people' }));
  await page.keyboard.press('Space');
  await pressTo(page, 'Tab', shareWindow(page).getByRole('button', { name: 'Copy the link' }));
  await expect(shareWindow(page)).toContainText('Short enough for Teams');
  await page.keyboard.press('Enter');
  await expect(message(page)).toContainText('Copied the link');
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await expect(linkBar(page)).toBeVisible();
  await pressTo(page, 'Tab', linkBar(page).getByRole('button', { name: 'Make it mine' }));
  await page.keyboard.press('Enter');
  await expect(message(page)).toContainText('is your own copy now');
  await expect(card(page, 'Chief Marketing Officer')).toBeVisible();
  await expect(page.locator(':focus')).not.toHaveCount(0);
});
