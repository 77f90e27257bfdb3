import { expect, test } from '../support/network.ts';

const RULES = /\/assets\/catalogue-[^/]+\.js$/;

test.describe('without the rules', () => {
  test.use({ expectedProblems: [/ERR_FAILED|Failed to fetch dynamically imported module/] });

  test('they are missed once, and nothing is called sound meanwhile', async ({ page }) => {
    let asked = 0;
    await page.route(RULES, (route) => {
      asked += 1;
      return route.abort();
    });
    await page.goto('./');
    await page.getByRole('button', { name: 'Add a Chief Executive Officer' }).click();
    await expect(page.getByText('The rules could not be opened')).toBeVisible();
    await expect(page.getByText('Not judged yet')).toBeVisible();
    await expect(page.getByText('Nothing to repair')).toHaveCount(0);

    const askedAtFirst = asked;
    expect(askedAtFirst).toBeGreaterThan(0);
    await page.mouse.move(400, 300);
    await page.mouse.move(500, 320);
    await page.keyboard.press('Escape');
    expect(asked).toBe(askedAtFirst);
  });
});

test('rules that come late judge what was drawn', async ({ page }) => {
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(RULES, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await page.getByRole('button', { name: 'Add a Chief Executive Officer' }).click();
  await expect(page.getByText('Not judged yet')).toBeVisible();
  letThrough();
  await expect(page.getByText('Nothing to repair')).toBeVisible();
});
