import { holdBack } from '../support/held-back.ts';
import { expect, test } from '../support/network.ts';

const RULES = /\/assets\/catalogue-[^/]+\.js$/;

test.describe('without the rules', () => {
  test.use({ expectedProblems: [/ERR_FAILED|Failed to fetch dynamically imported module/] });

  test('they are missed once, tried again later, and nothing is called sound', async ({ page }) => {
    let asked = 0;
    await page.route(RULES, (route) => {
      asked += 1;
      return route.abort();
    });
    await page.clock.install();
    await page.goto('./');
    await page.getByRole('button', { name: 'Add a Chief Executive Officer' }).click();
    await expect(page.getByText('The rules could not be opened')).toBeVisible();
    await expect(page.getByText('Not judged yet')).toBeVisible();
    await expect(page.getByText('Nothing to repair')).toHaveCount(0);

    // One failure is several requests, and the last of them may still be on its way.
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1_000));
    let before = -1;
    await expect
      .poll(
        () => {
          const isQuiet = asked === before;
          before = asked;
          return isQuiet;
        },
        { intervals: [500] },
      )
      .toBe(true);
    const askedAtFirst = asked;
    expect(askedAtFirst).toBeGreaterThan(0);
    await page.mouse.move(400, 300);
    await page.mouse.move(500, 320);
    await page.keyboard.press('Escape');
    expect(asked).toBe(askedAtFirst);

    await page.clock.runFor(10_000);
    await page.mouse.move(400, 300);
    await expect.poll(() => asked).toBeGreaterThan(askedAtFirst);
  });
});

test('rules that come late judge what was drawn', async ({ page }) => {
  const letThrough = await holdBack(page, RULES);
  await page.goto('./');
  await page.getByRole('button', { name: 'Add a Chief Executive Officer' }).click();
  await expect(page.getByText('Not judged yet')).toBeVisible();
  letThrough();
  await expect(page.getByText('Nothing to repair')).toBeVisible();
});
