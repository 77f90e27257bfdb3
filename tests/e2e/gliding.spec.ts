import type { Page } from '@playwright/test';
import { card } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { openChart } from '../support/opening.ts';

const CHART = `Chief Executive Officer
  Chief Marketing Officer
    Brand Manager
    Head of Events
  Chief Operating Officer
    Head of Stores
`;

/** How often an element of the chart is set moving, from the first moment of the page. */
async function countMoves(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Reflect.set(window, 'moves', 0);
    Element.prototype.animate = new Proxy(Reflect.get(Element.prototype, 'animate'), {
      apply: (animate, element, how) => {
        Reflect.set(window, 'moves', Number(Reflect.get(window, 'moves')) + 1);
        return Reflect.apply(animate, element, how) as Animation;
      },
    });
  });
  return () => page.evaluate(() => Number(Reflect.get(window, 'moves')));
}

async function deleteBoss(page: Page): Promise<void> {
  await openChart(page, CHART);
  await card(page, 'Chief Operating Officer').click();
  await page.keyboard.press('Delete');
  await page.getByRole('button', { name: /^Only this role/ }).click();
  await expect(card(page, 'Chief Operating Officer')).toHaveCount(0);
}

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('cards glide to their new places and stay there', async ({ page }) => {
    const moves = await countMoves(page);
    await deleteBoss(page);
    await expect.poll(moves).toBeGreaterThan(0);
    await expect
      .poll(() =>
        page.evaluate(() => document.getAnimations().filter((one) => one.playState === 'running').length),
      )
      .toBe(0);
  });
});

test('under reduced motion cards are at once where they belong', async ({ page }) => {
  const moves = await countMoves(page);
  await deleteBoss(page);
  // Whatever would move is set moving in the frame in which the chart is drawn anew.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  expect(await moves()).toBe(0);
});
