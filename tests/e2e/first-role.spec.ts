import { card, drag, paletteRole } from '../support/gestures.ts';
import { holdBack } from '../support/held-back.ts';
import { expect, test } from '../support/network.ts';
import { openApp } from '../support/opening.ts';

test('the first role has the keyboard, also when the chart that shows it comes late', async ({ page }) => {
  const letGo = await holdBack(page, /chart-view-[^/]*\.js$/);
  await page.goto('./');
  await page.getByRole('button', { name: 'Add a Chief Executive Officer' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Drag a role here to begin' })).toHaveCount(0);
  // Whoever looks after the keyboard has had time to find nothing to give it to.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let frames = 20;
        const count = () => (frames-- > 0 ? requestAnimationFrame(count) : resolve());
        count();
      }),
  );
  letGo();
  await expect(card(page, 'Chief Executive Officer')).toBeFocused();
});

test('a role that was dragged onto the chart has the keyboard there, the first and the next', async ({
  page,
}) => {
  await openApp(page);
  await drag(page, paletteRole(page, 'Chief Executive Officer'), page.getByRole('main'));
  await expect(card(page, 'Chief Executive Officer')).toBeFocused();
  await drag(page, paletteRole(page, 'Chief Marketing Officer'), card(page, 'Chief Executive Officer'));
  await expect(card(page, 'Chief Marketing Officer')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(card(page, 'Chief Executive Officer')).toBeFocused();
});

test('a role that is let go before what shows the chart has come is not lost', async ({ page }) => {
  const letGo = await holdBack(page, /chart-view-[^/]*\.js$/);
  await openApp(page);
  await drag(page, paletteRole(page, 'Chief Executive Officer'), page.getByRole('main'));
  await expect(page.getByRole('heading', { name: 'Drag a role here to begin' })).toHaveCount(0);
  letGo();
  await expect(card(page, 'Chief Executive Officer')).toBeFocused();
});
